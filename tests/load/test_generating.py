"""What the generator tells is read, and nothing that went wrong makes a figure look good."""

import json
import math
from typing import Any

from tests.load.commands import asking, supporting, voting
from tests.load.generating import Stage, run_of

TOLD: dict[str, Any] = {
    "stage": "run:seconds=2",
    "died": False,
    "seconds": 2.0,
    "cpu_s": 0.5,
    "own_s": 0.2,
    "grown_kb": 3_000,
    "joins": 100,
    "turned_away": 0,
    "lost": 0,
    "said": 1_000,
    "answers": 1_000,
    "refusals": 0,
    "unsent": 0,
    "deliveries": 50_000,
    "expected": 50_000,
    "refusal": "",
    "answer_ms": {"count": 1_000, "p99": 1.5},
    "delivery_ms": {"count": 0, "p99": 0},
}


def stage(**other: Any) -> Stage:
    return Stage.read(json.dumps(TOLD | other))


def test_a_cost_is_the_processor_time_by_what_was_done() -> None:
    told = stage()

    assert told.us_per_delivery == 10
    assert told.us_per_answer == 500
    assert told.us_per_join == 5_000
    assert told.kb_per_join == 30


def test_a_load_is_a_part_of_one_core() -> None:
    assert (stage().core, stage().own_core) == (0.25, 0.1)


def test_a_rate_is_what_was_done_by_the_time_it_took() -> None:
    told = stage()

    assert (told.answers_per_s, told.deliveries_per_s, told.joins_per_s) == (500, 25_000, 50)


def test_what_never_came_was_not_quick() -> None:
    assert stage().ms("answer", "p99") == 1.5
    assert stage().ms("delivery", "p99") == math.inf
    assert stage(said=1_011).ms("answer", "p99") == math.inf
    assert stage(died=True).ms("answer", "p99") == math.inf


def test_what_the_generator_says_is_there_by_its_name() -> None:
    assert stage().said == 1_000
    assert not hasattr(stage(), "what_it_never_said")


def test_nothing_done_is_not_cheap() -> None:
    assert stage(deliveries=0).us_per_delivery == math.inf


def test_a_server_that_died_is_not_cheap() -> None:
    assert stage().us_per_answer < math.inf
    assert stage(died=True).us_per_answer == stage(died=True).core == math.inf
    assert stage(died=True).complaints == ["run:seconds=2: the server died"]


def test_a_refusal_is_an_answer_that_is_complained_of() -> None:
    told = stage(answers=900, refusals=100, refusal="too_fast")

    assert told.us_per_answer == 500
    assert told.complaints == ["run:seconds=2: 100 refused too_fast"]


def test_all_that_did_not_come_is_named() -> None:
    told = stage(answers=990, deliveries=49_000, lost=2, turned_away=1)

    assert told.complaints == ["run:seconds=2: 1 turned away, 2 lost, 10 unanswered, 1000 not delivered"]
    assert stage().complaints == []


def test_a_run_is_written_as_the_generator_reads_it() -> None:
    assert run_of(2.5, rate=2_000, fans=4, every=500) == "run:seconds=2.5,rate=2000,fans=4,every=500"


def test_what_phones_say_is_json_once_its_number_is_in() -> None:
    said = [*voting(), *asking(2), *supporting(["one", "other"])]

    commands = [json.loads(line.replace("%n", "7")) for line in said]

    assert [command["verb"] for _event, command in commands] == 2 * ["cast_ballot"] + 2 * ["ask"] + 2 * ["set_support"]
    assert [command["seq"] for _event, command in commands if "seq" in command] == [7, 7, 7, 7]
