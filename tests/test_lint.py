"""Lint: thirty planted faults are found with their place, and our own clean binders pass."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
import word_samples
from click.testing import CliRunner

from secor_docs.binder.prepare import Built
from secor_docs.cli.lint import command
from secor_docs.data_files import Stock
from secor_docs.law.index import Index
from secor_docs.lint.checks import CheckContext, lint
from secor_docs.lint.documents import documents_in, not_read
from secor_docs.lint.finding import Finding
from secor_docs.lint.rules import Compiled, load_lint_rules
from secor_docs.load import load_index
from secor_docs.ooxml.content_types import TYPES
from secor_docs.ooxml.namespaces import CT_NS, PKG_REL_NS, W_NS
from secor_docs.ooxml.zip_write import pack
from secor_docs.problems import CouldNotReadError, InputWrongError
from secor_docs.word.text import read_document
from secor_docs.workspace import lint_files

DAY = date(2026, 11, 23)
OWN = "Prairie Ridge Framing Ltd."


@pytest.fixture(scope="module")
def rules() -> Compiled:
    return load_lint_rules(Stock.of())


@pytest.fixture(scope="module")
def index() -> Index:
    return load_index(Stock.of())


def p(text: str, style: str = "") -> str:
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}{r(text)}</w:p>"


def r(text: str, look: str = "") -> str:
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def row(*cells: str) -> str:
    return f"<w:tr>{''.join(f'<w:tc>{p(cell)}</w:tc>' for cell in cells)}</w:tr>"


@dataclass
class Doc:
    """A Word document as somebody else's Word might have saved it."""

    title: str
    body: list[str] = field(default_factory=list)
    header: str = OWN
    footer: str = "Version 2.0   Page 1 of 3"
    comments: str = ""
    properties: dict[str, str] = field(default_factory=dict)

    def save(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(self.data)

    @property
    def data(self) -> bytes:
        space = f'xmlns:w="{W_NS}" xmlns:v="urn:schemas-microsoft-com:vml"'
        core = "".join(f"<dc:{k}>{escape(v)}</dc:{k}>" for k, v in {"creator": OWN, **self.properties}.items())
        members = {
            "[Content_Types].xml": f'<Types xmlns="{CT_NS}"/>',
            "_rels/.rels": f'<Relationships xmlns="{PKG_REL_NS}"/>',
            "word/document.xml": f"<w:document {space}><w:body>{p(self.title, 'Titel')}{''.join(self.body)}</w:body></w:document>",
            "word/styles.xml": f'<w:styles {space}><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
            '<w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style></w:styles>',
            "word/header1.xml": f"<w:hdr {space}>{p(self.header)}</w:hdr>",
            "word/footer1.xml": f"<w:ftr {space}>{p(self.footer)}</w:ftr>",
            "docProps/core.xml": f'<c:core xmlns:c="c" xmlns:dc="http://purl.org/dc/elements/1.1/">{core}</c:core>',
        }
        if self.comments:
            members["word/comments.xml"] = f"<w:comments {space}>{self.comments}</w:comments>"
        return pack({name: text.encode() for name, text in members.items()})


SIGNED = "<w:tbl>" + row("Signature", "Date signed", "2026-08-03") + "</w:tbl>"

MANUAL: dict[str, Doc] = {
    "01-01 policy.docx": Doc(
        "Health and safety policy",
        [
            p("What we promise", "H2"),
            f"<w:p>{r('We at {{ comp')}{r('any.name }} care.')}</w:p>",
            p("We follow the OHS Code 2009 in all we do."),
            "<w:tbl>" + row("Signature: ____________", "Date: ____________") + "</w:tbl>",
            p("Next review: March 1, 2024"),
        ],
    ),
    "01-02 responsibilities.docx": Doc(
        "Responsibilities",
        [
            p("The [Insert Manager Name] sees that the rules are kept."),
            p("<Company Name> gives the tools."),
            "<w:tbl>" + row("Muster point", "") + row("Site office phone", "403-555-0142") + "</w:tbl>",
            p("Workers may refuse work of imminent danger."),
        ],
        footer="Version 1.0   Page 1 of 3",
    ),
    "04-01 training.docx": Doc(
        "Training program",
        [
            p("Every crew has one worker with Standard First Aid."),
            p("The supervisor will ask the WSIB for a clearance letter."),
            p("Version 1.4"),
            f"<w:p>{r('Ask the office.')}<w:ins w:id='1' w:author='A'>{r(' Or the owner.')}</w:ins></w:p>",
            "<w:p><w:del w:id='2' w:author='A'><w:r><w:delText>Old rule of ours</w:delText></w:r></w:del></w:p>",
        ],
        footer="Version 2.0",
    ),
    "05-01 hazards.docx": Doc(
        "Hazard assessment procedure",
        [
            p("Controls follow 29 CFR 1926, the OSHA standard."),
            p("Lorem ipsum dolor sit amet."),
            p("Orphan duties are in OHS Code s. 389."),
            f"<w:p>{r('Nobody sees this', '<w:rPr><w:vanish/></w:rPr>')}</w:p>",
        ],
        comments=f'<w:comment w:id="0" w:author="Reviewer">{p("Is this still so?")}</w:comment>',
    ),
    "06-01 violence.docx": Doc(
        "Prevention plans",
        [
            p("Harassment", "H2"),
            p("The workplace harassment policy is kept at the office."),
            p("Safety information is in the Material Safety Data Sheet."),
            p("Supervisor on shift: TBD"),
        ],
        header="Northgate Drywall Inc.",
    ),
    "07-01 inspections.docx": Doc(
        "Inspections",
        [
            p("Click or tap here to enter text."),
            "<w:sdt><w:sdtPr><w:tag w:val='{{ site.name }}'/></w:sdtPr><w:sdtContent>"
            + p("Lot 14")
            + "</w:sdtContent></w:sdt>",
            "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
            + p("Call John Doe for keys")
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>",
            p("See Error! Reference source not found. for the form."),
        ],
        properties={"title": "Sample policy"},
    ),
    "08-01 emergency.docx": Doc(
        "Emergency response plan",
        [
            p("Crew member A. Person, SIN 130 692 544, is the fire warden."),
            p("Date of birth: 1988-04-12"),
            p("Second aider was diagnosed with epilepsy."),
        ],
    ),
    "08-01 emergency (copy).docx": Doc("Emergency drills", [p("A drill is held every spring.")], footer="Page 1 of 1"),
}

PLANTED = [
    ("01-01 policy.docx", "template-tag"),
    ("01-01 policy.docx", "code-2009"),
    ("01-01 policy.docx", "undated"),
    ("01-01 policy.docx", "past-review"),
    ("01-02 responsibilities.docx", "bracket"),
    ("01-02 responsibilities.docx", "angle-prompt"),
    ("01-02 responsibilities.docx", "empty-field"),
    ("01-02 responsibilities.docx", "imminent-danger"),
    ("04-01 training.docx", "first-aid-names"),
    ("04-01 training.docx", "ontario"),
    ("04-01 training.docx", "other-version"),
    ("04-01 training.docx", "inserted"),
    ("04-01 training.docx", "deleted"),
    ("05-01 hazards.docx", "osha"),
    ("05-01 hazards.docx", "lorem"),
    ("05-01 hazards.docx", "section-repealed"),
    ("05-01 hazards.docx", "hidden"),
    ("05-01 hazards.docx", "comment"),
    ("06-01 violence.docx", "separate-plans"),
    ("06-01 violence.docx", "whmis-1988"),
    ("06-01 violence.docx", "placeholder-word"),
    ("06-01 violence.docx", "strange-company"),
    ("07-01 inspections.docx", "prompt"),
    ("07-01 inspections.docx", "template-tag"),
    ("07-01 inspections.docx", "dummy-company"),
    ("07-01 inspections.docx", "word-error"),
    ("07-01 inspections.docx", "sample-text"),
    ("08-01 emergency.docx", "sin"),
    ("08-01 emergency.docx", "birth-date"),
    ("08-01 emergency.docx", "medical-detail"),
]
BESIDES = {("08-01 emergency (copy).docx", "no-version"), ("08-01 emergency.docx", "number-twice")}
"""The last document of the manual is there for these two, counted apart."""


@pytest.fixture(scope="module")
def manual(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("manual")
    for name, doc in MANUAL.items():
        doc.save(folder / name)
    return folder


@pytest.fixture(scope="module")
def found(manual: Path, rules: Compiled, index: Index) -> tuple[Finding, ...]:
    return lint(documents_in([manual]), rules, index, CheckContext(DAY))


def test_at_least_29_of_30_planted_faults_are_found(found: tuple[Finding, ...]) -> None:
    assert len(PLANTED) == 30
    told = {(finding.document, finding.rule) for finding in found}
    missed = [fault for fault in PLANTED if fault not in told]
    assert len(missed) <= 1, missed


def test_nothing_is_reported_of_the_manual_that_was_not_planted(found: tuple[Finding, ...]) -> None:
    assert {(f.document, f.rule) for f in found} - set(PLANTED) <= BESIDES


def test_faults_between_documents_are_found(found: tuple[Finding, ...]) -> None:
    assert {(f.document, f.rule) for f in found} >= BESIDES


def test_the_papers_of_two_people_may_have_one_number_and_two_documents_may_not(
    tmp_path: Path, rules: Compiled, index: Index
) -> None:
    def doubled(*names: str) -> list[str]:
        for name in names:
            (tmp_path / f"{name}.docx").write_bytes(word_samples.docx(word_samples.p("x")))
        pages = documents_in([tmp_path / f"{name}.docx" for name in names])
        return [f.document for f in lint(pages, rules, index, CheckContext(DAY)) if f.rule == "number-twice"]

    assert not doubled("01-09 acknowledgement ana-diaz", "01-09 acknowledgement bo-chan")
    assert doubled("01-09 acknowledgement ana-diaz", "01-09 rules bo-chan") == ["01-09 rules bo-chan.docx"]
    assert doubled("01-09 acknowledgement", "01-09 acknowledgement (2)") == ["01-09 acknowledgement (2).docx"]


def test_a_finding_names_document_heading_paragraph_text_and_mend(found: tuple[Finding, ...]) -> None:
    tag = next(f for f in found if f.rule == "template-tag")
    assert (tag.document, tag.heading, tag.spot) == ("01-01 policy.docx", "What we promise", "paragraph 3")
    assert tag.text == "We at {{ company.name }} care."
    assert tag.fix == "Put the fact in its place, or take it out."


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Basic (formerly Emergency First Aid) is enough.", "first-aid-names"),
        ("Advanced first aid, good until 2028-06-15.", "first-aid-names"),
        ("In an emergency first aid comes first.", "first-aid-names"),
        ("One violence and harassment prevention plan.", "separate-plans"),
        ("From Highway 2A turn east on Sample Avenue.", "sample-text"),
        ("A health check: if somebody was diagnosed with asthma, tell the supervisor.", "medical-detail"),
        ("Call 403-555-0142 or 780 123 4567.", "sin"),
        ("Order number 123 456 789.", "sin"),
        ("Check [x] every box [1].", "bracket"),
        ("Date (YYYY-MM-DD)", "placeholder-word"),
        ("Standards such as CSA Z259 hold in British Columbian timber.", "british-columbia"),
    ],
)
def test_harmless_text_is_left_alone(text: str, rule: str, rules: Compiled, index: Index) -> None:
    page = read_document(Doc("Notes", [p(text)]).data, "notes.docx")
    assert rule not in {f.rule for f in lint([page], rules, index, CheckContext(DAY))}


