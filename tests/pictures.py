"""Pictures to try things with, drawn on the spot; and a form that sends one."""

import io
from typing import Any

from PIL import Image


def drawn(width: int = 64, height: int = 36, kind: str = "PNG", colour: Any = (200, 90, 30), **options: Any) -> bytes:
    """A picture of one colour, as a file."""
    mode = options.pop("mode", "RGB")
    written = io.BytesIO()
    Image.new(mode, (width, height), colour).save(written, kind, **options)
    return written.getvalue()


def opened(found: bytes) -> Image.Image:
    return Image.open(io.BytesIO(found))


def form(picture: bytes | None, **words: str) -> tuple[bytes, str]:
    """The body and the content type of a form as browsers send it."""
    parts = [f'Content-Disposition: form-data; name="{name}"\r\n\r\n{value}'.encode() for name, value in words.items()]
    if picture is not None:
        head = b'Content-Disposition: form-data; name="picture"; filename="generated-by-tool.png"\r\n'
        parts.append(head + b"Content-Type: image/png\r\n\r\n" + picture)
    boundary = b"----a-boundary-of-these-tests"
    body = b"".join(b"--" + boundary + b"\r\n" + part + b"\r\n" for part in parts) + b"--" + boundary + b"--\r\n"
    return body, f"multipart/form-data; boundary={boundary.decode()}"
