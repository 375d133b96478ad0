"""The pages about the company: what is asked, taken, asked back, and kept when two hands are on the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import httpx
import pytest
from app_cases import RunningApp, app_on, sample_copy, text_of

from secor_docs.company.reading import load_company
from secor_docs.company.skeleton import skeleton

HOSPITAL = "/company/sites/pine-lake-pole-shop/hospital"
MINUTES = "a.nearest_hospital.minutes"


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningApp]:
    with app_on(sample_copy(tmp_path_factory.mktemp("app"))) as running:
        yield running


@pytest.fixture(autouse=True)
def as_it_was(app: RunningApp) -> Iterator[Path]:
    """The company file, put back after each test."""
    assert app.state.main is not None
    path = app.state.main.path
    before = path.read_bytes()
    yield path
    path.write_bytes(before)


def keep(app: RunningApp, address: str, **values: object) -> httpx.Response:
    """Send answers, and go to the overview."""
    return app.post(address, **{"then": "stop", **values})


def fields_of(html: str) -> dict[str, str]:
    """What a form would send as it stands."""
    found = re.findall(r'<input type="hidden" name="(was\.[^"]+)"[^>]* value="([^"]*)"', html)
    return dict(found)


def test_the_overview_says_how_many_answers_are_missing_and_how_long_it_takes(app: RunningApp, as_it_was: Path) -> None:
    assert "Company: every answer is there" in text_of(app.get("/company"))
    as_it_was.write_text(as_it_was.read_text("utf-8").replace("muster_point: Power pole", "#muster_point: Power pole"))
    said = text_of(app.get("/company"))
    assert "Company: 1 answer is missing, about a minute" in said


def test_a_page_says_why_it_asks_which_papers_print_it_and_where_it_stands(app: RunningApp) -> None:
    said = text_of(app.get("/company/sites/pine-lake-pole-shop/hurt"))
    assert "Whoever calls 911 reads this out." in said
    assert "08-02 Site emergency card – Pine Lake pole shop" in said
    assert "08-02 Site emergency card – Lot 14" not in said
    assert re.search(r"Lines \d+ to \d+", said)


def test_an_answer_is_taken_as_it_is_meant_and_said_back(app: RunningApp, as_it_was: Path) -> None:
    said = text_of(keep(app, HOSPITAL, **{MINUTES: "35 min", f"was.{MINUTES}": "34"}).text)
    assert "Understood: the minutes of driving from the site in the usual weather: 35." in said
    assert "      minutes: 35\n" in as_it_was.read_text("utf-8")


def test_what_cannot_be_taken_stays_typed_and_the_rest_is_kept(app: RunningApp, as_it_was: Path) -> None:
    phone = "a.nearest_hospital.phone"
    answer = app.post(
        HOSPITAL, **{MINUTES: "a while", f"was.{MINUTES}": "34", phone: "403-555-0177", f"was.{phone}": ""}
    )
    assert "Problem: " in answer.text
    assert 'value="a while"' in answer.text
    assert "403-555-0177" in as_it_was.read_text("utf-8")
    assert "minutes: 34" in as_it_was.read_text("utf-8")


def test_what_may_be_meant_in_two_ways_is_asked_back(app: RunningApp, as_it_was: Path) -> None:
    sent = {MINUTES: "30-40", f"was.{MINUTES}": "34"}
    said = text_of(keep(app, HOSPITAL, **sent).text)
    assert "“30-40”: which do you mean?" in said
    assert "minutes: 34" in as_it_was.read_text("utf-8")
    keep(app, HOSPITAL, **sent, **{f"meant.{MINUTES}": "2"})
    assert "minutes: 40" in as_it_was.read_text("utf-8")


def test_what_nobody_touched_is_left_as_it_is_in_the_file(app: RunningApp, as_it_was: Path) -> None:
    before = as_it_was.read_bytes()
    was = fields_of(app.get(HOSPITAL))
    keep(app, HOSPITAL, **was, **{name.removeprefix("was."): value for name, value in was.items()})
    assert as_it_was.read_bytes() == before


def test_a_new_entry_is_written_whole_or_not_at_all(app: RunningApp, as_it_was: Path) -> None:
    before = as_it_was.read_bytes()
    said = text_of(app.post("/company/sites/new", **{"a.name": "Lot 9"}).text)
    assert "This is needed." in said
    assert as_it_was.read_bytes() == before
    said = text_of(app.post("/company/sites/new", **{"a.name": "Lot 9", "a.address": "9 Example Way, Blackfalds"}).text)
    assert "Lot 9 is on the list." in said
    assert "  - name: Lot 9\n" in as_it_was.read_text("utf-8")


def test_a_name_that_is_there_already_is_not_taken_twice(app: RunningApp, as_it_was: Path) -> None:
    before = as_it_was.read_bytes()
    assert "on the list already" in text_of(app.post("/company/vehicles/new", **{"a.unit": "T1"}).text)
    assert as_it_was.read_bytes() == before


def test_an_entry_is_taken_off_its_list_on_a_page_of_its_own(app: RunningApp, as_it_was: Path) -> None:
    page = app.get("/company/vehicles/t2/vehicle?remove=1")
    made_from = re.search(r'name="made_from"[^>]*value="([^"]+)"', page)
    assert made_from
    assert "T2 is off the list." in text_of(
        app.post("/company/vehicles/t2/vehicle", then="remove", made_from=made_from[1]).text
    )
    assert "unit: T2" not in as_it_was.read_text("utf-8")


def test_what_both_changed_is_shown_in_three_texts_and_the_choice_is_written(app: RunningApp, as_it_was: Path) -> None:
    as_it_was.write_text(as_it_was.read_text("utf-8").replace("minutes: 34", "minutes: 41"), "utf-8")
    phone = "a.nearest_hospital.phone"
    sent = {MINUTES: "36", f"was.{MINUTES}": "34", phone: "403-555-0177", f"was.{phone}": ""}
    answer = keep(app, HOSPITAL, **sent)
    assert answer.status_code == 409
    said = text_of(answer.text)
    assert "When you opened the page 34 You wrote here 36" in said
    assert "In the file now 41" in said
    assert "403-555-0177" in answer.text  # goes along, so that it is not lost
    kept = {**sent, f"was.{MINUTES}": "41"}
    keep(app, HOSPITAL, **kept, **{f"choose.{MINUTES}": "file"})
    assert "minutes: 41" in as_it_was.read_text("utf-8")
    assert "403-555-0177" in as_it_was.read_text("utf-8")
    keep(app, HOSPITAL, **kept, **{f"choose.{MINUTES}": "other", f"write.{MINUTES}": "38"})
    assert "minutes: 38" in as_it_was.read_text("utf-8")


def test_two_tabs_that_change_different_answers_both_win(app: RunningApp, as_it_was: Path) -> None:
    site, alarm, card = "/company/sites/pine-lake-pole-shop/hurt", "a.alarm", "a.muster_point"
    was = fields_of(app.get(site))
    keep(app, site, **was, **{alarm: "Two blasts", card: was[f"was.{card}"]})
    keep(app, site, **was, **{alarm: was[f"was.{alarm}"], card: "The gate"})
    text = as_it_was.read_text("utf-8")
    assert "alarm: Two blasts" in text
    assert "muster_point: The gate" in text


def test_what_was_typed_about_an_entry_that_is_gone_is_shown(app: RunningApp, as_it_was: Path) -> None:
    as_it_was.write_text(
        as_it_was.read_text("utf-8").replace("name: Pine Lake pole shop", "name: Pine Lake shop"), "utf-8"
    )
    answer = keep(app, HOSPITAL, **{MINUTES: "36", f"was.{MINUTES}": "34"})
    assert answer.status_code == 409
    assert "36" in text_of(answer.text)


def test_answers_are_checked_on_one_page_with_what_contradicts_itself(app: RunningApp, as_it_was: Path) -> None:
    as_it_was.write_text(
        as_it_was.read_text("utf-8").replace(
            "check_in_contact: {name: Heather Wiens", "check_in_contact: {name: Heather Weins"
        )
    )
    said = text_of(app.get("/company/check"))
    assert "Which is right?" in said
    assert "Heather Weins" in said
    assert "Answer it" in said
    assert "Three blasts of the air horn" in said


def test_a_script_gets_only_what_changed(app: RunningApp, as_it_was: Path) -> None:
    token = app.state.door.form_token
    sent = {"csrf": token, "then": "live", MINUTES: "a while", f"was.{MINUTES}": "34"}
    answer = app.web.post(HOSPITAL, data=sent, headers={"hx-request": "true"})
    assert "<h1>" not in answer.text
    assert "needs a look" in answer.text
    answer = app.web.post(HOSPITAL, data={**sent, MINUTES: "33 min"}, headers={"hx-request": "true"})
    assert "Kept at" in answer.text
    assert "<strong>Understood:</strong> 33" in answer.text
    assert "minutes: 33" in as_it_was.read_text("utf-8")


# -- the file as text ---------------------------------------------------------------------------------

FILE = "/company/file"


def editor_of(html: str) -> dict[str, str]:
    """What a browser would send back of the editor."""
    box = re.search(r"(?s)<textarea[^>]*>\n(.*?)</textarea>", html)
    was = re.search(r'(?s)name="was.text" value="(.*?)"', html)
    made_from = re.search(r'name="made_from" value="(.*?)"', html)
    assert box
    assert was
    assert made_from
    text = {"text": box[1], "was.text": was[1]}
    return {name: unescape(value).replace("\n", "\r\n") for name, value in text.items()} | {"made_from": made_from[1]}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"\n", b"\r\n"),
        (b"phone: 403-555-0140\n", b"phone: 403-555-0140  \t\n"),
        (b"07-27}\n", b"07-27}"),
        (b"# yaml", b"\xef\xbb\xbf# yaml"),
    ],
)
def test_what_is_kept_untouched_keeps_its_bytes(app: RunningApp, as_it_was: Path, old: bytes, new: bytes) -> None:
    as_it_was.write_bytes(as_it_was.read_bytes().replace(old, new))
    before = as_it_was.read_bytes()
    app.post(FILE, **editor_of(app.get(FILE)))
    assert as_it_was.read_bytes() == before
    sent = editor_of(app.get(FILE))
    app.post(FILE, **{**sent, "text": sent["text"].replace("website: www", "website: w3")})
    assert as_it_was.read_bytes() == before.replace(b"website: www", b"website: w3")


def test_a_mistake_is_told_at_its_line_and_kept_only_when_a_person_insists(app: RunningApp, as_it_was: Path) -> None:
    before = as_it_was.read_bytes()
    sent = editor_of(app.get(FILE))
    broken = {**sent, "text": sent["text"].replace("issued: 2026-08-03", "issued: yesterday-ish")}
    answer = app.post(FILE, **broken)
    assert answer.status_code == 422
    line = before.decode().split("\n").index("  issued: 2026-08-03") + 1
    assert f"Line {line} dates.issued: found" in text_of(answer.text)
    assert as_it_was.read_bytes() == before
    app.post(FILE, **broken, then="insist")
    assert b"issued: yesterday-ish" in as_it_was.read_bytes()


def test_a_file_that_is_no_yaml_shows_its_line_and_can_be_mended_there(app: RunningApp, as_it_was: Path) -> None:
    before = as_it_was.read_text("utf-8")
    as_it_was.write_text(before.replace('  wcb_account: "0000114"', '  wcb_account: "0000114'), "utf-8")
    for address in ("/company", HOSPITAL, FILE):
        said = text_of(app.get(address))
        assert re.search(r"company.yaml cannot be read at line \d+", said)
        assert "wcb_account: &#34;0000114" in said
    sent = editor_of(app.get(FILE))
    app.post(FILE, **{**sent, "text": sent["text"].replace('"0000114\r\n', '"0000114"\r\n')})
    assert as_it_was.read_text("utf-8") == before


def test_two_hands_on_the_text_are_both_kept_where_they_do_not_meet(app: RunningApp, as_it_was: Path) -> None:
    sent = editor_of(app.get(FILE))
    as_it_was.write_bytes(as_it_was.read_bytes().replace(b"phone: 403-555-0140", b"phone: 403-555-0170"))
    mine = sent["text"].replace("muster_point: Street light", "muster_point: Lamp post")
    said = text_of(app.post(FILE, **{**sent, "text": mine}).text)
    assert "What was changed in the file meanwhile is kept, too." in said
    text = as_it_was.read_text("utf-8")
    assert "phone: 403-555-0170" in text
    assert "muster_point: Lamp post" in text


def test_two_hands_on_one_line_are_shown_and_one_is_chosen(app: RunningApp, as_it_was: Path) -> None:
    sent = editor_of(app.get(FILE))
    as_it_was.write_bytes(as_it_was.read_bytes().replace(b"phone: 403-555-0140", b"phone: 403-555-0170"))
    sent["text"] = sent["text"].replace("phone: 403-555-0140", "phone: 403-555-0150")
    answer = app.post(FILE, **sent)
    assert "One paragraph was changed in two places" in text_of(answer.text)
    made_from = re.search(r'name="made_from" value="(.*?)"', answer.text)
    assert made_from
    app.post(FILE, **{**sent, "made_from": made_from[1], "choose.part0": "mine"})
    assert b"phone: 403-555-0150" in as_it_was.read_bytes()


def test_another_encoding_is_shown_and_becomes_utf_8_when_it_is_kept(app: RunningApp, as_it_was: Path) -> None:
    text = as_it_was.read_text("utf-8").replace("Carla Wiens", "Carlà Wiens").replace("–", "-")
    for encoding in ("cp1252", "utf-16"):
        as_it_was.write_bytes(text.encode(encoding))
        said = text_of(app.get(FILE))
        assert "It has to be UTF-8." in said
        answer = keep(app, HOSPITAL, **{MINUTES: "36", f"was.{MINUTES}": "34"})
        assert answer.status_code == 409
        assert "36" in text_of(answer.text)
        app.post(FILE, **editor_of(app.get(FILE)))
        assert as_it_was.read_bytes() == text.encode()


def test_a_file_that_is_gone_loses_nothing_that_was_typed(app: RunningApp, as_it_was: Path) -> None:
    sent = editor_of(app.get(FILE))
    as_it_was.unlink()
    answer = keep(app, HOSPITAL, **{MINUTES: "36", f"was.{MINUTES}": "34"})
    assert "36" in text_of(answer.text)
    answer = app.post(FILE, **sent)
    assert "company.yaml is not there any more" in text_of(answer.text)
    app.post(FILE, **sent, then="anew")
    assert as_it_was.read_text("utf-8").replace("\r\n", "\n") == sent["text"].replace("\r\n", "\n")


# -- what is ticked, what does not apply, and a company that is only begun -------------------------------


def test_what_was_written_another_way_is_not_lost_by_ticks(app: RunningApp, as_it_was: Path) -> None:
    text = as_it_was.read_text("utf-8").replace("  seasons:\n", "  working_days: [wednesday, monday]\n  seasons:\n", 1)
    as_it_was.write_text(text.replace("office-work, load-securement]", "load-securement, office-work]"), "utf-8")
    before = as_it_was.read_bytes()
    for address in ("/company/week", "/company/besides"):
        page = app.get(address)
        chosen = re.findall(r'type="checkbox" name="([^"]+)" value="([^"]+)" checked', page)
        assert chosen
        ticked = {name: ["", *(value for one, value in chosen if one == name)] for name, _ in chosen}
        keep(app, address, **fields_of(page), **ticked)
        assert as_it_was.read_bytes() == before
    app.post(
        "/company/week", **{"was.a.company.working_days": "monday\nwednesday", "a.company.working_days": ["", "monday"]}
    )
    assert "working_days: [monday]" in as_it_was.read_text("utf-8")


def test_what_does_not_apply_says_why(app: RunningApp, as_it_was: Path) -> None:
    assert "Does not apply: you work on sites of your own" in text_of(app.get("/company"))


def test_a_company_that_is_only_begun_is_asked_what_is_needed_first(tmp_path: Path) -> None:
    (tmp_path / "company.yaml").write_text(skeleton({}), "utf-8")
    with app_on(tmp_path) as begun:
        assert re.search(r"Company: \d+ answers are missing, about \d+ minutes", text_of(begun.get("/company")))
        assert "answers are needed first." in text_of(begun.get("/people"))
        keep(begun, "/company/name", **{"a.company.legal_name": "Birch Roofing Ltd.", "was.a.company.legal_name": ""})
        assert "legal_name: Birch Roofing Ltd." in (tmp_path / "company.yaml").read_text("utf-8")
        begun.post("/company/vehicles", then="none")
        assert "vehicles: []" in (tmp_path / "company.yaml").read_text("utf-8")


# -- answers that hang together ---------------------------------------------------------------------------


def _send(app: RunningApp, address: str, **changed: str) -> str:
    was = fields_of(app.get(address))
    now = {name.removeprefix("was."): unescape(value) for name, value in was.items()}
    sent = {**{name: unescape(value) for name, value in was.items()}, **now}
    return text_of(keep(app, address, **{**sent, **changed}).text)


def test_a_block_that_is_emptied_goes_as_a_whole(app: RunningApp, as_it_was: Path) -> None:
    _send(app, "/company/people/cw/contact", **{"a.emergency_contact.name": "", "a.emergency_contact.phone": ""})
    text = as_it_was.read_text("utf-8")
    assert "emergency_contact: {name: Heather Wiens" not in text
    assert "    emergency_contact:\n" in text
    said = _send(app, "/company/people/do/contact", **{"a.emergency_contact.name": ""})
    assert "This is needed" in said or "this is needed" in said


def test_answers_that_contradict_each_other_are_not_written_and_stay_typed(app: RunningApp, as_it_was: Path) -> None:
    before = as_it_was.read_bytes()
    place = "/company/sites/pine-lake-pole-shop/place"
    said = _send(app, place, **{"a.start": "2027-02-01", "a.client": "Example Farms"})
    assert "lies before start 2027-02-01" in said
    assert as_it_was.read_bytes() == before
    _send(app, place, **{"a.start": "2027-02-01", "a.end": "2027-03-01", "a.client": "Example Farms"})
    text = as_it_was.read_text("utf-8")
    assert "start: 2027-02-01" in text
    assert "client: Example Farms" in text


def test_a_name_with_records_is_better_changed_as_a_change(app: RunningApp, as_it_was: Path) -> None:
    page = app.get("/company/sites/pine-lake-pole-shop/place")
    assert "/company/change/site-renamed" in page
    said = _send(app, "/company/sites/pine-lake-pole-shop/place", **{"a.name": "Pine Lake shop"})
    assert "1 answer is kept." in said


def test_a_client_of_a_folder_has_the_same_pages_under_its_own_address(tmp_path: Path) -> None:
    folder = tmp_path / "office"
    sample_copy(folder)
    with app_on(folder) as office:
        prefix = "/clients/prairie-ridge-framing"
        page = office.get(f"{prefix}{HOSPITAL}")
        assert f'action="{prefix}{HOSPITAL}"' in page
        assert not re.search(r'(?:href|action|hx-post)="/(?:company|people|binder)', page)
        answer = keep(office, f"{prefix}{HOSPITAL}", **{MINUTES: "35 min", f"was.{MINUTES}": "34"})
        assert answer.url.path.startswith(f"{prefix}/company")
        assert "minutes: 35" in (folder / "prairie-ridge-framing/company.yaml").read_text("utf-8")


def test_a_page_that_needs_a_wrong_company_file_leads_to_where_it_is_mended(app: RunningApp, as_it_was: Path) -> None:
    as_it_was.write_text(as_it_was.read_text("utf-8").replace("issued: 2026-08-03", "issued: someday"), "utf-8")
    assert 'href="/company/file"' in app.web.get("/binder").text


# -- half an answer ----------------------------------------------------------------------------------------

ALONE = "/company/alone"
CALLS, WHO = "a.people.check_in_contact.phone", "a.people.check_in_contact.name"


def _without_the_check_in(file: Path) -> bytes:
    text = file.read_text("utf-8")
    made = re.sub(r"  check_in_contact: .*\n", "", text)
    made = re.sub(r"  check_in_minutes: .*\n(?:    .*\n)*", "", made)
    assert len(text) > len(made)
    file.write_text(made, "utf-8")
    assert load_company(file).company.people.check_in_contact is None
    assert load_company(file).company.policies.check_in_minutes is None
    return file.read_bytes()


def test_half_an_answer_waits_in_the_form_for_the_other_half(app: RunningApp, as_it_was: Path) -> None:
    before = _without_the_check_in(as_it_was)
    sent = {"csrf": app.state.door.form_token, CALLS: "403-555-0123", f"was.{CALLS}": "", WHO: "", f"was.{WHO}": ""}
    live = app.web.post(ALONE, data={**sent, "then": "live"}, headers={"hx-request": "true"}).text
    assert "Kept here; goes into the file with: Who takes the check-in calls of people working alone" in text_of(live)
    assert 'class="msg"' not in live
    assert as_it_was.read_bytes() == before
    title = "a.people.check_in_contact.title"
    kept = app.post(ALONE, **sent, **{title: "Sister", f"was.{title}": ""}).text
    other = "Who takes the check-in calls of people working alone"
    assert f"The phone number (check in contact): it goes into the file with: {other}" in kept
    assert 'value="403-555-0123"' in kept
    assert as_it_was.read_bytes() == before
    kept = app.post(ALONE, **{**sent, WHO: "Heather Wiens"}).text
    contact = load_company(as_it_was).company.people.check_in_contact
    assert contact
    assert (contact.name, contact.phone) == ("Heather Wiens", "403-555-0123")


def test_half_an_answer_does_not_hold_back_the_others(app: RunningApp, as_it_was: Path) -> None:
    _without_the_check_in(as_it_was)
    low = "a.policies.check_in_minutes.low"
    kept = app.post(
        ALONE,
        **{
            low: "90",
            f"was.{low}": "",
            CALLS: "403-555-0123",
            f"was.{CALLS}": "",
            WHO: "Heather Wiens",
            f"was.{WHO}": "",
        },
    )
    others = "The minutes at medium risk (check in minutes); The minutes at high risk (check in minutes)"
    assert f"it goes into the file with: {others}" in text_of(kept.text)
    company = load_company(as_it_was).company
    assert company.policies.check_in_minutes is None
    assert company.people.check_in_contact
    assert company.people.check_in_contact.name == "Heather Wiens"


def test_a_logo_that_is_not_there_is_said_at_its_field_and_not_written(app: RunningApp, as_it_was: Path) -> None:
    before = as_it_was.read_bytes()
    page, logo = "/company/office", "a.company.logo"
    was = fields_of(app.get(page))[f"was.{logo}"]
    assert "is not there" in text_of(app.post(page, **{logo: "gone.png", f"was.{logo}": was}).text)
    assert as_it_was.read_bytes() == before


def test_what_was_kept_by_script_is_no_conflict_with_the_form_that_follows(app: RunningApp, as_it_was: Path) -> None:
    page, day = "/company/membership", "a.application.confirmed"
    was = fields_of(app.get(page))[f"was.{day}"]
    made_from = re.search(r'name="made_from"[^>]*value="([^"]+)"', app.get(page))
    assert made_from
    sent = {day: "5 nov 2026", f"was.{day}": was, "made_from": made_from[1]}
    live = {**sent, "then": "live", "csrf": app.state.door.form_token}
    assert "Kept at" in app.web.post(page, data=live, headers={"hx-request": "true"}).text
    answer = app.post(page, **sent)
    assert answer.status_code == 200
    assert "Understood: " in text_of(answer.text)
    assert "confirmed: 2026-11-05" in as_it_was.read_text("utf-8")
    assert keep(app, page, **{**sent, day: "6 nov 2026"}).status_code == 409