def test_a_policy_that_is_signed_and_dated_passes(rules: Compiled, index: Index) -> None:
    page = read_document(Doc("Health and safety policy", [SIGNED]).data, "policy.docx")
    assert lint([page], rules, index, CheckContext(DAY)) == ()


def test_a_policy_without_a_place_for_a_signature_is_told(rules: Compiled, index: Index) -> None:
    page = read_document(Doc("Health and safety policy", [p("We work safely.")]).data, "policy.docx")
    assert [f.rule for f in lint([page], rules, index, CheckContext(DAY))] == ["no-signature"]


def test_a_policy_last_signed_long_ago_is_told(rules: Compiled, index: Index) -> None:
    signed = "<w:tbl>" + row("Signature", "Date signed", "2024-08-03") + "</w:tbl>"
    page = read_document(Doc("Health and safety policy", [signed]).data, "policy.docx")
    assert [f.rule for f in lint([page], rules, index, CheckContext(DAY))] == ["old-review"]


def test_a_review_date_is_past_on_the_day_after_it(rules: Compiled, index: Index) -> None:
    page = read_document(Doc("Training plan", [p("Next review: 23 November 2026")]).data, "plan.docx")
    assert lint([page], rules, index, CheckContext(DAY)) == ()
    assert [f.rule for f in lint([page], rules, index, CheckContext(date(2026, 11, 24)))] == ["past-review"]


