"""Who came to one test's evening: each in a browser of their own, and every complaint of every page."""

from typing import Any

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

from tests.e2e.house import House
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.stage import Stage
from tests.e2e.people.wall import Wall
from tests.e2e.words import Words

LOCALES = {"fr": "fr-FR", "en": "en-GB"}
PHONE = {"width": 390, "height": 844}
LAPTOP = {"width": 1440, "height": 900}
SMALL_PROJECTOR = {"width": 1280, "height": 720}
PROJECTOR = {"width": 1920, "height": 1080}
CUTS = ("net::ERR_", "WebSocket connection to")


class Evening:
    """Opens phones, consoles and walls on one house. A page that complains fails the test."""

    def __init__(self, browser: Browser, house: House, language: str) -> None:
        self.browser = browser
        self.house = house
        self.served = house.served
        self.language = language
        self.say = Words(language)
        self._contexts: list[BrowserContext] = []
        self._complaints: list[str] = []
        self._forgiven: tuple[str, ...] = ()

    def phone(self, look: str = "", **options: Any) -> Phone:
        """Someone who has just scanned the code; or had been here before, and chose how the page should look."""
        page = self.page(viewport=PHONE, has_touch=True, **options)
        if look:
            page.context.add_cookies([{"name": "look", "value": look, "url": self.served.url}])
        phone = Phone(page, Words(self.language_of(options)))
        phone.enters(self.served.url)
        return phone

    def console(self, **options: Any) -> Console:
        """A console that is signed in already."""
        console = self.nobodys_console(**options)
        console.page.context.add_cookies(self.house.cookies(self.browser))
        console.enters(self.console_url)
        return console

    def another_console(self, **options: Any) -> Console:
        """A console of somebody else."""
        console = self.nobodys_console(**options)
        console.page.context.add_cookies(self.house.cookies_of(self.browser, self.house.new_link()))
        console.enters(self.console_url)
        return console

    def desk(self, role: str, name: str = "", **options: Any) -> Console:
        """The desk of somebody who was invited for that role."""
        console = self.nobodys_console(**options)
        console.page.context.add_cookies(self.house.cookies_of(self.browser, self.house.invite(role, name)))
        console.enters(self.console_url)
        return console

    def stage(self, **options: Any) -> Stage:
        """The speakers' view, by invitation."""
        page = self.page(**{"viewport": PROJECTOR, **options})
        page.context.add_cookies(self.house.cookies_of(self.browser, self.house.invite("stage")))
        stage = Stage(page, Words(self.language_of(options)))
        stage.enters(f"{self.served.url}/stage/{self.served.code}")
        return stage

    def nobodys_console(self, **options: Any) -> Console:
        """A laptop before anybody signs in."""
        page = self.page(**{"viewport": LAPTOP, "color_scheme": "dark", **options})
        return Console(page, Words(self.language_of(options)))

    def wall(self, url: str = "", **options: Any) -> Wall:
        """The paired wall, in the language of this evening."""
        wall = Wall(self.page(**{"viewport": SMALL_PROJECTOR, **options}), self.say)
        wall.enters(url or f"{self.served.wall}&lang={self.language}")
        return wall

    def page(self, **options: Any) -> Page:
        """A page in a browser that nobody used before."""
        locale = LOCALES[self.language_of(options)]
        context = self.browser.new_context(**{"locale": locale, **options})
        context.set_default_timeout(10_000)
        context.on("console", self._hear)
        context.on("weberror", lambda error: self._complaints.append(str(error.error)))
        self._contexts.append(context)
        return context.new_page()

    @property
    def console_url(self) -> str:
        return f"{self.served.url}/console/{self.served.code}"

    def language_of(self, options: dict[str, Any]) -> str:
        return str(options.get("locale", self.language))[:2]

    def forgives(self, *words: str) -> None:
        """What pages may complain of in this test: a link that the test cuts, for one."""
        self._forgiven += words

    def everyone_leaves(self) -> None:
        for context in self._contexts:
            context.close()
        unforgiven = [said for said in self._complaints if not any(word in said for word in self._forgiven)]
        assert not unforgiven, unforgiven

    def _hear(self, message: ConsoleMessage) -> None:
        """What the browser refuses by our own policy comes this way too."""
        if message.type == "error":
            self._complaints.append(message.text)
