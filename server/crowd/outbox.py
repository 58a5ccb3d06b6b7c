"""What a guest has said and was not answered yet: kept, and said again until it is."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

from ..wire.messages import Answer

Words = dict[str, Any]


@dataclass(slots=True, eq=False)
class Entry:
    """One command under way, and everyone who waits for its answer."""

    slot: str
    words: Words
    promised: list[asyncio.Future[Answer]] = field(default_factory=list)


class Outbox:
    """One entry for each thing that is wished about: a newer wish takes the place of the older."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}

    @property
    def waiting(self) -> list[Words]:
        return [entry.words for entry in self._entries.values()]

    def put(self, words: Words) -> tuple[Entry, asyncio.Future[Answer]]:
        """Keep `words`; its answer, or that of the wish that replaces it, will be in the future."""
        slot = slot_of(words)
        former = self._entries.pop(slot, None)
        promise: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        entry = Entry(slot, words, [*(former.promised if former else []), promise])
        self._entries[slot] = entry
        return entry, promise

    def holds(self, entry: Entry) -> bool:
        return self._entries.get(entry.slot) is entry

    def settle(self, entry: Entry, answer: Answer) -> None:
        """It was answered: tell whoever waits, and forget it, unless a newer wish stands in its place."""
        if not self.holds(entry):
            return
        del self._entries[entry.slot]
        for promise in entry.promised:
            if not promise.done():
                promise.set_result(answer)


def slot_of(words: Words) -> str:
    """What a command is about, as the browser's own outbox sees it."""
    about = words.get("id") or words.get("question") or words.get("poll") or ""
    return str(words.get("act") or f"{words['verb']} {about}")
