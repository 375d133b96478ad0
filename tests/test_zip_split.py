"""A zip of our own make is taken apart without inflating; one of any other make is refused, never misread."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secor_docs.clients.leaks import parts_of
from secor_docs.ooxml.zip_write import deflate, inflate, join, pack, split

PARTS = st.dictionaries(st.text(st.sampled_from("abé/."), min_size=1, max_size=9), st.binary(max_size=60), max_size=5)


@settings(max_examples=30)
@given(PARTS)
def test_what_was_joined_is_split_into_the_same(parts: dict[str, bytes]) -> None:
    members = {name: deflate(data) for name, data in parts.items()}
    assert split(join(members)) == members


@settings(max_examples=60)
@given(PARTS, st.data())
def test_a_zip_with_anything_more_or_less_in_it_is_refused(parts: dict[str, bytes], data: st.DataObject) -> None:
    whole = pack({**parts, "word/a.xml": b"<a>Ana</a>"})
    at = data.draw(st.integers(0, len(whole) - 1))
    more = data.draw(st.sampled_from([b"", b"x", b"PK"]))
    changed = whole[:at] + more + whole[at + (not more) :]
    with pytest.raises(ValueError, match="another make"):
        split(changed)


@pytest.mark.parametrize("data", [b"", b"text", b"PK\5\6" + bytes(17)])
def test_what_is_no_zip_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="another make"):
        split(data)


def test_a_zip_of_words_is_read_by_the_leak_scan_all_the_same() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as zip_:
        zip_.writestr("word/document.xml", "<w>Ana</w>")
        zip_.writestr("word/media/image.png", "no text")
    assert [(part, read()) for part, _, read in parts_of(buffer.getvalue())] == [("word/document.xml", b"<w>Ana</w>")]
    ours = pack({"word/document.xml": b"<w>Ana</w>", "word/media/image.png": b"no text"})
    assert [(part, read()) for part, _, read in parts_of(ours)] == [("word/document.xml", b"<w>Ana</w>")]
    assert inflate(split(ours)["word/media/image.png"]) == b"no text"
