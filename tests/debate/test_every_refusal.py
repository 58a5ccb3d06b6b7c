"""No refusal of the rules goes without a sentence that says when it comes."""

import re
from pathlib import Path

import server.debate

RULES = Path(server.debate.__path__[0])
CODE = re.compile(r"Refusal\.([A-Z_]+)")


def test_every_refusal_that_a_rule_raises_is_met_in_a_test() -> None:
    raised = _codes(*(rules for rules in RULES.rglob("*.py") if rules.name != "refusals.py"))
    met = _codes(*Path(__file__).parent.glob("test_*.py"))

    assert len(raised) > 20, "the pattern finds what the rules raise"
    assert raised - met == set()


def _codes(*sources: Path) -> set[str]:
    return {code for source in sources for code in CODE.findall(source.read_text("utf-8"))}
