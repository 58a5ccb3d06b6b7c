"""The difference between two screens, field by field. apply(old, between(old, new)) == new, here and in the browser."""

from collections.abc import Mapping
from typing import Any

Fields = dict[str, Any]
Screen = dict[str, dict[str, Fields]]
Changes = dict[str, dict[str, dict[str, Any] | None] | None]


class Shelf(dict[str, Fields]):
    """Never changed once it is shown: `after` makes the next one, which shares what did not change.

    `touched` are the keys in which it differs from `former`, so that whoever has that one looks at nothing else.
    """

    __slots__ = ("former", "touched")

    def __init__(self, items: Mapping[str, Fields] | None = None) -> None:
        super().__init__(items or {})
        self.former: Shelf | None = None
        self.touched: tuple[str, ...] = ()

    def after(self, anew: Mapping[str, Fields | None]) -> "Shelf":
        """The shelf with these items put there, or taken away (None); this very one if that changes nothing."""
        touched = tuple(key for key, fields in anew.items() if self.get(key) != fields)
        if not touched:
            return self
        after = Shelf(self)
        for key in touched:
            fields = anew[key]
            if fields is None:
                del after[key]
            else:
                after[key] = fields
        after.former, after.touched = self, touched
        # One step back is enough, and no shelf keeps all those before it alive.
        self.former = None
        return after


def between(old: Screen, new: Screen) -> Changes:
    """What to tell someone who has `old`: {shelf: {key: {field: value}}}, where None removes.

    What is the very same object in both is not looked into.
    """
    changes: Changes = {}
    for shelf in old.keys() - new.keys():
        changes[shelf] = None
    for shelf, items in new.items():
        if shelf not in old:
            changes[shelf] = {key: dict(fields) for key, fields in items.items()}
        elif items is not old[shelf] and (shelf_changes := _between_shelves(old[shelf], items)):
            changes[shelf] = shelf_changes
    return changes


def apply(screen: Screen, changes: Mapping[str, Any]) -> Screen:
    """The screen after `changes`; the old one is left as it was."""
    after = dict(screen)
    for shelf, items in changes.items():
        if items is None:
            after.pop(shelf, None)
        else:
            after[shelf] = _apply_to_shelf(after.get(shelf, {}), items)
    return after


def _between_shelves(old: dict[str, Fields], new: dict[str, Fields]) -> dict[str, dict[str, Any] | None]:
    if isinstance(new, Shelf) and new.former is old:
        changes = {key: _between_items(old.get(key), new.get(key)) for key in new.touched}
    else:
        changes = dict.fromkeys(old.keys() - new.keys())
        for key, fields in new.items():
            before = old.get(key)
            if before is not fields and before != fields:
                changes[key] = _between_items(before, fields)
    return changes


def _between_items(old: Fields | None, new: Fields | None) -> dict[str, Any] | None:
    if old is None or new is None:
        return None if new is None else dict(new)
    return _between_fields(old, new)


def _between_fields(old: Fields, new: Fields) -> dict[str, Any]:
    changes: dict[str, Any] = dict.fromkeys(old.keys() - new.keys())
    for name, value in new.items():
        # A field that is None and one that is absent are the same thing to a replica.
        if name not in old or old[name] != value:
            changes[name] = value
    return changes


def _apply_to_shelf(shelf: dict[str, Fields], items: Mapping[str, Any]) -> dict[str, Fields]:
    after = dict(shelf)
    for key, fields in items.items():
        if fields is None:
            after.pop(key, None)
            continue
        merged = {**after.get(key, {}), **fields}
        after[key] = {name: value for name, value in merged.items() if value is not None}
    return after
