"""What is about the app as a whole: its work in progress, the folder, the stop."""

from __future__ import annotations

from secor_docs.app.answers import Answer, GoTo, NotThere, PageNote, Screen
from secor_docs.app.desktop import show
from secor_docs.app.screen import At
from secor_docs.app.visit import Visit


def work(visit: Visit) -> Answer:
    """How far a piece of work is; when it is over, what came of it."""
    number = visit.params["number"]
    found = visit.state.works.get(int(number)) if number.isascii() and number.isdigit() else None
    if found is None or found.company != (visit.opened.key if visit.opened else ""):
        return NotThere("There is no such work; it may be of an earlier run of secor.")
    if found.state == "runs":
        heading = f"{found.title}: {found.done} of {found.of}." if found.of else f"{found.title}."
    else:
        heading = {
            "done": f"{found.title}: done.",
            "stopped": f"{found.title}: stopped.",
            "not done": f"{found.title}: not done.",
        }[found.state]
    return Screen("work.html", heading, {"work": found}, part="work_part.html")


def stop_work(visit: Visit) -> Answer:
    """Ask a piece of work to stop."""
    number = visit.params["number"]
    found = visit.state.works.get(int(number)) if number.isascii() and number.isdigit() else None
    if found is None or found.company != (visit.opened.key if visit.opened else ""):
        return NotThere("There is no such work; it may be of an earlier run of secor.")
    found.stop()
    return GoTo(f"/work/{found.id}")


def open_folder(visit: Visit) -> Answer:
    """Show the company's folder in the file manager."""
    folder = visit.company.folder
    if show(folder):
        return GoTo("/", PageNote("The folder was opened.", str(folder)))
    return GoTo(
        "/", PageNote("This computer has no program that opens folders.", f"The folder is {folder}.", waits=True)
    )


def stop(visit: Visit) -> Answer:
    """Ask whether to stop."""
    return Screen("stop.html", "Stop secor?", {"at_work": visit.state.works.running})


def stopped(visit: Visit) -> Answer:
    """Stop the app."""
    visit.state.stopped = True
    return Screen("stopped.html", "secor has stopped. You may close this window.")


SCREENS = (
    At("/work/{number}", work, about="either"),
    At("/work/{number}/stop", stop_work, "POST", about="either"),
    At("/open-folder", open_folder, "POST"),
    At("/stop", stop, about="app"),
    At("/stop", stopped, "POST", about="app"),
)
