"""secor_docs: from one company file to a health and safety binder.

The way the data takes, in import order. A room may import the rooms above it, never those below;
``tests/test_map.py`` holds the code to this list.

    problems      what is wrong, where, and the mend; errors and their exit codes
    aside         work done in a second process, where that is cheap and safe
    cache         the user's cache folder: what was worked out once is kept there
    yamlfile      YAML with line numbers; codes stay text
    stock         the shipped folders, and overlay folders laid over them
    stamp         what files are at a glance, so that nothing untouched is opened
    company       company.yaml as typed values, and the facts still missing in it
    program       what SECOR and the law ask: legislation, hazards, catalogue, first aid
    library       the shipped data, opened and read into the program's values
    profile       what a company's work is, in the program's terms
    cited         which documents cite which section of the law
    opendata      the province's workbook of employers, for code and title pairs
    plan          company x program: which documents, why, for whom
    facts         plain values, and a marked gap where one is missing
    context       the facts of one company and one document, as a template sees them
    word          Word documents: authoring, templates, forms, rendering, text, binder
    recipe        a binder as plain values: which template is filled with which facts
    fingerprint   what a page is made of, as a hash
    kit           the print kit: how many sheets of which form a quarter takes
    output        files written whole or not at all, and a person's edits left alone
    press         makes the files of a binder from its recipe, in memory
    kept          recipes kept from one run to the next
    pdf           PDF through LibreOffice, where it is installed
    lint          what should not stand in a Word binder, ours or anyone's
    tracker       the workbook people log dated records in: made, read, added to without damage
    readiness     what the records prove, and on which day the evaluation may start
    build         a company's binder, from its file to a folder
    evaluation    the assessor's papers: coverage, the worksheet, samples of records, the evidence pack
    clients       many companies: built side by side, kept apart, hand edits merged, locked
    cli           the command line: the only room that prints, exits and asks the date
"""

__version__ = "0.1.0"
