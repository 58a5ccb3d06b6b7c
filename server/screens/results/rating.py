"""Several items, each on the same scale."""

from ...debate.model import Debate
from ...debate.poll import Poll
from ..patches import Fields
from .scale import summed_up


def ratings(debate: Debate, poll: Poll) -> Fields:
    """Per item, in the order they are asked: what a scale of its own would show; who left it out is not in it."""
    return {
        "ratings": [
            {
                "id": option.id,
                **summed_up(
                    {
                        step: count
                        for step in range(1, poll.terms.steps + 1)
                        if (count := poll.round.counts.get(f"{option.id}.{step}", 0))
                    },
                    poll.terms.steps,
                ),
            }
            for option in poll.answers
        ]
    }
