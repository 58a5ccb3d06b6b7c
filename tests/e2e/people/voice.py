"""Somebody who listens to a page: what its one polite voice says by itself, in order."""

from playwright.sync_api import Page

from tests.e2e.pixels import until

_LISTEN = """() => {
    window.heard = [];
    const hear = () => {
        const voice = document.querySelector("body > .visually-hidden[role=status]");
        if (voice?.textContent && voice.textContent !== window.heard.at(-1)) window.heard.push(voice.textContent);
    };
    new MutationObserver(hear).observe(document.body, { subtree: true, childList: true, characterData: true });
}"""


class Voice:
    def __init__(self, page: Page) -> None:
        self._page = page
        page.evaluate(_LISTEN)

    @property
    def said(self) -> list[str]:
        """Since the listening began; spaces as they were typed."""
        return [" ".join(words.split()) for words in self._page.evaluate("() => window.heard")]

    def says(self, words: str) -> None:
        """Once, and whole: it was not said before, and is not repeated by the time it is heard."""
        wanted = " ".join(words.split())
        until(lambda: wanted in self.said, f"{wanted!r} was not said")
        assert self.said.count(wanted) == 1, self.said
