"""What a stranger may put on an open socket: frames of RFC 6455, packets of Engine.IO and Socket.IO, commands; bent.

Everything comes from the dice it is given, so that a seed tells the whole story.
"""

import json
from collections.abc import Callable
from random import Random

from server import limits
from tests.wire.commands_sent import CONSOLE, PHONE

TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10
_NAMES = ["command", "refresh", "report", "connect", "disconnect", "message", "unspoken", "connect_error", "*", "", "é"]
_ODD_JSON = [
    *("null", "true", "0", "-1", "1e999", "NaN", "-Infinity", "9" * 400, "1.5", "9007199254740993", '""', "[]", "{}"),
    *('"\\ud800"', '"\\u0000"', '"\\u202eabc"', '"' + "a" * 3_000 + '"', '"' + "\u0301" * 90 + '"', '"\\x"', "'a'"),
    *("[" * 200, "[" * 40 + "]" * 40, '{"a":' * 30 + "1" + "}" * 30, '{"a":1,"a":[]}', "[1,]", "\ud7ff", "1 2", "tru"),
    *('"__proto__"', '{"_placeholder":true,"num":0}', '"🧑‍🧑‍🧒‍🧒"', "[[],[[]],{}]", '"listed"', '"fr"', '"A1b2C3d4E5"'),
]
_NAMESPACES = ["", "/", "/phone", "/console", "/wall", "/stage", "/*", "/phone?x=1", "/" + "n" * 300]
_NO_PACKETS = ["", "x", "0", "2", "5", "6", "7", "²", "b", "bAAAA", "4", "4{", "4[1]", "4x", "1", "41"]
_NO_UTF8 = [b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xe2\x82"]
_GOODBYES = [b"", b"\x03", b"\x03\xe8", b"\x03\xed", b"\xff\xff", b"\x03\xe8\xff"]


def frame(dice: Random, payload: bytes, opcode: int = TEXT, first_bits: int = 0x80, *, masked: bool = True) -> bytes:
    """One frame as a browser would send it, but for the bits one asks for."""
    length = len(payload)
    short = length if length < 126 else 126 if length < 65_536 else 127
    head = bytes((first_bits | opcode, (0x80 if masked else 0) | short))
    head += b"" if length < 126 else length.to_bytes(2 if length < 65_536 else 8, "big")
    if not masked:
        return head + payload
    mask = dice.randbytes(4)
    pattern = (mask * (length // 4 + 1))[:length]
    return head + mask + (int.from_bytes(payload) ^ int.from_bytes(pattern)).to_bytes(length)


class Stranger:
    """Says one thing after another at a door. `ids` are those of questions that are there."""

    def __init__(self, dice: Random, door: str, ids: list[str]) -> None:
        self._dice = dice
        self._door = door
        self._ids = ids
        self._sayings = [self._command] * 6 + [self._event] * 3 + [self._elsewhere, self._packet, self._control]

    def frames(self, count: int) -> list[bytes]:
        """So many, of which at most the last ends the socket."""
        said: list[bytes] = []
        while len(said) < count - 1:
            text = self._dice.choice(self._sayings)()
            said += self._cut_up(text) if isinstance(text, str) else [text]
        return [*said, self._farewell()]

    # What a socket survives.

    def _command(self) -> str:
        spoken = CONSOLE if self._door == "console" else PHONE
        if self._dice.random() < 0.1:
            spoken = {**PHONE, **CONSOLE}
        verb, fields = self._dice.choice(list(spoken.items()))
        raw = {"verb": json.dumps(verb), **{name: json.dumps(value) for name, value in fields.items()}}
        # Ids that this phone makes are new ones, or nothing would happen after the first.
        for name in ("id", "act", "poll") if self._dice.random() < 0.7 else ():
            raw |= {name: json.dumps(f"made-{self._dice.randrange(10**9)}")} if name in raw else {}
        if "question" in raw and self._ids and self._dice.random() < 0.5:
            raw["question"] = json.dumps(self._dice.choice(self._ids))
        pairs = [(json.dumps(name), value) for name, value in self._bent(raw).items()]
        if pairs and self._dice.random() < 0.1:
            pairs.append(self._dice.choice(pairs))
        return self._said("command", "{" + ",".join(f"{name}:{value}" for name, value in pairs) + "}")

    def _bent(self, raw: dict[str, str]) -> dict[str, str]:
        for _ in range(self._dice.choice([0, 1, 1, 2])):
            name = self._dice.choice([*raw, "extra", "reason", "options", "max_choices"])
            if self._dice.random() < 0.2:
                raw.pop(name, None)
            else:
                raw[name] = self._dice.choice(_ODD_JSON)
        return raw

    def _event(self) -> str:
        odd = ",".join(self._dice.choices(_ODD_JSON, k=self._dice.randrange(4)))
        return self._said(self._dice.choice(_NAMES), odd)

    def _elsewhere(self) -> str:
        namespace = self._dice.choice(_NAMESPACES)
        kind = self._dice.choice(["42", "42", "43", "44", "40", "45", "46", "47", "49"])
        body = self._dice.choice(["", '["command",{}]', '["disconnect"]', "{}", '{"code":"K7FR"}', *_ODD_JSON[:4]])
        return f"{kind}{namespace},{self._dice.choice(['', '1', '0', '99999999999999999999'])}{body}"

    def _packet(self) -> str:
        tail = "".join(self._dice.choices('0123456789-/,[]{}":phonewallcommand²\u202e\\ ', k=self._dice.randrange(30)))
        return self._dice.choice(["42", "40", "43", "45", "45-", "451-", "46", f"42/{self._door},"]) + tail

    def _control(self) -> bytes:
        return frame(self._dice, self._dice.randbytes(self._dice.randrange(126)), self._dice.choice([PING, PONG]))

    def _said(self, name: str, argument: str) -> str:
        number = self._dice.choice(["", "1", str(self._dice.randrange(10**6)), "0"])
        return f"42/{self._door},{number}[{json.dumps(name)}" + (f",{argument}]" if argument else "]")

    def _cut_up(self, text: str) -> list[bytes]:
        """Whole, or in a few fragments with a ping between them."""
        payload = text.encode("utf-8", "surrogatepass")[: limits.MESSAGE_BYTES_MAX]
        if self._dice.random() < 0.9:
            return [frame(self._dice, payload)]
        middle = self._dice.randrange(len(payload) + 1)
        first = frame(self._dice, payload[:middle], TEXT, 0)
        return [first, frame(self._dice, b"?", PING), frame(self._dice, payload[middle:], 0)]

    # What may end it.

    def _farewell(self) -> bytes:
        dice = self._dice
        rudeness: list[Callable[[], bytes]] = [
            lambda: frame(dice, b"42", dice.choice([3, 4, 5, 6, 7, 11, 12, 13, 14, 15])),
            lambda: frame(dice, b"42", TEXT, 0x80 | dice.choice([0x10, 0x20, 0x40, 0x70])),
            lambda: frame(dice, b"42", masked=False),
            lambda: frame(dice, dice.randbytes(20), BINARY),
            lambda: frame(dice, b"going on", 0),
            lambda: frame(dice, b"4", TEXT, 0) + frame(dice, b"2", TEXT),
            lambda: b"".join(frame(dice, b"4", 0 if n else TEXT, 0) for n in range(200)),
            lambda: frame(dice, dice.randbytes(126), PING),
            lambda: frame(dice, b"", PING, 0),
            lambda: frame(dice, b"42" + dice.choice(_NO_UTF8)),
            lambda: frame(dice, dice.choice(_GOODBYES), CLOSE),
            lambda: frame(dice, b"4" * dice.choice([limits.MESSAGE_BYTES_MAX + 1, 70_000])),
            lambda: b"\x81\xff" + dice.choice([b"\x7f" + b"\xff" * 7, b"\x80" + b"\0" * 7]) + dice.randbytes(20),
            lambda: b"\x81\xfe\x00\x01" + dice.randbytes(5),
            lambda: frame(
                dice,
                dice.choice(_NO_PACKETS).encode(),
            ),
            lambda: frame(dice, f"41/{self._door},".encode()),
            lambda: frame(dice, self._command().encode("utf-8", "surrogatepass"))[: dice.randrange(1, 30)],
            lambda: dice.randbytes(dice.randrange(1, 60)),
        ]
        return dice.choice(rudeness)()
