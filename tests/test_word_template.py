"""Opening a template: what is refused, with which words, and what a template asks for."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import pytest
from word_samples import docx, facts, faults_of, opened, p, relation, rendered, table

from secor_docs.problems import InputWrongError
from secor_docs.values import Namespace
from secor_docs.word.template import compiler
from secor_docs.word.template.template import open_template
from secor_docs.word.template.variables import names_used


def refusal(body: str, **more: object) -> str:
    with pytest.raises(InputWrongError) as caught:
        rendered(opened(body, **more))
    return "\n".join(faults_of(caught.value))


def refused_file(data: bytes) -> str:
    with pytest.raises(InputWrongError) as caught:
        open_template(data, "test.docx")
    return "\n".join(faults_of(caught.value))


DOUBLING = "{% set a = 'ab' %}" + "{% set a = JOINED %}" * 60 + "{{ a }}"


@pytest.mark.parametrize(
    ("tag", "message"),
    [
        ("{{ ''.__class__.__mro__ }}", "__class__ is not allowed"),
        ("{{ ''['__class__'] }}", '"__class__" is no known fact'),
        ("{{ company.__init__.__globals__ }}", "__init__ is not allowed"),
        ("{{ company._values }}", "_values is not allowed"),
        ("{{ employees | map(attribute='__class__') | first }}", '"employees[0].__class__" is no known fact'),
        ("{{ self._TemplateReference__context }}", "is not allowed"),
        ("{% for i in range(10**9) %}x{% endfor %}", "a call is not allowed"),
        ("{{ 'a' * 1000000000 }}", "* is for numbers only"),
        ("{{ [1] * 1000000000 }}", "* is for numbers only"),
        ("{{ 10**10**10 }}", "a power this large"),
        ("{{ 99999999 * 99999999 * 99999999 * 9 }}", "a number this large"),
        ("{{ '%s%s' % (word, word) }}", "% is for numbers only"),
        ("{{ '{0.__class__}'.format(company) }}", "a call is not allowed"),
        ("{{ 'x' | format }}", "No filter named 'format'"),
        ("{{ word | safe }}", "No filter named 'safe'"),
        ("{{ word | nosuch }}", "No filter named 'nosuch'"),
        ("{{ employees | map('nosuch') | and_list }}", "No filter named 'nosuch'"),
        ("{% include 'other.docx' %}", "include is not allowed"),
        ("{% import 'other.docx' as x %}", "import is not allowed"),
        ("{% from 'other.docx' import x %}", "import is not allowed"),
        ("{% extends 'other.docx' %}", "extends is not allowed"),
        ("{% block a %}x{% endblock %}", "block is not allowed"),
        ("{% autoescape false %}{{ word }}{% endautoescape %}", "autoescape is not allowed"),
        ("{% filter first_up %}x{% endfilter %}", "filter is not allowed"),
        ("{% macro a() %}x{% endmacro %}{% call a() %}y{% endcall %}", "call is not allowed"),
        ("{{ company.phone.upper() }}", "a call is not allowed"),
        ("{{ joiner() }}{{ cycler('a') }}{{ lipsum() }}{{ namespace() }}", "a call is not allowed"),
        ("{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}", "a macro that calls itself"),
        (
            "{% macro a() %}{{ b() }}{% endmacro %}{% macro b() %}{{ a() }}{% endmacro %}{{ a() }}",
            "or one further down",
        ),
        ("{% for e in employees recursive %}{{ loop(employees) }}{% endfor %}", "a call is not allowed"),
        (DOUBLING.replace("JOINED", "a ~ a"), "a text this long"),
        (DOUBLING.replace("JOINED", "a + a"), "a text or list this long"),
        ("{% set a = [1, 2] %}" + "{% set a = a + a %}" * 60, "a text or list this long"),
        ("{% set a = 'a' * 1 %}", "* is for numbers only"),
        ("{% set a %}ab{% endset %}" + "{% set a %}{{ a }}{{ a }}{% endset %}" * 60 + "{{ a }}", "without end"),
        ("{% set a = 9 %}" + "{% set a = a * a %}" * 60 + "{{ a }}", "a number this large"),
        ("{% set a = [1] %}" + "{% set a = [a, a] %}" * 60 + "{{ a | and_list }}", "a list of lists"),
        ("{{ employees | sum(start='') }}", "unexpected keyword"),
        ("{{ 1 // 0 }}", "division"),
        ("{{ word + 3 }}", "the tag cannot be worked out"),
        ("{{ _counted }}", "_counted is not allowed"),
        ("{{ word | _joined(word) }}", "_joined is not allowed"),
        ("{{ '" + "(" * 3 + "' }}{{ " + "(" * 400 + "1" + ")" * 400 + " }}", "far too deep"),
        ("{% if 1 %}" * 120 + "x" + "{% endif %}" * 120, "far too deep"),
    ],
)
def test_an_attack_is_refused_in_words(tag: str, message: str) -> None:
    assert message in refusal(p(tag))


def test_loops_that_go_round_without_end_are_stopped() -> None:
    many = facts(many=[str(n) for n in range(1000)])
    loops = "".join(f"{{% for {x} in many %}}" for x in "abcd") + "{% endfor %}" * 4
    with pytest.raises(InputWrongError, match="goes round without end"):
        rendered(opened(p(loops)), many)


def test_filters_count_the_lists_they_walk() -> None:
    many = facts(many=[str(n) for n in range(1000)])
    with pytest.raises(InputWrongError, match="goes round without end"):
        rendered(opened(p("{% for a in many %}{% if many | sort %}{% endif %}{% endfor %}")), many)


def test_loops_more_than_five_deep_are_refused() -> None:
    tags = "".join(f"{{% for {x} in employees %}}" for x in "abcdef") + "{% endfor %}" * 6
    assert "more than 5 deep" in refusal(p(tags))


def test_a_macro_further_up_may_be_called_and_is_escaped_once() -> None:
    body = p("{% macro one(x) %}<w:t>{{ x }}</w:t>{% endmacro %}{{ word }}").replace("<w:t>{{ x }}</w:t>", "({{ x }})")
    body = body.replace("{{ word }}", "{{ one(word) }}")
    assert b"(a &amp; b)" in b"".join(rendered_parts(body, facts(word="a & b")))


def rendered_parts(body: str, values: Namespace) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(rendered(opened(body), values).data)) as zip_:
        return [zip_.read("word/document.xml")]


# -- what may be in the file -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rel", "message"),
    [
        (
            relation("x", "image", "https://example.com/a.png", ' TargetMode="External"'),
            "a image that lies outside the file",
        ),
        (
            relation("x", "image", "https://example.com/a.png", " TargetMode='External'"),
            "a image that lies outside the file",
        ),
        (
            relation("x", "attachedTemplate", "file:///c:/evil.dotm", ' TargetMode="External"'),
            "a link to attachedTemplate",
        ),
        (relation("x", "hyperlink", "file:///etc/passwd", ' TargetMode="External"'), "a hyperlink that lies outside"),
        (relation("x", "hyperlink", "javascript:alert(1)", ' TargetMode="External"'), "a hyperlink that lies outside"),
        (relation("x", "aFChunk", "chunk.html"), "a link to aFChunk"),
        (relation("x", "oleObject", "embeddings/a.bin"), "a link to oleObject"),
        (relation("x", "subDocument", "other.docx", ' TargetMode="External"'), "a link to subDocument"),
        (relation("x", "vbaProject", "vba.bin"), "a link to vbaProject"),
        ("<broken", "a damaged part"),
    ],
)
def test_what_reaches_outside_is_refused(rel: str, message: str) -> None:
    assert message in refused_file(docx(p("x"), rels=rel))


@pytest.mark.parametrize(
    "target", ["https://www.acsa-safety.org", "http://example.com/a?b=1&amp;c=2", "mailto:a@example.com"]
)
def test_web_and_mail_links_are_allowed(target: str) -> None:
    assert opened(p("x"), rels=relation("x", "hyperlink", target, ' TargetMode="External"')).parts


def field(*pieces: str) -> str:
    codes = "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in pieces)
    return f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>{codes}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'


@pytest.mark.parametrize(
    "body",
    [
        field(' INCLUDETEXT "c:/x"'),
        field(" INCLUDEPICTURE x"),
        field(" DDEAUTO excel x"),
        field(" dde excel x"),
        field(" INCLUDE", 'TEXT "c:/x"'),
        field(" &#68;DE excel"),
        field(" PAGE ") + field("DDE x"),
        '<w:p><w:fldSimple w:instr=" INCLUDETEXT x "/></w:p>',
    ],
)
def test_fields_that_fetch_from_outside_are_refused(body: str) -> None:
    assert "a field that fetches from outside" in refused_file(docx(body))


def test_a_field_that_fetches_is_found_in_a_header_and_named() -> None:
    text = refused_file(docx(p("x"), header=field(" INCLUDETEXT x")))
    assert "word/header1.xml" in text
    assert "(INCLUDETEXT)" in text


def test_page_numbers_and_words_like_link_in_the_text_are_no_fields() -> None:
    assert opened(field(" PAGE ") + field(" HYPERLINK \\l end ") + p("LINK IMPORT")).parts


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"word/vbaProject.bin": b"x"}, "the file holds macros"),
        ({"word/styles.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x/>'}, "an XML entity declaration"),
        ({"word/styles.xml": '<?xml version="1.0" encoding="UTF-7"?><x/>'}, "a part in the encoding UTF-7"),
        ({"word/styles.xml": "<x/>".encode("utf-16")}, "a part that is not UTF-8"),
        (
            {"[Content_Types].xml": "<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>"},
            "the file holds macros",
        ),
        ({"[Content_Types].xml": "<Types>wordprocessingml.template.main+xml</Types>"}, "a Word template (.dotx)"),
        ({"word/media/a.png": b"x", "word/document.xml": "<!DOCTYPE w><w/>"}, "an XML entity declaration"),
    ],
)
def test_content_that_could_run_or_hide_is_refused(members: Mapping[str, str | bytes], message: str) -> None:
    assert message in refused_file(docx(p("x"), members=members))


def test_every_fault_of_a_file_is_named_at_once() -> None:
    text = refused_file(
        docx(field(" DDE x"), rels=relation("x", "aFChunk", "a.html"), members={"word/vbaProject.bin": b"x"})
    )
    assert text.count("\n") == 2


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04 cut off", docx(p("x"))[:-40], docx(p("x"))[:200] + b"\x00" * 300 + docx(p("x"))[500:]]
)
def test_a_damaged_file_is_refused(data: bytes) -> None:
    assert "not a sound Word file" in refused_file(data)


def test_a_file_of_another_kind_is_refused() -> None:
    assert "not a Word document (.docx) but a file of another kind." in refused_file(b"not a zip")


def zipped(members: list[tuple[str, bytes]]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as zip_:
        for name, data in members:
            zip_.writestr(name, data)
    return buffer.getvalue()


def test_a_zip_that_is_no_word_file_is_refused() -> None:
    assert "its part [Content_Types].xml is missing" in refused_file(zipped([("a.txt", b"x")]))
    typed = zipped([("[Content_Types].xml", b"<Types/>"), ("a.txt", b"x")])
    assert "not a sound Word file: its part word/document.xml is missing." in refused_file(typed)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiler, "MAX_TEMPLATE_BYTES", 10_000)
    assert "far too large" in refused_file(docx(p("x"), members={"word/media/a.bin": b"\x00" * 50_000}))


def test_a_zip_of_too_many_parts_is_refused() -> None:
    assert "far too large" in refused_file(zipped([(f"{n}.txt", b"") for n in range(2001)]))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_is_there_twice_is_refused() -> None:
    twice = [("[Content_Types].xml", b"<a/>"), ("word/document.xml", b"<a/>"), ("word/document.xml", b"<b/>")]
    assert "a part is in it twice" in refused_file(zipped(twice))


# -- tags --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["Site: {{ site.name }", "{{{{", "{% raw %}{{ x }}{% endraw %}"])
def test_half_a_tag_is_refused(text: str) -> None:
    said = refusal(p(text))
    assert "half a tag" in said or "a faulty tag" in said


@pytest.mark.parametrize("text", ["name }} alone", "tag %} alone", "note #} alone"])
def test_the_end_of_a_tag_without_its_beginning_is_refused(text: str) -> None:
    assert 'text, near "' in refusal(p(text))


def test_a_tag_word_has_cut_into_pieces_is_one_tag() -> None:
    cut = "<w:p><w:r><w:t>{</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{ wo</w:t></w:r><w:r><w:t>rd }}</w:t></w:r></w:p>"
    assert opened(cut).names_used() == {"word"}


def test_a_faulty_tag_names_the_template_and_the_paragraph() -> None:
    said = refusal(p("First") + p("Site: {% if %}") + p("Last"))
    assert said.startswith('test.docx: text, near "Site: {% if %}": a faulty tag: ')


def test_a_faulty_tag_in_the_header_is_placed_there() -> None:
    assert refusal(p("x"), header=p("{{ word | nosuch }}")).startswith("test.docx: header, near")


def test_faulty_tags_of_all_parts_are_named_at_once() -> None:
    said = refusal(p("{{ a( }}"), header=p("{{ b( }}"), footer=p("{% if %}"))
    assert [line.split(",")[0] for line in sorted(said.split("\n"))] == [
        "test.docx: footer",
        "test.docx: header",
        "test.docx: text",
    ]


# -- names -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("{{ company.phone }}", {"company.phone"}),
        ("{% for e in employees %}{{ e.name }}{{ loop.index }}{% endfor %}", {"employees", "employees[].name"}),
        (
            "{% for s in sites %}{% for p in s.people %}{{ p.name }}{% endfor %}{% endfor %}",
            {"sites", "sites[].people", "sites[].people[].name"},
        ),
        (
            "{% for e in employees if e.role == wanted %}{{ e.name }}{% else %}{{ nobody }}{% endfor %}",
            {"employees", "employees[].role", "employees[].name", "wanted", "nobody"},
        ),
        ("{{ employees | map(attribute='name') | and_list }}", {"employees"}),
        ("{{ (employees | first).name }}{{ employees[0].role }}", {"employees[].name", "employees[].role"}),
        (
            "{% for e in employees | sort(attribute='name') %}{{ e.role }}{% endfor %}",
            {"employees", "employees[].role"},
        ),
        ("{% macro line(x) %}{{ x.name }}{{ company.phone }}{% endmacro %}{{ line(site) }}", {"company.phone", "site"}),
        ("{% set s = site %}{{ s.name }}{% set t = 'a' %}{{ t }}", {"site", "site.name"}),
        ("{% set b %}{{ inner }}{% endset %}{{ b }}", {"inner"}),
        ("{{ a | picture(b, 3) }}", {"a", "b"}),
        ("{% if 'x' in activity_keys and not company.logo %}{% endif %}", {"activity_keys", "company.logo"}),
        ("plain", set()),
    ],
)
def test_names_used_resolves_loops_macros_and_filters(source: str, names: set[str]) -> None:
    assert names_used(source) == names


def test_names_of_all_parts_are_found() -> None:
    template = opened(p("{{ a }}") + table([p("{{ b }}")]), header=p("{{ c }}"), footer=p("{{ d }}"))
    assert template.names_used() == {"a", "b", "c", "d"}
