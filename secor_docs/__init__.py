"""secor_docs: from one company file to a health and safety binder.

The way the data takes, in import order. A room may import the rooms above it, never those below;
``tests/test_map.py`` holds the code to this list.

    problems      what is wrong, where, and the mend; errors and their exit codes
    yamlfile      YAML with line numbers; codes stay text
    stock         the shipped folders, and overlay folders laid over them
    company       company.yaml as typed values, and the facts still missing in it
    program       what SECOR and the law ask: legislation, hazards, catalogue, rules
    plan          company x program: which documents, why, for whom
    facts         the plain values a template may speak of
    word          Word documents: authoring, templates, forms, rendering, text, binder
    output        files written whole or not at all, and a person's edits left alone
    cli           the command line: the only room that prints, exits and asks the date
"""

__version__ = "0.1.0"
