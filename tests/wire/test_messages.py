"""Messages: what goes down a socket has these shapes and no other."""

from server.debate.refusals import Refusal
from server.wire import messages


def test_a_snapshot_is_a_screen_and_a_margin_at_a_revision() -> None:
    told = messages.snapshot("b.1", {"air": {}}, {"mine": {}}, 7)

    assert told == {"revision": "b.1", "screen": {"air": {}}, "margin": {"mine": {}}, "now": 7}


def test_a_patch_tells_from_which_revision_to_which() -> None:
    assert messages.patch("b.1", "b.2", {}) == {"from": "b.1", "revision": "b.2", "changes": {}}


def test_an_answer_says_ok_or_why_not() -> None:
    assert messages.accepted(question="q") == {"ok": True, "question": "q"}
    assert messages.refused(Refusal.SEALED) == {"ok": False, "refusal": "sealed"}
    assert messages.refused(Refusal.CHANGED_SINCE, now={"rev": 2})["now"] == {"rev": 2}


def test_what_a_socket_may_send_and_what_it_receives_have_no_name_in_common() -> None:
    shown = {messages.SNAPSHOT, messages.PATCH, messages.MARGIN, messages.RELOAD, messages.RESTARTING, messages.FILM}

    assert not messages.HEARD & shown
    assert messages.UNSPOKEN not in messages.HEARD
