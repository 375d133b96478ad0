"""No package names another client, wherever in a Word file the name stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from amounts import share
from client_samples import FIRST, SECOND, clients
from hypothesis import given, settings
from hypothesis import strategies as st
from word_samples import docx, p, table

from secor_docs.clients.leaks import Matcher, Name, gather, leaks, texts_of, words_of
from secor_docs.clients.roster import find_clients
from secor_docs.ooxml.namespaces import W_NS

R = "<w:r><w:t>{}</w:t></w:r>"
AUTHOR = 'w:id="1" w:author="Tomas Okafor"'
COMMENTS = f"<w:comments><w:comment {AUTHOR}>{p('Ask him')}</w:comment></w:comments>"
CORE = "<cp:coreProperties><dc:title>Policy</dc:title><dc:creator>Tomas Okafor</dc:creator></cp:coreProperties>"
CROSSED = {
    "body": docx(p("Call Tomas Okafor first.")),
    "cut into runs": docx("<w:p>" + R.format("To") + R.format("mas Oka") + R.format("for") + "</w:p>"),
    "two cells": docx(table([p("Tomas"), p("Okafor")])),
    "other case": docx(p("TOMAS  OKAFOR")),
    "header": docx(p("x"), header=p("Gravel Bar Roofing Ltd.")),
    "footer": docx(p("x"), footer=p("Account 0000302")),
    "phone in another form": docx(p("Call (780) 555.0132")),
    "phone in one piece": docx(p("Call 17805550132 or 7805550132")),
    "address": docx(p("0000302 Example Road, Red Deer, AB T4N 0A0")),
    "property": docx(p("x"), members={"docProps/core.xml": CORE}),
    "comment's author": docx(p("x"), members={"word/comments.xml": COMMENTS}),
    "deleted text": docx(
        '<w:p><w:del w:id="1"><w:r><w:delText>Tomas Okafor</w:delText></w:r></w:del>' + R.format("Dana") + "</w:p>"
    ),
    "choice in a list": docx('<w:sdt><w:sdtPr><w:listItem w:displayText="Tomas Okafor"/></w:sdtPr></w:sdt>'),
    "watermark": docx(
        p("x"),
        header='<w:p><w:r><w:pict><v:textpath xmlns:v="urn:schemas-microsoft-com:vml" string="Tomas Okafor"/></w:pict></w:r></w:p>',
    ),
    "field's code": docx('<w:p><w:fldSimple w:instr=" TITLE Tomas Okafor "/></w:p>'),
    "deleted in the middle of a word": docx(
        "<w:p>"
        + R.format("Tomas Oka")
        + '<w:del w:id="1"><w:r><w:delText>y</w:delText></w:r></w:del>'
        + R.format("for")
        + "</w:p>"
    ),
    "inserted": docx(
        '<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>Tomas</w:t></w:r></w:ins>' + R.format(" Okafor") + "</w:p>"
    ),
    "text box": docx("<w:p><w:r><w:pict><w:txbxContent>" + p("Tomas Okafor") + "</w:txbxContent></w:pict></w:r></w:p>"),
    "line break": docx("<w:p><w:r><w:t>Tomas</w:t><w:br/><w:t>Okafor</w:t></w:r></w:p>"),
    "sign for and": docx(p("x"), footer=p("Gravel&#32;Bar Roofing&#x20;Ltd.")),
    "a footnote": docx(p("x"), members={"word/footnotes.xml": f"<w:footnotes>{p('Tomas Okafor')}</w:footnotes>"}),
    "link": docx(p("x"), rels='<Relationship Id="r9" Target="mailto:tomas.okafor@example.ca"/>'),
}


@pytest.fixture(scope="module")
def matcher(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    folder = clients(tmp_path_factory.mktemp("clients"))
    return Matcher(gather(find_clients(folder))[0])


@pytest.mark.parametrize("data", CROSSED.values(), ids=CROSSED)
def test_a_name_of_another_client_is_found(data: bytes, matcher: Matcher) -> None:
    found = leaks({"policy.docx": data}, FIRST, "larkspur", matcher)
    assert {leak.name.owner for leak in found} == {"gravel-bar"}


@pytest.mark.parametrize("data", CROSSED.values(), ids=CROSSED)
def test_a_clients_own_name_is_no_leak(data: bytes, matcher: Matcher) -> None:
    assert leaks({"policy.docx": data}, SECOND, "gravel-bar", matcher) == ()


def test_a_name_both_clients_have_is_no_leak(matcher: Matcher) -> None:
    own = f"{FIRST}\nassessor: {{name: Tomas Okafor}}\n"
    assert leaks({"policy.docx": CROSSED["body"]}, own, "larkspur", matcher) == ()


def test_a_leak_names_file_part_name_and_client(matcher: Matcher) -> None:
    (leak,) = leaks({"a/policy.docx": CROSSED["header"]}, FIRST, "larkspur", matcher)
    said = str(leak.problem("larkspur"))
    assert said.startswith(
        'larkspur/a/policy.docx: word/header1.xml: "Gravel Bar Roofing Ltd." belongs to another client (gravel-bar).'
    )


def test_text_files_are_looked_through_too(matcher: Matcher) -> None:
    assert leaks({"gaps.md": b"For Gravel Bar Roofing Ltd."}, FIRST, "larkspur", matcher)


def test_the_shared_list_frees_a_name(tmp_path: Path) -> None:
    folder = clients(tmp_path)
    (tmp_path / "shared.txt").write_text("# our office\nTomas Okafor\n780 555 0132\n", "utf-8")
    said = {name.said for name in gather(find_clients(folder), tmp_path / "shared.txt")[0]}
    assert "Dana Petrenko" in said
    assert not said & {"Tomas Okafor", "780-555-0132"}


def test_an_ordinary_word_is_no_name(tmp_path: Path) -> None:
    text = SECOND.replace("legal_name: Gravel Bar Roofing Ltd.", "legal_name: Roofing")
    folder = clients(tmp_path, larkspur=FIRST, other=text)
    assert "Roofing" not in {name.said for name in gather(find_clients(folder))[0]}


def test_a_broken_company_file_stops_nothing_and_is_said_to_be_unread(tmp_path: Path) -> None:
    folder = clients(tmp_path, larkspur="company: [", other="company: text\npeople: 3\nemployees: {a: b}\n")
    names, unread = gather(find_clients(folder))
    assert names == ()
    assert [client.key for client in unread] == ["larkspur"]


WORDS = st.lists(st.sampled_from(["ana", "bo", "cy", "7", "zoë"]), min_size=1, max_size=8)


@given(WORDS, st.lists(WORDS, max_size=4))
def test_the_matcher_finds_what_a_plain_search_finds(text: list[str], names: list[list[str]]) -> None:
    known = [Name(" ".join(words), "x", tuple(words), max(words)) for words in names]
    plain = {name for name in known if f" {name.said} " in f" {' '.join(text)} "}
    assert Matcher(known).find(", ".join(text).title()) == plain
    assert words_of(", ".join(text)) == text


RUNS = st.lists(st.sampled_from([*"anboyz7 ", "ana", "bo cy", "<w:br/>", "&#32;", "7 ", "\u2019", "= '"]), max_size=6)
PIECES = [
    "<w:p>{}</w:p>",
    '<w:p><w:del w:id="1"><w:r><w:delText>ana</w:delText></w:r></w:del>{}</w:p>',
    '<w:sdt><w:sdtPr><w:alias w:val="ana bo"/><w:id w:val="77"/></w:sdtPr><w:p>{}</w:p></w:sdt>',
    "<w:p><w:r><w:txbxContent><w:p>{}</w:p></w:txbxContent></w:r></w:p>",
]
PARTS = st.lists(st.tuples(st.sampled_from(PIECES), st.lists(RUNS, max_size=3)), max_size=5).map(
    lambda pieces: "".join(piece.format("".join(R.format("".join(run)) for run in runs)) for piece, runs in pieces)
)


@given(
    st.lists(st.tuples(WORDS, st.sampled_from("ABC")), max_size=5),
    st.lists(st.tuples(st.sampled_from("AB"), st.lists(PARTS, max_size=4)), max_size=3),
)
@settings(max_examples=share(2_000))
def test_the_quick_search_finds_what_the_search_of_every_text_finds(
    named: list[tuple[list[str], str]], packages: list[tuple[str, list[str]]]
) -> None:
    matcher = Matcher([Name(" ".join(words), owner, tuple(words), words[-1]) for words, owner in named])
    for owner, parts in packages:
        find = matcher.quick(owner, {("ana", "bo")})
        for raw in (f'<w:x xmlns:w="{W_NS}">{part}</w:x>'.encode() for part in parts):
            every = (matcher.find(text, owner, {("ana", "bo")}) for text in texts_of("word/a.xml", raw))
            assert find("word/a.xml", raw) == set().union(*every)
