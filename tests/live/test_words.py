"""The word list at work: which texts are looked at, and what is recorded of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.debate.commands import Ask, EditQuestion, SetPremoderation
from server.wire.spoken import Door
from server.wordlist import WordList
from tests.live.rehearsal import Rehearsal

CLEAN = "Qui a éclairé cette scène ?"


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Rehearsal]:
    """A house with one word on its list, where nobody reads first."""
    rehearsal = Rehearsal(tmp_path, WordList(["zut"]))
    rehearsal.do(SetPremoderation(**rehearsal.act(), on=False))
    yield rehearsal
    rehearsal.close()


def asked(house: Rehearsal, client: str, text: str = CLEAN, signature: str = "") -> str:
    answer = house.submit(Ask(id=client, text=text, lang="fr", signature=signature), "ada")
    assert answer["ok"], answer
    return str(answer["question"])


@pytest.mark.parametrize(("text", "signature"), [("Mais Z.U.T, qui éclaire ?", ""), (CLEAN, "le Zuuuut")])
def test_the_text_and_the_signature_are_looked_at(watched: Rehearsal, text: str, signature: str) -> None:
    free, held = asked(watched, "client-1"), asked(watched, "client-2", text, signature)

    assert watched.debate.questions[free].public and not watched.debate.questions[free].flagged
    assert not watched.debate.questions[held].public
    assert watched.debate.questions[held].flagged_by == "zut"
    assert watched.recorded == watched.debate


def test_only_consoles_are_told_which_word(watched: Rehearsal) -> None:
    held = asked(watched, "client-1", "Mais ZUT, qui éclaire ?")
    fence = asked(watched, "client-2")
    watched.until(lambda: watched.screen(Door.CONSOLE)["questions"][held]["flagged_by"] == "zut")
    watched.until(lambda: fence in watched.screen(Door.PHONE)["questions"])

    for show in watched.shown:
        reads_all = show.door in (Door.CONSOLE, Door.MODERATION)
        assert reads_all or ("flagged" not in str(show.payload) and "'zut'" not in str(show.payload))


def test_a_signature_is_remembered_when_the_text_is_mended(watched: Rehearsal) -> None:
    by_text = asked(watched, "client-1", "Mais ZUT, qui éclaire ?")
    by_name = asked(watched, "client-2", CLEAN, "le Zut")

    for question in (by_text, by_name):
        watched.do(EditQuestion(**watched.act(), question=question, rev=1, text="Qui éclaire, au juste ?"))

    assert not watched.debate.questions[by_text].flagged
    assert watched.debate.questions[by_name].flagged_by == "zut"
