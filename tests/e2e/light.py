"""What a change on the wall does to eyes in a dark room: the light of every frame that the browser draws."""

import base64
import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from PIL import Image
from playwright.sync_api import Page

# From the shade of a dot to its light: the curve of sRGB. And how much of white's light each colour is.
_LIGHT = [
    shade / 12.92 if shade <= 0.04045 else ((shade + 0.055) / 1.055) ** 2.4 for shade in (n / 255 for n in range(256))
]
_SHARES = (0.2126, 0.7152, 0.0722)
_LOOKED_AT = (320, 180)


class Frame(NamedTuple):
    """`at` seconds; the `mean` light of the picture and its `brightest` spot, in hundredths of white's."""

    at: float
    mean: float
    brightest: float


@contextmanager
def recorded(page: Page) -> Iterator[list[Frame]]:
    """Every frame that is drawn meanwhile, in the order of time."""
    drawn: list[tuple[float, bytes]] = []
    frames: list[Frame] = []
    cdp = page.context.new_cdp_session(page)

    def keep(event: dict[str, Any]) -> None:
        drawn.append((event["metadata"]["timestamp"], base64.b64decode(event["data"])))
        cdp.send("Page.screencastFrameAck", {"sessionId": event["sessionId"]})

    cdp.on("Page.screencastFrame", keep)
    cdp.send("Page.startScreencast", {"format": "png", "everyNthFrame": 1})
    yield frames
    cdp.send("Page.stopScreencast")
    cdp.detach()
    frames += (_frame(at, png) for at, png in sorted(drawn))


def _frame(at: float, png: bytes) -> Frame:
    # A spot of some dots together: a lone one is no light.
    picture = Image.open(io.BytesIO(png)).convert("RGB").resize(_LOOKED_AT, Image.Resampling.BOX)
    dots = _LOOKED_AT[0] * _LOOKED_AT[1]
    mean = brightest = 0.0
    for share, colour in zip(_SHARES, picture.split(), strict=True):
        counts = colour.histogram()
        mean += share * sum(count * light for count, light in zip(counts, _LIGHT, strict=True)) / dots
        brightest += share * _LIGHT[max(shade for shade, count in enumerate(counts) if count)]
    return Frame(at, 100 * mean, 100 * brightest)
