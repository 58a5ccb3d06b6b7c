"""An hour of « IA en folie » in fast motion, from the doors to the end, run from its conducteur.

Forty phones on real sockets, two consoles, an usher's phone, the stage and the wall in browsers.
"""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.e2e.axe import faults
from tests.e2e.evening import PHONE, PROJECTOR, Evening
from tests.e2e.programme import PreparedPoll
from tests.e2e.words import BOTH_LANGUAGES
from tests.sockets.talking import Hall, Page
from tests.web.asking import signed_in

MANY = 40
QUESTIONS = (
    "Combien a coûté ce film, IA comprise ?",
    "Quel était le budget de ce film, avec l’IA ?",
    "Pourquoi ce silence à la fin ?",
    "Les comédiens savaient-ils que leur voix serait clonée ?",
    "Combien d’électricité pour une minute de film ?",
    "Qui est l’auteur : vous, ou la machine ?",
)


class Crowd:
    """Forty phones that do what they are told."""

    def __init__(self, hall: Hall) -> None:
        self.phones = [hall.phone() for _ in range(MANY)]
        self._seq = 0

    def all_see(self, phase: str) -> None:
        for phone in self.phones:
            phone.until(lambda page: page.screen["evening"]["now"]["phase"] == phase)

    def vote(self, poll: str, choices: tuple[str, ...], **more: Any) -> None:
        self._seq += 1
        for at, phone in enumerate(self.phones):
            self._open(phone, poll)
            ballot = {"choices": [choices[at % len(choices)]], **{name: value[at % 3] for name, value in more.items()}}
            answer = phone.command(verb="cast_ballot", poll=poll, round=1, seq=self._seq, **ballot)
            assert answer["ok"], answer

    def ask(self, texts: tuple[str, ...]) -> list[str]:
        ids = []
        for phone, text in zip(self.phones, texts, strict=False):
            answer = phone.command(verb="ask", id=f"client-hour-{text[:4].strip()}-{len(ids)}", text=text, lang="fr")
            assert answer["ok"], answer
            ids.append(str(answer["question"]))
        return ids

    def support(self, question: str, many: int) -> None:
        self._seq += 1
        for phone in self.phones[-many:]:
            assert phone.command(verb="set_support", question=question, on=True, seq=self._seq)["ok"]

    def _open(self, phone: Page, poll: str) -> None:
        phone.until(lambda page: page.screen["poll"].get("now", {}).get("poll") == poll)


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_an_hour_of_ia_en_folie(evening: Evening) -> None:
    say, served = evening.say, evening.served
    hall = Hall(served, signed_in(served.url, served.new_link()))
    regie, wall = evening.console(), evening.wall(viewport=PROJECTOR)
    moderator = evening.desk("moderation", "Noé")
    usher = evening.desk("usher", "Léa", viewport=PHONE, has_touch=True)
    stage, alice = evening.stage(), evening.phone()
    crowd = Crowd(hall)

    def takes(deed: str) -> None:
        """The next cue, by its key; it is the one that was announced."""
        bar = regie.page.locator(".next-cue")
        expect(bar).to_contain_text(say(f"console.deed.{deed}"))
        regie.steps_back()
        regie.press("ArrowRight")

    # The doors.
    takes("phase")
    crowd.all_see("doors")
    wall.shows(served.code)
    before = PreparedPoll("signaler", evening.language)
    takes("scene")
    wall.shows(before.title)
    takes("open")
    crowd.vote("signaler", ("avant", "generique", "selon", "inutile"))
    takes("close")
    expect(wall.page.locator(".bar")).to_have_count(0)
    takes("mark")

    # The film: phones go dark, and nothing may light the wall.
    takes("film")
    crowd.all_see("film")
    expect(alice.page.get_by_text(say("phone.film"))).to_be_visible()
    refused = crowd.phones[0].command(verb="ask", id="client-in-film", text="Et pendant le film ?", lang="fr")
    assert refused["refusal"] == "film_running"
    assert (
        wall.page.evaluate("() => getComputedStyle(document.querySelector('.frame')).backgroundColor") == "rgb(0, 0, 0)"
    )

    # The debate.
    takes("phase")
    crowd.all_see("debate")
    crowd.ask(QUESTIONS)
    expect(moderator.tab("unread")).to_contain_text(str(len(QUESTIONS)))
    for text in QUESTIONS:
        if text != QUESTIONS[1]:
            moderator.publishes(text)
    card = moderator.takes(QUESTIONS[1])
    moderator.button("console.merge.with_this", card).click()
    expect(moderator.card(QUESTIONS[1])).to_have_count(0)
    expect(regie.tab("published")).to_contain_text("5")

    usher.looks_at("floor")
    usher.page.get_by_label(say("console.paper.text")).fill("Une carte : et le son, alors ?")
    usher.button("console.paper.send").click()
    moderator.publishes("Une carte : et le son, alors ?")
    for at, phone in enumerate(crowd.phones[:5]):
        assert phone.command(verb="ask_mic", id=f"client-mic-{at:02}", seat=f"F {at}")["ok"]
    first = usher.page.locator(".request").first
    usher.button("console.mic.call_next").click()
    crowd.phones[0].until(lambda page: page.margin["mic"]["now"]["state"] == "next")
    expect(first).to_have_attribute("data-state", "next")
    usher.button("console.mic.speaks").click()
    expect(first).to_have_attribute("data-state", "speaking")
    usher.button("console.mic.served").click()
    crowd.phones[0].until(lambda page: not page.margin.get("mic"))

    silence = crowd.phones[9].until(
        lambda page: next((key for key, told in page.screen["questions"].items() if told["text"] == QUESTIONS[2]), "")
    )
    crowd.support(silence, 20)
    regie.opens_tab("published")
    expect(regie.cards.first).to_contain_text("silence")
    regie.shows(QUESTIONS[2])
    stage.reads(QUESTIONS[2])
    wall.shows(QUESTIONS[2])
    wall.is_well_set()
    stage.is_readable()
    regie.steps_back()
    regie.press("5")
    regie.press("5")
    expect(stage.page.locator('[data-runs="true"]')).to_have_count(1)

    # True or generated, with its answer.
    for deed in ("scene", "open"):
        takes(deed)
    crowd.vote("vraie-ou-generee", ("image-a", "image-b"), points=([60], [80], [100]))
    for deed in ("close", "reveal", "answer"):
        takes(deed)
    wall.shows("two_lights.c")
    expect(stage.main.locator(".frame")).to_contain_text("two_lights.c")
    takes("scene")
    takes("message")
    wall.shows("Encore dix minutes" if evening.language == "fr" else "Ten more minutes")
    wall.is_well_set()
    alice.page.get_by_role("note").wait_for()
    assert faults(alice.page) == []
    regie.button("console.announce.end", regie.page.locator(".messages")).click()

    # The same question again, and the end.
    takes("open")
    crowd.vote("signaler-apres", ("avant", "avant", "selon", "inutile"))
    for deed in ("close", "reveal"):
        takes(deed)
    expect(wall.layer.locator(".flow")).to_be_visible()
    wall.is_well_set()
    takes("phase")
    crowd.all_see("closed")
    expect(regie.page.locator(".next-cue")).to_contain_text(say("console.run.over"))
    regie.looks_at("run")
    expect(regie.page.locator('.cue[data-where="to_come"]')).to_have_count(0)
    for page in (regie.page, moderator.page, usher.page, stage.page, wall.page, alice.page):
        assert faults(page) == []
    hall.close()
