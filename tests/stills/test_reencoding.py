"""Whatever a file holds, what is kept is a picture of ours; and a file made to hurt hurts one process for a moment."""

import io
import random
import struct
import zlib

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from server import limits
from server.stills import NoPicture, TooLarge, reencoded
from server.stills import reencoding as apart
from tests.pictures import drawn, opened

CANARY = b"canary-in-the-metadata"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_each_format_becomes_two_jpegs(kind: str) -> None:
    picture = reencoded(drawn(2400, 1350, kind))

    large, small = opened(picture.large), opened(picture.small)
    assert (large.format, small.format) == ("JPEG", "JPEG")
    assert (picture.width, picture.height) == large.size == limits.STILL_WALL_PIXELS
    assert small.size == (640, 360)


def test_a_small_picture_stays_as_small_as_it_is() -> None:
    assert opened(reencoded(drawn(300, 200)).large).size == (300, 200)


def test_nothing_but_the_picture_is_kept() -> None:
    exif = Image.Exif()
    exif[0x010E] = CANARY.decode()
    text = PngImagePlugin.PngInfo()
    text.add_text("parameters", CANARY.decode())
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    files = [
        drawn(kind="JPEG", exif=exif.tobytes(), comment=CANARY, icc_profile=profile),
        drawn(kind="PNG", pnginfo=text),
        drawn(kind="WEBP", exif=exif.tobytes(), xmp=CANARY),
        drawn(kind="JPEG") + CANARY,
    ]

    for found in files:
        assert CANARY in found
        picture = reencoded(found)
        for kept in (picture.large, picture.small):
            assert CANARY not in kept
            assert set(opened(kept).info) <= {
                "jfif",
                "jfif_version",
                "jfif_unit",
                "jfif_density",
                "progressive",
                "progression",
            }


def test_a_camera_held_upright_gives_an_upright_picture() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6

    picture = reencoded(drawn(40, 20, "JPEG", exif=exif.tobytes()))

    assert (picture.width, picture.height) == (20, 40)


def test_where_one_sees_through_the_wall_stays_black() -> None:
    picture = reencoded(drawn(mode="RGBA", colour=(255, 255, 255, 0)))

    assert max(max(band) for band in opened(picture.large).getextrema()) <= 2


def test_too_many_bytes_or_pixels_are_refused_before_anything_is_decoded() -> None:
    with pytest.raises(TooLarge):
        reencoded(b"\x89PNG" + bytes(limits.STILL_BYTES_MAX))
    with pytest.raises(TooLarge):
        reencoded(png_that_says(50_000, 50_000))
    assert reencoded(drawn(5_000, 4_900)).width > 0, "just below the limit it is taken"


@pytest.mark.parametrize(
    "found",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"GIF89a" + bytes(100),
        b"%PDF-1.7",
        drawn(kind="GIF", mode="P", colour=1),
        drawn(kind="TIFF"),
        drawn(kind="BMP"),
        drawn(kind="PNG")[:60],
        b"\xff\xd8\xff\xe0" + bytes(1_000),
    ],
)
def test_what_is_none_of_our_formats_or_not_whole_is_refused(found: bytes) -> None:
    with pytest.raises(NoPicture):
        reencoded(found)


def test_spoilt_files_are_refused_or_made_anew_and_never_more() -> None:
    dice = random.Random(7)
    for kind in ("JPEG", "PNG", "WEBP"):
        for _ in range(4):
            spoilt = bytearray(drawn(kind=kind))
            for _ in range(5):
                spoilt[dice.randrange(len(spoilt))] = dice.randrange(256)
            try:
                assert opened(reencoded(bytes(spoilt)).large).format == "JPEG"
            except NoPicture:
                continue


def test_a_file_that_takes_more_memory_or_time_than_it_may_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    found = drawn(4_000, 4_000)
    assert reencoded(found)

    monkeypatch.setattr(apart.limits, "STILL_MEMORY_BYTES", 60_000_000)
    with pytest.raises(NoPicture):
        reencoded(found)
    monkeypatch.undo()
    monkeypatch.setattr(apart.limits, "STILL_WITHIN_S", 0.01)
    with pytest.raises(NoPicture):
        reencoded(found)


def png_that_says(width: int, height: int) -> bytes:
    """A few bytes that claim to be a picture of that size: a bomb for whoever believes it."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    packed = zlib.compress(bytes(1_000_000))
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")).read()
