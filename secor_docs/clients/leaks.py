"""The leak scan: no package may name another client, its people, numbers or addresses.

Names are compared word by word, so "(403) 555-0127" is found where "403-555-0127" was given, and a name is
found that Word has cut into several runs or that is in two cells side by side.
"""

from __future__ import annotations

import html
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import yaml

from secor_docs.clients.roster import SHARED, Client
from secor_docs.data_files import FOLDERS, shipped
from secor_docs.ooxml.damage import PackageError, reading
from secor_docs.ooxml.namespaces import S_NS, W_NS
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.zip_write import Deflated, inflate, split
from secor_docs.problems import CouldNotReadError, InputWrongError, Place, Problem

_PHONE = 10
_LONG_NUMBER = 6
_LONG_WORD = 5  # a name of one shorter word would be found everywhere

_Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """Something that belongs to one client.

    Attributes:
        said: as the client's file writes it.
        owner: key of the client.
        words: what is looked for.
        rare: the word among them that stands least often elsewhere; a text without it needs no closer look.
    """

    said: str
    owner: str
    words: _Words
    rare: str


def words_of(text: str) -> list[str]:
    """The words and numbers of a text, without case and punctuation."""
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text).casefold())


# -- whose names --------------------------------------------------------------------------------------


def names_of(client: Client) -> tuple[Name, ...]:
    """The names that belong to a client.

    Raises:
        CouldNotReadError: its file cannot be read.
    """
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        data = yaml.load(client.source.read_text("utf-8-sig"), Loader=loader)  # noqa: S506 - makes text only
    except (OSError, ValueError, yaml.YAMLError, RecursionError) as error:
        raise CouldNotReadError(client.source, type(error).__name__) from error
    found: dict[_Words, str] = {}
    for said in _said(data if isinstance(data, dict) else {}):
        for words in _forms(said):
            found.setdefault(words, said)
    return tuple(Name(said, client.key, words, max(words, key=len)) for words, said in found.items())


_OF_COMPANY = (
    "legal_name",
    "operating_name",
    "wcb_account",
    "acsa_member_no",
    "phone",
    "email",
    "website",
    "office_address",
    "mailing_address",
    "shop_address",
)
_OF_PERSON = ("name", "phone", "email")


def _said(data: Mapping[str, Any]) -> Iterator[str]:
    company = data.get("company")
    yield from _values(company, _OF_COMPANY)
    people = data.get("people")
    groups = [*people.values()] if isinstance(people, dict) else []
    for group in [*groups, data.get("employees")]:
        for person in group if isinstance(group, list) else [group]:
            if isinstance(person, str):
                yield person
            else:
                yield from _values(person, _OF_PERSON)


def _values(group: Any, keys: Iterable[str]) -> Iterator[str]:
    if isinstance(group, dict):
        yield from (group[key] for key in keys if isinstance(group.get(key), str))


def _forms(said: str) -> Iterator[_Words]:
    words = tuple(words_of(said))
    digits = "".join(re.findall(r"\d", said))
    if len(digits) in {_PHONE, _PHONE + 1} and not re.search(r"[^\d\s()+.\-]", said):
        ten = digits[-_PHONE:]
        yield (ten[:3], ten[3:6], ten[6:])
        yield (ten,)
    elif len(words) > 1 or (words and len(words[0]) >= (_LONG_NUMBER if words[0].isdigit() else _LONG_WORD)):
        yield words


def gather(clients: Iterable[Client], shared: Path | None = None) -> tuple[tuple[Name, ...], tuple[Client, ...]]:
    """The names of all clients, and the clients whose names are not among them, as their file cannot be read.

    Names that the shipped texts or the shared list hold themselves are left out.

    Args:
        clients: everybody, also those that are not built now.
        shared: a file with names that may be in every package, one a line.

    Raises:
        CouldNotReadError: the shared list may not be read.
    """
    names: list[Name] = []
    unread = []
    for client in clients:
        try:
            names.extend(names_of(client))
        except CouldNotReadError:
            unread.append(client)
    matcher = Matcher(names)
    texts = [*_shipped_texts()]
    free = {name.words for text in texts for name in matcher.find(text)}
    if shared is not None and shared.is_file():
        try:
            lines = shared.read_text("utf-8-sig").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise CouldNotReadError(shared, str(error)) from error
        free |= {words for line in lines if not line.startswith("#") for words in [*_forms(line), (*words_of(line),)]}
    often = Counter(word for name in names for word in {*name.words})
    often.update(word for text in texts for word in words_of(text))
    looked_for = (name for name in names if name.words not in free)
    return tuple(replace(name, rare=min(name.words, key=often.__getitem__)) for name in looked_for), tuple(unread)


def _shipped_texts() -> Iterator[str]:
    for folder in FOLDERS:
        if folder != "samples":
            for path in sorted((shipped() / folder).rglob("*")):
                if path.suffix in {".md", ".yaml"}:
                    yield path.read_text("utf-8")


