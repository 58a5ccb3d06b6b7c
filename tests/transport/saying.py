"""Frames as clients make them: masked, whole or broken in whatever way a test likes."""

MASK = b"\x01\x02\x03\x04"


def frame(  # every part of a header has a wrong value that somebody must refuse
    payload: bytes | str = b"",
    opcode: int = 0x1,
    *,
    final: bool = True,
    reserved: int = 0,
    masked: bool = True,
    width: int | None = None,
    claims: int | None = None,
) -> bytes:
    """One frame. `width` is how many bytes tell the length, `claims` a length that is not the payload's."""
    said = payload.encode() if isinstance(payload, str) else payload
    length = len(said) if claims is None else claims
    if width is None:
        width = 0 if length < 126 else 2 if length < 65_536 else 8
    second = (0x80 if masked else 0) | {0: length, 2: 126, 8: 127}[width]
    head = bytes(((0x80 if final else 0) | reserved << 4 | opcode, second)) + (length.to_bytes(width) if width else b"")
    if not masked:
        return head + said
    return head + MASK + bytes(byte ^ MASK[place % 4] for place, byte in enumerate(said))


def close(code: int | None = None, reason: bytes = b"") -> bytes:
    return frame(b"" if code is None else code.to_bytes(2) + reason, 0x8)
