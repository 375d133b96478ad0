"""A logo on its way to paper: print size, the right way up, bare; and the legal name next to it in letters."""

from __future__ import annotations

import hashlib
import io
import re
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from secor_docs.binder.make import PageRenderer
from secor_docs.binder.prepare import prepare, spec_of
from secor_docs.company import logo_problem
from secor_docs.data_files import Stock, shipped
from secor_docs.ooxml.package import unpack
from secor_docs.word.render.pictures import Picture, at_print_size, read_picture

STOCK = Stock()
SAMPLE = (shipped() / "samples/prairie-ridge-framing/company.yaml").read_text("utf-8")
PLACE = 0x8825
TURNED = 0x0112


def photo(width: int, height: int, turned: int = 1) -> bytes:
    """A photograph as a phone takes it: noise in every dot, turned, with the place it was taken at."""
    exif = Image.Exif()
    exif[TURNED] = turned
    exif.get_ifd(PLACE)[1] = "N"
    out = io.BytesIO()
    Image.effect_noise((width, height), 90).convert("RGB").save(out, "JPEG", quality=95, exif=exif)
    return out.getvalue()


def written(folder: Path, logo: bytes, name: str = "logo.jpg", **names: str) -> Path:
    text = SAMPLE.replace("logo: logo.png", f"logo: {name}")
    for key, value in names.items():
        text = re.sub(rf"(?m)^  {key}: .*$", f"  {key}: {value}", text)
    (folder / name).write_bytes(logo)
    (folder / "company.yaml").write_text(text, "utf-8")
    return folder / "company.yaml"


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def header_of(data: bytes) -> str:
    members = unpack(data)
    return " ".join(re.sub(rb"<[^>]+>", b"", m).decode() for n, m in members.items() if n.startswith("word/header"))


def test_a_photograph_of_megabytes_makes_a_binder_of_small_files(tmp_path: Path) -> None:
    data = photo(3000, 2000)
    assert len(data) > 3_000_000
    spec = spec_of(prepare(written(tmp_path, data), STOCK))
    renderer = PageRenderer(spec, STOCK)
    made = [renderer.page(form.page).data for form in spec.forms[:3]]
    made.append(renderer.page(spec.documents[0].page).data)
    assert max(map(len, made)) < 1_000_000
    assert max(map(len, made[:3])) < 200_000


@pytest.mark.parametrize("size", [(2400, 90), (90, 2400), (3500, 3500), (3, 3000)])
def test_a_wide_tall_or_huge_picture_keeps_its_shape_at_print_size(size: tuple[int, int]) -> None:
    shown = at_print_size(read_picture(photo(*size), "Logo"), 50, 12)
    assert len(shown.data) <= 65_536
    assert opened(shown.data).size == (shown.width, shown.height)
    assert abs(shown.width * size[1] - shown.height * size[0]) <= max(size) * 0.6
    assert at_print_size(shown, 50, 12) is shown


@pytest.mark.parametrize(("turned", "size"), [(1, (80, 40)), (3, (80, 40)), (6, (40, 80)), (8, (40, 80))])
def test_a_picture_is_turned_as_its_camera_says(turned: int, size: tuple[int, int]) -> None:
    picture = read_picture(photo(80, 40, turned), "Logo")
    assert (picture.width, picture.height) == opened(picture.data).size == size


def test_nothing_the_file_says_besides_the_picture_is_printed() -> None:
    about = PngInfo()
    about.add_text("Author", "Sandra Quill")
    out = io.BytesIO()
    Image.new("RGB", (30, 20), "red").save(out, "PNG", pnginfo=about)
    for data in (photo(80, 40), out.getvalue()):
        bare = opened(read_picture(data, "Logo").data)
        bare.load()
        assert not bare.getexif()
        assert not bare.info.keys() & {"Author", "exif", "comment", "xmp"}


def test_a_plain_small_logo_stays_byte_for_byte() -> None:
    data = (shipped() / "samples/prairie-ridge-framing/logo.png").read_bytes()
    picture = read_picture(data, "Logo")
    assert at_print_size(picture, 50, 12).data == data


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16", "CMYK"])
def test_every_kind_of_colours_is_taken(mode: str) -> None:
    out = io.BytesIO()
    base = Image.effect_noise((1200, 500), 80)
    image = Image.new("I;16", (1200, 500), 40_000) if mode == "I;16" else base.convert("RGB").convert(mode)
    image.save(out, "JPEG" if mode == "CMYK" else "PNG")
    shown = at_print_size(read_picture(out.getvalue(), "Logo"), 50, 12)
    assert opened(shown.data).mode in {"1", "L", "LA", "P", "RGB", "RGBA"}
    assert shown.ending == ("jpeg" if opened(shown.data).format == "JPEG" else "png")


@pytest.mark.parametrize("name", ["logo.png", "logo.jpg"])
@pytest.mark.parametrize("keep", [0.3, 0.9])
def test_a_picture_cut_short_is_refused(name: str, keep: float, tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.effect_noise((300, 200), 90).convert("RGB").save(out, "PNG" if name.endswith("png") else "JPEG")
    data = out.getvalue()
    path = written(tmp_path, data, name)
    company = prepare(path, STOCK).file.company
    assert logo_problem(company, tmp_path) is None
    (tmp_path / name).write_bytes(data[: int(len(data) * keep)])
    problem = logo_problem(company, tmp_path)
    assert problem is not None
    assert "picture" in problem.message


@pytest.mark.parametrize("logo", [True, False])
@pytest.mark.parametrize("trade_name", ["Prairie Ridge Framing", "Prairie Ridge Framing Ltd."])
def test_every_form_names_the_company_by_its_legal_name_in_letters(logo: bool, trade_name: str, tmp_path: Path) -> None:
    path = written(tmp_path, photo(90, 2400), operating_name=trade_name)
    if not logo:
        path.write_text(path.read_text("utf-8").replace("  logo: logo.jpg\n", ""), "utf-8")
    spec = spec_of(prepare(path, STOCK))
    renderer = PageRenderer(spec, STOCK)
    headers = {form.file: header_of(renderer.page(form.page).data) for form in spec.forms}
    assert len(headers) > 25
    assert [name for name, text in headers.items() if text.count("Prairie Ridge Framing Ltd.") != 1] == []


def test_the_manifest_knows_the_file_of_the_logo_not_the_print_of_it(tmp_path: Path) -> None:
    data = photo(300, 200, 6)
    spec = spec_of(prepare(written(tmp_path, data), STOCK))
    picture: Picture = spec.pictures["logo.jpg"]
    assert picture.file == hashlib.sha256(data).hexdigest()
    assert picture.data != data