def write_names(path: Path, names: Iterable[Name]) -> None:
    """Keep the names of a run where its workers find them."""
    path.write_text(json.dumps([*map(astuple, names)]), "utf-8")


def read_names(path: Path) -> tuple[Name, ...]:
    """The names :func:`write_names` kept."""
    return tuple(
        Name(said, owner, tuple(words), rare) for said, owner, words, rare in json.loads(path.read_text("utf-8"))
    )


# -- looking ------------------------------------------------------------------------------------------


class Matcher:
    """Finds any of many names in a text, however many there are.

    A text is searched only for names whose rarest word it has.
    """

    def __init__(self, names: Iterable[Name]) -> None:
        self._by_word: dict[str, list[Name]] = {}
        for name in names:
            self._by_word.setdefault(name.rare, []).append(name)
        self._quiet: set[str] = set()

    def find(self, text: str, owner: str = "", own: Container[_Words] = ()) -> set[Name]:
        """The names that stand in the text, but for those of ``owner`` and those that are its own too."""
        words = words_of(text)
        there = {*words}
        wanted = [name for name in self._filed(there, owner, own) if there.issuperset(name.words)]
        if not wanted:
            return set()
        line = f" {' '.join(words)} "
        return {name for name in wanted if f" {' '.join(name.words)} " in line}

    def _filed(self, words: set[str], owner: str, own: Container[_Words]) -> Iterator[Name]:
        for word in words & self._by_word.keys():
            yield from (name for name in self._by_word[word] if name.owner != owner and name.words not in own)

    def quick(self, owner: str, own: Container[_Words]) -> Callable[[str, bytes], set[Name]]:
        """Finds the names in one part after another of a client's package as ``find`` does in each of its texts.

        Most paragraphs are the same in all documents of all clients: each is looked at once. A part is searched
        as a whole only where one of its paragraphs has a name's rarest word.
        """
        quiet_here: set[str] = set()

        def is_quiet(paragraph: str) -> bool:
            words = {word for text in _texts("word/", f">{paragraph}") for word in words_of(text)}
            named = any(self._filed(words, owner, own))
            if not named:
                (self._quiet if words.isdisjoint(self._by_word) else quiet_here).add(paragraph)
            return not named

        def find(part: str, raw: bytes) -> set[Name]:
            text = _decoded(raw)
            if part.startswith("word/") and len({*_prefixes(part, text)}) == 1:
                if len(self._quiet) > _MOST_KEPT:
                    self._quiet.clear()
                new = {*text.split(_LINE_ENDS["word/"])} - self._quiet - quiet_here
                new = {_CONTROL_ID.sub("", paragraph) for paragraph in new} - self._quiet - quiet_here
                if not any(map(_otherwise_written, new)) and all(map(is_quiet, new)):
                    return set()
            return {name for text in texts_of(part, raw) for name in self.find(text, owner, own)}

        return find


_CONTROL_ID = re.compile(r'<w:id w:val="\d{1,5}"/>')  # too short to be a name, and another one in each document
_MOST_KEPT = 40_000
"""Paragraphs that are remembered: some megabytes."""


@dataclass(frozen=True, slots=True)
class Leak:
    """A name in a package where it does not belong.

    Attributes:
        file: the file of the package.
        part: the part of the Word file, such as ``word/header1.xml``.
        name: what was found.
    """

    file: str
    part: str
    name: Name

    def problem(self, package: str) -> Problem:
        """The leak as a problem."""
        message = f'"{self.name.said}" belongs to another client ({self.name.owner})'
        fix = (
            f"Take it out of the template, overlay or edited file it comes from. "
            f"If both clients have it, write it in {SHARED} next to the clients' folders."
        )
        return Problem(Place(f"{package}/{self.file}", spot=self.part), "", message, fix, code="N002")


def leaks(files: Mapping[str, bytes], own_text: str, owner: str, matcher: Matcher) -> tuple[Leak, ...]:
    """What a package names that belongs to other clients.

    Args:
        files: the finished package.
        own_text: the client's own ``company.yaml``: what is in it may be in the package.
        owner: key of the client.
        matcher: the names of everybody.

    Raises:
        InputWrongError: a Word or Excel file among them is damaged.
    """
    own = {name.words for name in matcher.find(own_text)}
    found: dict[tuple[str, _Words], Leak] = {}
    seen: dict[bytes, set[Name]] = {}
    find = matcher.quick(owner, own)
    for file, data in sorted(files.items()):
        try:
            for part, key, read in parts_of(data):
                if key not in seen:  # most parts of most documents are the same: styles, settings, fonts
                    seen[key] = find(part, read())
                for name in sorted(seen[key], key=lambda name: name.words):
                    found.setdefault((file, name.words), Leak(file, part, name))
        except PackageError as error:
            fix = "Put it back from a backup, or delete it: the next build makes it again."
            raise InputWrongError.of(Place(file), "", f"not a sound file: {error}", fix, code="W001") from error
    return tuple(found.values())


