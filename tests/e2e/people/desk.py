"""Making a vote at the desk: what a moderator types and ticks, in both languages."""

from playwright.sync_api import Locator, expect

from tests.e2e.axe import faults
from tests.e2e.kinds import Pair, Vote
from tests.e2e.people.console import Console
from tests.e2e.words import as_set

_BOTH = ("fr", "en")


def makes(regie: Console, vote: Vote, *, of: tuple[str, ...] = ()) -> None:
    """The form, opened by its key, filled and sent; the vote is then the one at hand. `of` are those it is made of."""
    regie.steps_back()
    regie.press("n")
    form = regie.page.locator("form.make")
    form.get_by_text(regie.say(f"console.kind.{vote.kind}"), exact=True).click()
    _writes(regie, form, regie.say("console.make.title"), vote.title)
    for number, option in enumerate(vote.options, start=1):
        if number > 2:
            form.get_by_role("button", name=regie.say("console.make.add")).click()
        _writes(regie, form, regie.say("console.make.option", n=number), option)
    _terms(regie, form, vote)
    for title in of:
        form.get_by_label(as_set(title)).check(force=True)
    assert form.evaluate("form => form.scrollWidth <= form.clientWidth"), "nothing leaves the form"
    assert faults(regie.page) == []
    regie.button("console.make.ready", form).click()
    expect(form).to_have_count(0)
    expect(regie.poll).to_contain_text(as_set(vote.title[_BOTH.index(regie.say.language)]))
    regie.steps_back()


def asks_again(regie: Console, title: Pair) -> None:
    """The vote at hand once more, under another title and with the same answers."""
    regie.button("console.poll.again", regie.poll).click()
    form = regie.page.locator("form.make")
    expect(form).to_contain_text(regie.say("console.make.asked_again"))
    _writes(regie, form, regie.say("console.make.title"), title)
    assert faults(regie.page) == []
    regie.button("console.make.ready", form).click()
    expect(regie.poll).to_contain_text(as_set(title[_BOTH.index(regie.say.language)]))
    regie.steps_back()


def _terms(regie: Console, form: Locator, vote: Vote) -> None:
    for name in ("steps", "least", "most", "truth", "tolerance", "weight", "turnout_min"):
        if name in vote.terms:
            form.locator(f"[name={name}]").fill(str(vote.terms[name]))
    for name in ("low", "high", "unit"):
        if name in vote.terms:
            _writes(regie, form, regie.say(f"console.make.{name}"), (vote.terms[name]["fr"], vote.terms[name]["en"]))
    if vote.terms.get("support"):
        form.get_by_label(regie.say("console.make.support")).check(force=True)
    if vote.terms.get("film"):
        form.get_by_label(regie.say("console.make.film")).check(force=True)
    for right in vote.terms.get("right", ()):
        if vote.kind == "quiz":
            form.locator(".right-one input").nth(int(right.removeprefix("o")) - 1).check(force=True)
        else:
            form.get_by_label(regie.say(f"console.make.{right}"), exact=True).check(force=True)
    if vote.kind == "multiple":
        form.get_by_label(regie.say("console.make.max_choices")).fill(str(vote.more["max_choices"]))
    if vote.kind == "word_cloud":
        form.get_by_label(regie.say("console.make.max_words")).fill(str(vote.more["max_choices"]))


def _writes(regie: Console, form: Locator, what: str, words: Pair) -> None:
    for language, text in zip(_BOTH, words, strict=True):
        form.get_by_label(regie.say(f"console.make.in_{language}", what=what), exact=True).fill(text)
