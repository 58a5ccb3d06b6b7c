"""What came over the wire to one page, as the browser counts it."""

from typing import Any

from playwright.sync_api import CDPSession, Page


class Wire:
    """Every request of a page, and the bytes that came back for it, headers included."""

    def __init__(self, page: Page) -> None:
        self.cdp: CDPSession = page.context.new_cdp_session(page)
        self._addresses: dict[str, str] = {}
        self.bytes: dict[str, int] = {}
        self.cdp.on("Network.requestWillBeSent", self._asked)
        self.cdp.on("Network.loadingFinished", self._came)
        self.cdp.send("Network.enable")

    def _asked(self, told: dict[str, Any]) -> None:
        if told["request"]["url"].startswith("http"):
            self._addresses[told["requestId"]] = told["request"]["url"]

    def _came(self, told: dict[str, Any]) -> None:
        if told["requestId"] in self._addresses:
            self.bytes[self._addresses[told["requestId"]]] = int(told["encodedDataLength"])

    def of(self, *names: str) -> int:
        """What the files of these names weighed; the page itself has no name."""
        return sum(size for address, size in self.bytes.items() if _name(address) in names)


def _name(address: str) -> str:
    last = address.rsplit("/", 1)[1]
    return last if "." in last else ""
