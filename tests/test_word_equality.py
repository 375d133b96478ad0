"""The renderer against docxtpl: the same XML, apart from the clean-ups that ``cleantree.py`` describes."""

from __future__ import annotations

import io
from typing import Any

import pytest
from amounts import ALL, COSTLY_SAMPLES
from conftest import planned_sample
from docxtpl import DocxTemplate
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment, StrictUndefined
from lxml import etree
from word_samples import W, docx, facts, p, plain, rendered, table

from secor_docs.binder.make import PageRenderer
from secor_docs.binder.prepare import spec_of
from secor_docs.data_files import Stock
from secor_docs.ooxml.package import unpack
from secor_docs.values import MissingValue, Namespace, in_words, values_in
from secor_docs.word.ids import IdAllocator
from secor_docs.word.render.tidy_tree import tidy_tree
from secor_docs.word.template.render_context import RenderContext
from secor_docs.word.template.sandbox import ENVIRONMENT
from secor_docs.word.template.slots import number
from secor_docs.word.template.template import open_template


def lines(xml: bytes) -> list[bytes]:
    """Canonical XML cut at its tags, so that a failure shows what differs.

    Texts without a letter next to a line break are left out: docxtpl leaves them where we do not.
    """
    root = etree.fromstring(xml)
    body = root.find(f"{W}body")
    for line_break in list(root.iter(f"{W}br")):
        for beside in (line_break.getprevious(), line_break.getnext()):
            if beside is not None and beside.tag == f"{W}t" and not beside.text:
                beside.getparent().remove(beside)  # type: ignore[union-attr]
    canonical = etree.tostring(root if body is None else body, method="c14n", exclusive=True)
    return canonical.replace(b"><", b">\n<").split(b"\n")


# -- every shipped template, every sample -------------------------------------------------------------


def _usual() -> Environment:
    """Jinja as docxtpl's users have it, with our filters: not sandboxed, nothing counted, nothing marked."""
    env = Environment(autoescape=True, undefined=StrictUndefined, finalize=_words)
    env.filters.update({name: f for name, f in ENVIRONMENT.filters.items() if not name.startswith("_")})
    return env


def _words(value: Any) -> Any:
    return in_words(value) if not isinstance(value, str) else value


def by_docxtpl(data: bytes, values: Namespace) -> dict[str, bytes]:
    template = DocxTemplate(io.BytesIO(data))
    template.render(dict(values_in(values)), _usual(), autoescape=True)
    out = io.BytesIO()
    template.save(out)
    return unpack(out.getvalue())


@pytest.mark.parametrize("sample", COSTLY_SAMPLES)
def test_every_template_gives_what_docxtpl_gives_and_is_put_in_order(sample: str) -> None:
    stock = Stock.of()
    spec = spec_of(planned_sample(sample))
    renderer = PageRenderer(spec, stock)
    walked = []
    every = list({document.type_id: document for document in spec.documents}.values())
    for document in every if ALL else every[::8]:
        template = renderer.template(document.page.template)
        made = renderer.page(document.page)
        ours = unpack(made.data)
        path = stock.find(f"templates/{document.page.template}.docx")
        assert path is not None
        theirs = by_docxtpl(path.read_bytes(), spec.facts(document.page))
        filling, given = RenderContext(renderer.labels, spec.pictures, spec.people), IdAllocator()
        for part in template.parts:
            wanted = number(tidy_tree(filling, part.member, theirs[part.member]), given)
            assert lines(ours[part.member]) == lines(wanted.encode()), f"{document.id}: {part.member}"
        walked += [(document.id, member) for member in made.slow]
    assert len(walked) <= 1, "a shipped template has become slow"


# -- any template -------------------------------------------------------------------------------------

VALUES = st.sampled_from(["plain", "Fish & <Chips>", '"quoted"', "", " ", "\u2002" * 3, "two\nlines", "é 🏗"])
TAGS = st.sampled_from(
    [
        "{{ word }}",
        "{{ number }}",
        "x {{ word }} y",
        "fixed",
        "",
        "{{ missing }}",
        "{{ missing | or_blank }}",
        "{% if number == 3 %}three{% endif %}",
        "{{ company.phone }}",
    ]
)


def field(kind: str, inside: str, shows: bool, more: str = "") -> str:
    return (
        f'<w:sdt><w:sdtPr><w:tag w:val="t"/><w:id w:val="5"/>{"<w:showingPlcHdr/>" if shows else ""}{kind}</w:sdtPr>'
        f"<w:sdtContent>{p(inside)}{more}</w:sdtContent></w:sdt>"
    )


PEOPLE = '<w:comboBox><w:listItem w:displayText="@people" w:value="@people"/><w:listItem w:displayText="b" w:value="b"/></w:comboBox>'
FIELDS = st.builds(
    field,
    st.sampled_from(["<w:text/>", '<w:date><w:lid w:val="en-CA"/></w:date>', PEOPLE, "<w:dropDownList/>", ""]),
    TAGS,
    st.booleans(),
)
ACROSS = (
    "<w:p><w:r><w:t>{% if CASE %}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{{ word }}</w:t></w:r>"
    "<w:r><w:t>{% else %}</w:t></w:r><w:r><w:t>no {{ missing }}</w:t></w:r><w:r><w:t>{% endif %}</w:t></w:r></w:p>"
)
MARKS = (
    '<w:p w14:paraId="0000000A"><w:bookmarkStart w:id="3" w:name="here"/><w:r><w:t>{{ word }}</w:t></w:r><w:bookmarkEnd w:id="3"/>'
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/></wp:inline></w:drawing></w:r></w:p>'
)
CASES = st.sampled_from(["number == 3", "number == 4", "missing", "word"])


def _loop(body: str, name: str) -> str:
    return p(f"{{%p for e in {name} %}}") + body + p("{%p endfor %}")


def _choice(yes: str, no: str, case: str) -> str:
    return p(f"{{%p if {case} %}}") + yes + p("{%p else %}") + no + p("{%p endif %}")


def _rows(cell: str, name: str, head: bool) -> str:
    rows = [[p("{%tr for e in " + name + " %}"), p("")], [cell, p("{{ e.name }}")], [p("{%tr endfor %}"), p("")]]
    return table(*([[p("A"), p("B")]] if head else []), *rows)


LISTS = st.sampled_from(["employees", "nothing"])
BLOCKS = st.recursive(
    st.one_of(
        st.builds(p, TAGS),
        FIELDS,
        st.just(MARKS),
        st.builds(lambda case: ACROSS.replace("CASE", case), CASES),
        st.just(""),
    ),
    lambda inner: st.one_of(
        st.builds(_loop, inner, LISTS),
        st.builds(_choice, inner, inner, CASES),
        st.builds(lambda a, b: table([a, b]), inner, inner),
        st.builds(_rows, inner, LISTS, st.booleans()),
        st.builds("{}{}".format, inner, inner),
    ),
    max_leaves=7,
)


@given(BLOCKS, VALUES)
def test_any_template_gives_what_docxtpl_gives_and_is_put_in_order(body: str, word: str) -> None:
    people = ("Ana Diaz", 'Bo "<Chen>"')
    labels = {"sites[0].muster_point": "muster point of <Lot> 22"}
    values = facts(word=word, missing=MissingValue("sites[0].muster_point"))
    data = docx(body)
    made = rendered(open_template(data, "test.docx"), values, people=people, labels=labels)
    wanted = number(
        tidy_tree(RenderContext(labels, {}, people), "word/document.xml", plain(data, values)), IdAllocator()
    )
    assert lines(unpack(made.data)["word/document.xml"]) == lines(wanted.encode())
