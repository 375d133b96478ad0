"""One reader of days, months, yes and no: whatever a face takes, the others read as the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime, timedelta

import click
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from secor_docs.cli.commands import group
from secor_docs.cli.options import DAY as DAY_OPTION
from secor_docs.company import kinds
from secor_docs.dates import (
    FIRST_DAY,
    LAST_DAY,
    MONTHS,
    WEEKDAYS,
    date_with_weekday,
    dates_in,
    long_date,
    read_day,
    read_month,
    read_yes_no,
    yes_or_no,
)
from secor_docs.problems import TellingError
from secor_docs.tracker.input import day_of
from secor_docs.tracker.read import cells

TODAY = date(2026, 11, 23)  # a Monday
LATE = date(2027, 1, 5)
DAY = date(2026, 11, 20)  # a Friday
_YAML: TypeAdapter[date] = TypeAdapter(kinds.Day)


def _sheet(text: str) -> date:
    day = cells.day(text)
    if isinstance(day, date):
        return day
    raise TellingError(day.message if day else 'found "", which is no date')


def _yaml(text: str) -> date:
    try:
        return _YAML.validate_python(text)
    except ValidationError as error:
        found = error.errors()[0]["ctx"]["error"]
        raise found if text.strip() else TellingError(found) from None


def _option(text: str) -> date:
    try:
        return DAY_OPTION.convert(text, None, None)
    except click.BadParameter as error:
        raise TellingError(error.message.partition(". Write ")[0]) from None


FACES: Mapping[str, Callable[[str], date]] = {
    "sheet": _sheet,
    "csv": lambda text: day_of(text, LAST_DAY, spoken=False),
    "terminal": lambda text: day_of(text, LAST_DAY),
    "yaml": _yaml,
    "option": _option,
}

SPELLINGS: tuple[Callable[[date], str], ...] = (
    date.isoformat,
    lambda d: f"{d.year}/{d.month}/{d.day}",
    lambda d: f"{d.year}.{d.month:02}.{d.day:02}",
    lambda d: f"{d.year} {d.month:02} {d.day:02}",
    lambda d: f"{d.year} – {d.month} – {d.day}",
    lambda d: f"{d:%Y%m%d}",
    lambda d: f"{d.day}-{MONTHS[d.month - 1][:3]}-{d.year}",
    lambda d: f"{d.day}{MONTHS[d.month - 1][:3].upper()}{d.year}",
    lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{d.day}th of {MONTHS[d.month - 1]}, {d.year}",
    lambda d: f"{MONTHS[d.month - 1][:4]}. {d.day}th, {d.year}",
    lambda d: f"{d.year} {MONTHS[d.month - 1][:3]} {d.day}",
    lambda d: f"{WEEKDAYS[d.weekday()][:3]}, {MONTHS[d.month - 1][:3]} {d.day} {d.year}",
    lambda d: f"{d} ({WEEKDAYS[d.weekday()]})",
    lambda d: f"{d} 14:05",
    lambda d: f"{d}T09:30:00",
    lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year} at 2:05 p.m.",
    long_date,
    date_with_weekday,
)


@given(st.dates(FIRST_DAY, LAST_DAY), st.sampled_from(SPELLINGS))
@example(date(1998, 1, 5), date.isoformat)
def test_every_face_reads_every_spelling_as_the_same_day(day: date, spelling: Callable[[date], str]) -> None:
    text = spelling(day)
    assert {face: read(text) for face, read in FACES.items()} == dict.fromkeys(FACES, day)
    assert [found[0] for found in dates_in(f"Reviewed on {text}.")] == [day]


_PARTS = st.sampled_from(
    [
        "2026",
        "1998",
        "26",
        "03",
        "4",
        "11",
        "31",
        "20261120",
        "46346",
        "nov",
        "Sept.",
        "Fri",
        "Mon,",
        "of",
        "14:05",
        "yesterday",
        "last",
        "th",
        "99:99",
        "y",
        "١",
    ]
)
_NEAR_DATES = st.lists(st.tuples(_PARTS, st.sampled_from(["-", "/", ".", " ", ", ", ""])), max_size=5).map(
    lambda parts: "".join(word + sign for word, sign in parts)
)


@given(st.one_of(_NEAR_DATES, st.text(max_size=24)))
@example("nov 20")
def test_what_a_face_takes_the_sheet_reads_as_the_same_day(text: str) -> None:
    for face, read in FACES.items():
        try:
            day = read(text)
        except TellingError:
            continue
        assert read_day(day) == day
        if face != "terminal":
            assert _sheet(text) == day
        with suppress(TellingError):
            assert _sheet(text) == day


@given(
    st.one_of(st.none(), st.booleans(), st.floats(), st.integers(), st.dates(), st.datetimes(), st.text(max_size=24))
)
def test_whatever_stands_in_a_date_cell_is_a_day_or_a_telling_error(value: object) -> None:
    with suppress(TellingError):
        day = read_day(value)
        assert day is None or FIRST_DAY <= day <= LAST_DAY


@given(st.one_of(_NEAR_DATES, st.text(max_size=80)))
def test_any_text_is_searched_for_dates_without_failing(text: str) -> None:
    assert all(text[start:end] for _, start, end in dates_in(text))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("03/04/2026", 'found "03/04/2026", which can be read as March 4, 2026 and as April 3, 2026'),
        ("5 6 2026", 'found "5 6 2026", which can be read as May 6, 2026 and as June 5, 2026'),
        ("20 Nov 26", 'found "20 Nov 26", which can be read as November 20, 2026 and as November 26, 2020'),
        ("20/11/2026", 'found "20/11/2026", in which day, month and year are easily mixed up'),
        ("2026-02-30", 'found "2026-02-30"; there is no such day'),
        ("Feb 29 2027", 'found "Feb 29 2027"; there is no such day'),
        ("soon", 'found "soon", which is no date'),
        ("Mai 3 2026", 'found "Mai 3 2026", which is no date'),
        ("2026-11/20", 'found "2026-11/20", which is no date'),
        ("Nov 2026", 'found "Nov 2026", a month without a day'),
        ("1926-11-20", 'found "1926-11-20", a year that cannot be right'),
        ("2026-11-20 25:99", 'found "2026-11-20 25:99", in which 25:99 is no time of day'),
        ("Mon, Nov 20 2026", 'found "Mon, Nov 20 2026", but November 20, 2026 is a Friday, not a Monday'),
    ],
)
@pytest.mark.parametrize("face", FACES)
def test_what_is_no_day_or_may_be_two_is_refused_by_every_face_with_the_same_words(
    face: str, text: str, message: str
) -> None:
    with pytest.raises(TellingError) as caught:
        FACES[face](text)
    assert caught.value.message == message


def test_what_may_be_two_days_says_how_to_write_each() -> None:
    with pytest.raises(TellingError) as caught:
        read_day("03/04/2026")
    assert caught.value.fix == "Write 2026-03-04 or 2026-04-03."


def test_every_option_that_takes_a_day_reads_it_as_every_other_face() -> None:
    days = [option for option in _options(group) if "--as-of" in option.opts or isinstance(option.type, click.DateTime)]
    assert {type(option.type) for option in days} == {type(DAY_OPTION)}


def _options(command: click.Command) -> Iterator[click.Parameter]:
    yield from command.params
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            assert found is not None
            yield from _options(found)


@pytest.mark.parametrize(
    ("value", "day"),
    [
        (46346, DAY),
        (46346.5, DAY),
        ("46346", DAY),
        (20261120, DAY),
        (datetime(2026, 11, 20, 7, 30), DAY),  # noqa: DTZ001 - a cell has no time zone
        (DAY, DAY),
        (date(1998, 1, 5), date(1998, 1, 5)),
        ("  ", None),
        (None, None),
    ],
)
def test_a_sheet_takes_date_cells_and_the_day_numbers_of_excel_besides(value: object, day: date | None) -> None:
    assert read_day(value) == day


@pytest.mark.parametrize("value", [12, 35800, True, float("nan"), date(1926, 11, 20), 20261320])
def test_a_number_that_may_be_a_count_is_no_day(value: object) -> None:
    with pytest.raises(TellingError):
        read_day(value)


@pytest.mark.parametrize("face", ["terminal", "yaml", "option"])
def test_only_what_comes_from_a_sheet_may_hold_a_day_number(face: str) -> None:
    with pytest.raises(TellingError, match="is no date"):
        FACES[face]("46346")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", "2026-11-23"),
        ("Yesterday", "2026-11-22"),
        ("3 days ago", "2026-11-20"),
        ("fri", "2026-11-20"),
        ("Friday", "2026-11-20"),
        ("last fri", "2026-11-20"),
        ("mon", "2026-11-23"),
        ("last monday", "2026-11-16"),
        ("tues", "2026-11-17"),
        ("nov 20", "2026-11-20"),
        ("fri, nov 20", "2026-11-20"),
        ("20 nov", "2026-11-20"),
        ("sept 3rd", "2026-09-03"),
    ],
)
def test_the_terminal_takes_a_day_as_people_say_it_besides(text: str, day: str) -> None:
    assert day_of(text, TODAY) == date.fromisoformat(day)


def test_after_new_year_a_late_month_means_the_year_before() -> None:
    assert day_of("dec 18", LATE) == date(2026, 12, 18)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("tomorrow", "24 November 2026 is in the future"),
        ("nov 30", "Monday 30 November 2026 is in the future"),
        ("2026-11-24", "is in the future"),
        ("feb 30", "there is no such day"),
        ("feb 29", "there is no such day"),
        ("mon nov 20", "is a Friday, not a Monday"),
        ("", "is no date"),
        ("ma 3", "is no date"),
        ("november", "is no date"),
    ],
)
def test_a_record_is_of_a_day_that_exists_and_is_over(text: str, found: str) -> None:
    with pytest.raises(TellingError, match=found):
        day_of(text, TODAY)


@pytest.mark.parametrize("text", ["yesterday", "fri", "nov 20", "3 days ago"])
@pytest.mark.parametrize("face", ["sheet", "csv", "yaml"])
def test_a_file_may_not_say_yesterday(face: str, text: str) -> None:
    with pytest.raises(TellingError, match=r"no date|without a year"):
        FACES[face](text)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 900))
def test_no_word_ever_gives_a_day_in_the_future(today: date, back: int) -> None:
    day = today - timedelta(back)
    for text in (f"{day:%b} {day.day}", f"{day:%A}".lower(), f"last {day:%a}"):
        with suppress(TellingError):
            assert day_of(text, today) <= today


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("due 2026-08-03.", [date(2026, 8, 3)]),
        ("due 3rd Aug. 2026.", [date(2026, 8, 3)]),
        ("due 20-Nov-2026.", [DAY]),
        ("due 03/08/2026.", [date(2026, 8, 3)]),
        ("due August 2026.", [date(2026, 8, 31)]),
        ("due 2026-08.", [date(2026, 8, 31)]),
        ("due 2026.", [date(2026, 12, 31)]),
        ("the seasons 2026-27", [date(2026, 12, 31)]),
        ("due 2026-02-30.", []),
        ("due 20 Nov 26.", []),
        ("Marching 2026-08-03, reviewed May 5, 2027", [date(2026, 8, 3), date(2027, 5, 5)]),
        ("account 020261120", []),
    ],
)
def test_dates_are_found_in_running_text(text: str, days: list[date]) -> None:
    assert [found[0] for found in dates_in(text)] == days


@pytest.mark.parametrize("text", ["2026-10", "10/2026", "October 2026", "oct. 2026", "2026 Oct"])
def test_a_month_is_read_in_every_form_that_has_one_meaning(text: str) -> None:
    assert read_month(text) == date(2026, 10, 1)


@pytest.mark.parametrize("text", ["2026-13", "October", "10", "2026", "1926-10", ""])
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(TellingError):
        read_month(text)


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        *((yes, True) for yes in ("yes", "X", "✔", "✔️", "☑", 1, 1.0, True)),
        *((no, False) for no in ("No", "☐", 0, False)),
        *((nothing, None) for nothing in ("", " ", None)),
    ],
)
def test_yes_and_no_are_read_in_words_and_marks(written: object, wanted: bool | None) -> None:
    assert read_yes_no(written) is wanted


@pytest.mark.parametrize("written", ["perhaps", "☒", "✗", 2, "n/a"])
def test_what_is_neither_yes_nor_no_is_refused(written: object) -> None:
    with pytest.raises(TellingError):
        read_yes_no(written)


def test_not_applicable_is_taken_only_where_it_is_a_statement() -> None:
    assert read_yes_no("N/A", na=True) is True


@pytest.mark.parametrize("value", [True, False, None])
def test_yes_and_no_are_read_back_as_written(value: bool | None) -> None:
    assert read_yes_no(yes_or_no(value)) is value


@pytest.mark.parametrize("text", ["0026-11-20", "20 Nov 0026", "1926-11-20", "2126-11-20"])
def test_a_year_that_cannot_be_right_is_refused_and_never_completed(text: str) -> None:
    with pytest.raises(TellingError, match="year"):
        read_day(text)
