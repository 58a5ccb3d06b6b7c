"""A browser that keeps its cookies, follows nothing by itself, and shows every header."""

import json
from http.client import HTTPConnection, HTTPMessage
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlencode, urlsplit

ANSWER_WITHIN_S = 10


class Answered:
    """What came back, as it came back."""

    def __init__(self, status: int, headers: HTTPMessage, body: bytes, asked_host: str = "") -> None:
        self.status = status
        self.asked_host = asked_host
        self.headers = headers
        self.body = body

    @property
    def text(self) -> str:
        return self.body.decode()

    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def location(self) -> str:
        return self.headers["Location"]

    @property
    def cookies(self) -> SimpleCookie:
        """Those that this answer gives, with their flags."""
        given = SimpleCookie()
        for line in self.headers.get_all("Set-Cookie", []):
            given.load(line)
        return given


class Browser:
    """One browser on one server, always by its loopback address; `Host` says otherwise where a test does."""

    def __init__(self, url: str) -> None:
        self.host = f"127.0.0.1:{urlsplit(url).port}"
        self.origin = f"http://{self.host}"
        self.jar: dict[str, str] = {}

    @property
    def cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.jar.items())

    def get(self, path: str, **headers: str) -> Answered:
        return self.send("GET", path, **headers)

    def post(self, path: str, form: dict[str, str] | None = None, **headers: str) -> Answered:
        """A form, sent as our own pages send it unless the headers say otherwise."""
        mine = {"Origin": self.origin, "Content_Type": "application/x-www-form-urlencoded"}
        return self.send("POST", path, urlencode(form or {}).encode(), **(mine | headers))

    def send(self, method: str, path: str, body: bytes | None = None, **headers: str) -> Answered:
        """`User_Agent="…"` sends User-Agent; an empty header is left out."""
        named = {"Cookie": self.cookie} | {name.replace("_", "-"): value for name, value in headers.items()}
        connection = HTTPConnection(self.host, timeout=ANSWER_WITHIN_S)
        try:
            connection.request(method, path, body, {name: value for name, value in named.items() if value})
            response = connection.getresponse()
            answered = Answered(response.status, response.headers, response.read(), named.get("Host", self.host))
        finally:
            connection.close()
        for name, morsel in answered.cookies.items():
            if morsel["max-age"] == "0":
                self.jar.pop(name, None)
            else:
                self.jar[name] = morsel.value
        return answered


def signed_in(url: str, link: str) -> Browser:
    """A browser that has used a sign-in link, and so sits at a console."""
    browser = Browser(url)
    answered = browser.post(urlsplit(link).path)
    assert answered.status == 303, answered.text
    return browser
