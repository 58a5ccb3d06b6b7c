"""What a guest said and was not answered yet."""

import asyncio

from server.crowd.outbox import Outbox


def test_a_newer_wish_about_the_same_thing_takes_the_place_of_the_older_and_answers_both() -> None:
    async def wishes() -> None:
        outbox = Outbox()
        on, first = outbox.put({"verb": "set_support", "question": "q1", "on": True, "seq": 1})
        off, second = outbox.put({"verb": "set_support", "question": "q1", "on": False, "seq": 2})
        _other, third = outbox.put({"verb": "set_support", "question": "q2", "on": True, "seq": 3})

        outbox.settle(on, {"ok": False, "refusal": "too_fast"})
        assert not first.done(), "an answer to what was replaced is no answer any more"
        outbox.settle(off, {"ok": True})

        assert first.result() == second.result() == {"ok": True}
        assert not third.done()
        assert [words["question"] for words in outbox.waiting] == ["q2"]

    asyncio.run(wishes())