def test_a_name_of_the_given_list_is_found_anywhere(rules: Compiled, index: Index) -> None:
    page = read_document(Doc("Plan", [p("As agreed with Bluebird Masonry.")]).data, "plan.docx")
    told = lint([page], rules, index, CheckContext(DAY, others=("Bluebird Masonry",)))
    assert [f.rule for f in told] == ["other-company"]


def test_a_client_named_in_the_company_file_is_no_stranger(rules: Compiled, index: Index) -> None:
    page = read_document(Doc("Plan", [p("We work for Example Homes Inc. this year.")]).data, "plan.docx")
    known = CheckContext(DAY, (OWN,), f"legal_name: {OWN}\nprime: Example Homes Inc.")
    assert lint([page], rules, index, known) == ()
    other = CheckContext(DAY, (OWN,), f"legal_name: {OWN}")
    assert [f.rule for f in lint([page], rules, index, other)] == ["strange-company"]


def test_a_damaged_file_is_told_by_name_and_so_is_every_other(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"no zip")
    (tmp_path / "b.docx").write_bytes(pack({"word/other.xml": b"<a/>"}))
    (tmp_path / "c.docx").write_bytes(pack({"word/document.xml": b"<w:p"}))
    with pytest.raises(InputWrongError) as error:
        documents_in([tmp_path])
    assert [problem.place.file for problem in error.value.problems] == ["a.docx", "b.docx", "c.docx"]


