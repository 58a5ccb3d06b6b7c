"""Run as a script, in a process of its own: reads one picture from its input, writes it anew to its output.

It imports nothing of the house. What it is given may be made to break a decoder: if it does, this process ends.
"""

import io
import json
import resource
import sys
from typing import Any

_FORMATS = ("JPEG", "PNG", "WEBP")


def main(terms: dict[str, Any], found: bytes) -> bytes:
    """A line of JSON, then both pictures; or the line alone, with what is wrong."""
    # Everything that decodes is imported under the limits.
    _limit(terms["memory_bytes"], terms["cpu_s"])
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None
    try:
        with Image.open(io.BytesIO(found), formats=_FORMATS) as opened:
            width, height = opened.size
            if width * height > terms["pixels_max"]:
                return _line(no="too_large")
            shown = _upright(opened)
            large, small = (_fitted(shown, terms[size]) for size in ("large", "small"))
            pictures = _jpeg(large, quality=88), _jpeg(small, quality=76)
    except Exception:
        # Decoders raise whatever they like at a file that is none.
        return _line(no="no_picture")
    return _line(width=large.width, height=large.height, large_bytes=len(pictures[0])) + b"".join(pictures)


def _limit(memory_bytes: int, cpu_s: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_s, cpu_s))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # It writes to no file, and starts nothing.
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _upright(opened: Any) -> Any:
    """The first picture of the file, turned as its camera says, in sRGB, on black where one sees through it."""
    from PIL import Image, ImageCms, ImageOps

    profile = opened.info.get("icc_profile")
    shown: Any = ImageOps.exif_transpose(opened)
    if shown.mode in ("P", "PA", "LA", "RGBA", "RGBa") or "transparency" in shown.info:
        clear = shown.convert("RGBA")
        shown = Image.new("RGB", clear.size)
        shown.paste(clear, mask=clear.getchannel("A"))
    if profile and shown.mode in ("RGB", "CMYK", "L"):
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            shown = ImageCms.profileToProfile(shown, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except ImageCms.PyCMSError:
            pass
    return shown.convert("RGB")


def _fitted(shown: Any, within: list[int]) -> Any:
    from PIL import Image

    copy = shown.copy()
    copy.thumbnail(tuple(within), Image.Resampling.LANCZOS)
    return copy


def _jpeg(shown: Any, *, quality: int) -> bytes:
    # A new picture of the same points: nothing that came with the file goes on with them.
    from PIL import Image

    bare = Image.new("RGB", shown.size)
    bare.paste(shown)
    written = io.BytesIO()
    bare.save(written, "JPEG", quality=quality, progressive=True, optimize=True)
    return written.getvalue()


def _line(**told: object) -> bytes:
    return json.dumps(told).encode() + b"\n"


if __name__ == "__main__":
    sys.stdout.buffer.write(main(json.loads(sys.argv[1]), sys.stdin.buffer.read()))