_Part = tuple[str, bytes, Callable[[], bytes]]
"""A part's name, what is the same for equal parts, and what gives its bytes."""


def parts_of(data: bytes) -> Iterator[_Part]:
    """The parts of a file that hold text: of a Word or Excel file every XML part, else the file itself.

    Raises:
        PackageError: it is a damaged Word or Excel file.
    """
    if not data.startswith(b"PK"):
        yield "", data, lambda: data
        return
    with reading():
        try:
            ours = split(data)
        except ValueError:
            for part, raw in unpack(data, len(data) * _MOST_SQUEEZED, _XML).items():
                yield part, raw, partial(bytes, raw)
        else:
            yield from ((part, m.data, partial(_inflated, m)) for part, m in ours.items() if _XML.fullmatch(part))


def _inflated(member: Deflated) -> bytes:
    with reading():
        return inflate(member)


_XML = re.compile(r".*\.(?:xml|rels)")
_MOST_SQUEEZED = 1_100
"""So many times its size is the most that deflate makes of a file."""


_BREAKS = {"word/": ("</a:p>", "<w:br", "<w:tab/", "<w:cr"), "xl/": ("</row>", "</c>", "</a:p>")}
_LINE_ENDS = {"word/": "</w:p>", "xl/": "</si>"}
_NODE = re.compile(r">([^<]+)")
# Attributes that say something (author, title, descr, val, alias, Target …) end in one of these letters. Begins with what
# stands in every attribute, and looks back for the letter: several times as fast as the other way.
_SAID = re.compile(r'="(?<=[egloprst]=")([^"]{4,})"')
_DELETED = re.compile(r"<w:(?:delText|del)\b")
_TRACKED = re.compile(r"</?w:(?:del|ins|moveFrom|moveTo)\b[^>]*>")
_GONE = re.compile(r"<w:delText\b[^>]*>[^<]*</w:delText>")


def texts_of(part: str, raw: bytes) -> Iterator[str]:
    """The texts of one part: what is read, what tracked changes hide, and what only attributes say."""
    if part:
        yield from _texts(f"{part.partition('/')[0]}/", _as_office_writes(part, raw))
    else:
        yield raw.decode("utf-8", "replace")


def _texts(folder: str, text: str) -> Iterator[str]:
    if folder in _BREAKS:
        broken, end = text, _LINE_ENDS[folder]
        for sign in _BREAKS[folder]:
            if sign in broken:
                broken = broken.replace(sign, f"\n{sign}")
        if _DELETED.search(text):
            yield _bare(_TRACKED.sub(">\n<x>", broken), end)
            broken = _GONE.sub("", broken)
        yield _bare(broken, end)
    else:
        yield html.unescape("\n".join(_NODE.findall(text)))
    yield html.unescape("\n".join({*_SAID.findall(text)}))


def _as_office_writes(part: str, raw: bytes) -> str:
    """A part with the quotes and prefixes of Word and Excel, which the scan goes by; other programs have theirs."""
    text = _decoded(raw)
    if _otherwise_written(text):
        from secor_docs.ooxml.xml import parse, to_bytes  # noqa: PLC0415 - heavy, and only for files of other programs

        with reading(f"its part {part} is damaged"):
            text = to_bytes(parse(raw)).decode()
    own, prefix = _prefixes(part, text)
    return text if own == prefix else re.sub(f"(</?){own}(?=\\w+[\\s/>])", rf"\g<1>{prefix}", text)


def _decoded(raw: bytes) -> str:
    return raw.decode("utf-16" if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8", "replace")


def _prefixes(part: str, text: str) -> tuple[str, str]:
    """The prefix of the part's own tags, and the one Word or Excel gives them."""
    space, prefix = (W_NS, "w:") if part.startswith("word/") else (S_NS, "")
    bound = re.search(f'\\sxmlns(?::(\\w+))?="{re.escape(space)}"', text[:_HEAD])
    if bound is None:
        return prefix, prefix
    return f"{bound[1]}:" if bound[1] else "", prefix


def _otherwise_written(text: str) -> bool:
    # Signs that are rare are looked for first: an equals sign is in every attribute.
    quoted = "'" in text and ("='" in text or "= '" in text)
    return quoted or "]]>" in text or '= "' in text[:_HEAD]


_HEAD = 8_000
"""So far into a part its namespaces are looked for; they are in its first tag."""


def _bare(text: str, end: str) -> str:
    """The text between the tags: pieces of a line joined, lines apart."""
    return html.unescape("".join(_NODE.findall(text.replace(end, f"\n{end}"))))


def refuse(found: Iterable[Leak], package: str) -> None:
    """Stop a package with leaks.

    Raises:
        InputWrongError: with every leak.
    """
    problems = [leak.problem(package) for leak in found]
    if problems:
        raise LeakError(problems)


class LeakError(InputWrongError):
    """A package names another client; it is not put in place."""