def test_a_folder_without_word_documents_is_no_clean_binder(tmp_path: Path) -> None:
    with pytest.raises(CouldNotReadError, match="no Word document"):
        documents_in([tmp_path])


def test_an_entity_in_a_document_is_not_resolved(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret", "utf-8")
    xml = (
        f'<!DOCTYPE d [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        f'<w:document xmlns:w="{W_NS}"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>'
    )
    page = read_document(pack({TYPES: b"", "word/document.xml": xml.encode()}), "a.docx")
    assert "secret" not in "".join(piece.text for piece in page.pieces)


def test_our_own_binder_has_no_finding_but_the_policy_still_to_be_signed(
    sample_builds: Callable[[str], Built], rules: Compiled, index: Index
) -> None:
    folder = sample_builds("prairie-ridge-framing").written.folder
    told = lint(documents_in([folder]), rules, index, CheckContext(DAY))
    assert [(f.rule, f.document) for f in told] == [
        ("undated", "documents/01-management-commitment/01-01 health-safety-policy.docx")
    ]


def test_a_draft_with_gaps_is_told_of_each_gap_and_little_else(
    sample_builds: Callable[[str], Built], rules: Compiled, index: Index
) -> None:
    folder = sample_builds("summit-roofing").written.folder
    told = lint(documents_in([folder]), rules, index, CheckContext(DAY))
    assert any(f.rule == "missing-fact" for f in told)
    assert len([f for f in told if f.rule != "missing-fact"]) <= 3, told


def run(*args: object) -> tuple[int, str]:
    done = CliRunner().invoke(command, [*map(str, args), "--as-of", "2026-11-23"])
    return done.exit_code, done.output


def test_the_command_counts_and_ends_with_1(manual: Path) -> None:
    code, output = run(manual)
    assert code == 1
    assert output.startswith("32 findings in 8 documents.")


def test_the_command_ends_with_0_on_a_clean_document(tmp_path: Path) -> None:
    Doc("Training", [p("We train new workers.")]).save(tmp_path / "training.docx")
    assert run(tmp_path / "training.docx") == (0, "Nothing found in 1 document.\n")


def test_json_holds_every_finding_with_its_place(manual: Path) -> None:
    _, output = run(manual, "--json", "--skip", "privacy")
    shown = json.loads(output)
    assert shown["documents"] == 8
    assert len(shown["findings"]) == 29
    assert {"document", "heading", "spot", "text", "fix"} <= shown["findings"][0].keys()


def test_an_unknown_group_is_refused_with_the_nearest(manual: Path) -> None:
    code, output = run(manual, "--skip", "privcy")
    assert code == 2
    assert 'Did you mean "privacy"?' in output


def test_a_rule_that_does_not_compile_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "evaluation").mkdir()
    text = (Path(__file__).parent.parent / "evaluation" / "lint.yaml").read_text("utf-8")
    (tmp_path / "evaluation" / "lint.yaml").write_text(text.replace(r"'\blorem ipsum\b", r"'(\blorem ipsum\b"), "utf-8")
    with pytest.raises(InputWrongError, match=r"lint\.yaml:\d+: texts\[\d+\]\.find: not a regular expression"):
        load_lint_rules(Stock.of([tmp_path]))


def test_files_lint_cannot_read_are_named_but_not_what_our_own_documents_were_printed_to(tmp_path: Path) -> None:
    for name in ("old.doc", "scan.PDF", "~$lock.doc", "pdf/policy.pdf", "documents/policy.docx"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert not_read([tmp_path]) == ("old.doc", "scan.PDF")


def test_a_folder_with_files_of_other_kinds_only_is_not_called_clean(tmp_path: Path) -> None:
    for name in ("old.doc", "scan.pdf"):
        (tmp_path / name).touch()
    said = r"no Word document \(\.docx\) in this folder\. Not read, as only \.docx files are: old\.doc, scan\.pdf\."
    with pytest.raises(CouldNotReadError, match=said):
        lint_files([tmp_path], today=DAY)


def test_every_face_of_lint_names_what_it_could_not_read(manual: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(manual, tmp_path / "manual"))
    (folder / "scan.pdf").touch()
    assert lint_files([folder], today=DAY).not_read == ("scan.pdf",)
    assert "Not read, as only .docx files are: scan.pdf." in run(folder, "--html", tmp_path / "lint.html")[1]
    assert "Not read, as only .docx files are: scan.pdf." in (tmp_path / "lint.html").read_text("utf-8")
    assert '"not_read": [\n  "scan.pdf"\n ]' in run(folder, "--json")[1]
