"""The local app: the company's folder in a browser on the same machine, without an account and without a network.

A rim like the command line: every sentence and figure comes from ``workspace``, and every change goes through the
rooms the commands use.

    wire        the connection: its time, and whose it is
    door        who may come in: host, cookie, origin, form token, sizes
    work        work that takes longer than a page: its progress, and how it is stopped
    opened      companies opened in the app, and anew only when their files changed
    disk        folders of the disk, as pages show them
    recent      the last folders that were opened
    sample      a sample company to look around in, thrown away
    forms       what a page sent: values, files, and the hash of what it was made from
    held_files  files of a form that is shown again: a browser does not keep them
    answered_forms  what came of forms: a button pressed twice does its work once
    changed     a file that was changed under a form: three texts, and a person chooses
    two_hands   a whole text that two changed, and line ends that stay what they are
    company_open  the company file as it was read: what it says, what is still asked, what is wrong
    answering   answers about a company as forms, and what was sent written into company.yaml
    answers     what a screen answers: a page, another address, a file
    state       what the app knows while it runs
    visit       one request, as a screen sees it
    screens     one module for each screen
    routes      the addresses
    server      the loopback socket, and when the app stops
"""
