"""Texts that are UTF-8 and texts that are not, by the places where a decoder goes wrong; and where each goes wrong."""

from tests.transport.rfc6455 import ANSWER, HALF, KNOCK, Case, fragments, octets
from tests.transport.saying import frame

KOSME = "κόσμε".encode()
BEFORE, BEHIND = KNOCK[:-1].encode() + b',"said":"', b'"}'

GOOD = {
    "Greek": KOSME,
    "Greek and ASCII": "Hello-µ@ßöäüàá-UTF-8!!".encode(),
    "first of two bytes": b"\xc2\x80",
    "first of three": b"\xe0\xa0\x80",
    "first of four": b"\xf0\x90\x80\x80",
    "last of one": b"\x7f",
    "last of two": b"\xdf\xbf",
    "last of three": b"\xef\xbf\xbf",
    "last of four": b"\xf4\x8f\xbf\xbf",
    "last before the surrogates": b"\xed\x9f\xbf",
    "first after them": b"\xee\x80\x80",
    "replacement character": b"\xef\xbf\xbd",
    "byte order mark": b"\xef\xbb\xbf",
    "no character, FFFE": b"\xef\xbf\xbe",
    "no character, 1FFFF": b"\xf0\x9f\xbf\xbf",
    "no character, 10FFFE": b"\xf4\x8f\xbf\xbe",
    "a face": "🙂".encode(),
}
BAD = {
    "a surrogate in a word": KOSME + b"\xed\xa0\x80edited",
    "five bytes, the first": b"\xf8\x88\x80\x80\x80",
    "six bytes, the first": b"\xfc\x84\x80\x80\x80\x80",
    "four bytes, beyond the last": b"\xf7\xbf\xbf\xbf",
    "five bytes, the last": b"\xfb\xbf\xbf\xbf\xbf",
    "six bytes, the last": b"\xfd\xbf\xbf\xbf\xbf\xbf",
    "beyond the last character": b"\xf4\x90\x80\x80",
    **{f"{n} continuation bytes alone": b"\x80\xbf" * (n // 2) + b"\x80" * (n % 2) for n in (1, 2, 3, 4, 5, 6, 7)},
    "all continuation bytes": bytes(range(0x80, 0xC0)),
    "starts of two, alone": b"".join(bytes((start, 0x20)) for start in range(0xC0, 0xE0)),
    "starts of three, alone": b"".join(bytes((start, 0x20)) for start in range(0xE0, 0xF0)),
    "starts of four, alone": b"".join(bytes((start, 0x20)) for start in range(0xF0, 0xF8)),
    "starts of five, alone": b"\xf8\x20\xf9\x20\xfa\x20\xfb\x20",
    "starts of six, alone": b"\xfc\x20\xfd\x20",
    **{
        f"the last byte missing, {bad.hex()}": bad
        for bad in (b"\xc0", b"\xe0\x80", b"\xf0\x80\x80", b"\xdf", b"\xef\xbf")
    },
    "one cut short after another": b"\xc0\xe0\x80\xf0\x80\x80\xf8\x80\x80\x80\xdf\xef\xbf\xf7\xbf\xbf",
    "FE": b"\xfe",
    "FF": b"\xff",
    "FE and FF": b"\xfe\xfe\xff\xff",
    **{f"a slash made long, {bad.hex()}": bad for bad in (b"\xc0\xaf", b"\xe0\x80\xaf", b"\xf0\x80\x80\xaf")},
    **{f"the longest made long, {bad.hex()}": bad for bad in (b"\xc1\xbf", b"\xe0\x9f\xbf", b"\xf0\x8f\xbf\xbf")},
    **{f"nothing made long, {bad.hex()}": bad for bad in (b"\xc0\x80", b"\xe0\x80\x80", b"\xf0\x80\x80\x80")},
    **{
        f"a surrogate, {bad.hex()}": bad for bad in (b"\xed\xa0\x80", b"\xed\xad\xbf", b"\xed\xae\x80", b"\xed\xbf\xbf")
    },
    "a pair of surrogates": b"\xed\xa0\x80\xed\xb0\x80",
}


def _said(text: bytes) -> bytes:
    return BEFORE + text + BEHIND


def _one_by_one(text: bytes) -> list[bytes]:
    return [text[at : at + 1] for at in range(len(text))]


UTF8 = [
    Case("three empty fragments are an empty text", fragments("", "", ""), ends=1008, ours=True),
    Case("a text between empty fragments", fragments("", KNOCK, ""), (ANSWER,)),
    *(Case(f"{name}", (frame(_said(text)),), (ANSWER,)) for name, text in GOOD.items()),
    *(
        Case(f"{name}, a fragment for each byte", fragments(BEFORE, *_one_by_one(text), BEHIND), (ANSWER,))
        for name, text in GOOD.items()
    ),
    *(Case(f"{name}, byte by byte", octets(frame(_said(text))), (ANSWER,)) for name, text in GOOD.items()),
    *(Case(f"not UTF-8: {name}", (frame(_said(text)),), ends=1007) for name, text in BAD.items()),
    *(
        Case(f"not UTF-8 in two fragments: {name}", fragments(_said(text)[:-4], _said(text)[-4:]), ends=1007)
        for name, text in BAD.items()
    ),
    *(
        Case(f"{at} bytes of a word", (frame(_said(KOSME[:at])),), (), 1007)
        if at % 2
        else Case(f"{at} bytes of a word", (frame(_said(KOSME[:at])),), (ANSWER,))
        for at in range(1, len(KOSME))
    ),
    # What follows is never said: whoever waits for it would wait in vain.
    Case("wrong in the first of several fragments", (frame(b"4\xff", final=False),), ends=1007, ours=True),
    Case(
        "wrong in the second of several fragments",
        (HALF, frame(b"\xf4\x90\x80", 0x0, final=False)),
        ends=1007,
        ours=True,
    ),
    Case(
        "wrong over the border of two fragments",
        (frame(b"4\xf4", final=False), frame(b"\x90", 0x0, final=False)),
        ends=1007,
        ours=True,
    ),
]
