"""What a stranger may send where a request of HTTP is expected. Everything comes from the dice that it is given."""

import json
from collections.abc import Callable
from random import Random

from tests.flow.routes import Route, routes
from tests.wire.commands_sent import PHONE, sent

_METHODS = ["GET"] * 6 + ["POST"] * 4 + ["HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "BREW", "get"]
_ODD_METHODS = ["", "G\0ET", "GET GET", "É", "M" * 300]
_VERSIONS = ["HTTP/1.1"] * 12 + ["HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/1.1 x", "HTTP/x", "", "HTTP/1.1\0"]
_ODD_WORDS = [
    *(
        "%00",
        "%",
        "%zz",
        "%ED%A0%80",
        "%C3%A9",
        "é",
        "..",
        "%2e%2e%2f",
        "..%5c",
        "%0d%0aSet-Cookie:x=1",
        "x" * 300,
        "~",
    ),
    *(
        "K7FR",
        "k7fr",
        "X4RH",
        "phone",
        "console",
        "wall",
        "fr",
        "en",
        "link",
        "x",
        "-1",
        "{{7*7}}",
        "<script>",
        "'",
        '"',
    ),
]
_PATHS = [
    *("/static/../server/app.py", "/static/%2e%2e/%2e%2e/etc/passwd", "/static//etc/passwd", "/static/x/dist/phone.js"),
    *("/socket.io/", "/socket.io/?EIO=3", "/socket.io/?EIO=4&transport=polling", "/socket.io/../K7FR", "/socket.io"),
    *(
        "*",
        "",
        "//",
        "///",
        "/\\",
        "/.",
        "/..",
        "http://elsewhere.example/",
        "http://[",
        "//elsewhere.example/K7FR",
        "K7FR",
    ),
    *("/data/cookie.secret", "/.git/config", "/server.json", "/robots.txt", "/favicon.ico", "/K7FR/", "/K7FR//privacy"),
]
_QUERIES = ["lang=en", "lang=%", "code=%00", "code=", "anyway", "back=//x", "back=%0d%0a", "key=x", "page=" + "p" * 500]
_QUERIES += [
    "since=1.1",
    "since=%ff",
    "margin=x",
    "protocol=x",
    "x=1" + "&x=1" * 500,
    "=",
    "&&&",
    "%",
    "back=/K7FR",
    "?",
]
_LENGTHS = ["0", "1", "5", "8193", "99999999999999999999", "-1", "abc", "", "1, 2", "0x10", "+5", "1e3", " 7 "]
_HOSTS = ["elsewhere.example", "", "[", "localhost:x", "127.0.0.1:99999", "é", "127.0.0.1, localhost", "a" * 400, "\0"]
_HEADERS = [
    *(
        "Origin: null",
        "Origin: http://elsewhere.example",
        "Origin: http://[",
        "Origin: é",
        "Sec-Fetch-Site: same-origin",
    ),
    *("Accept-Language: *;q=x", "Accept-Language: en;q=9" + ",fr" * 900, "Accept-Encoding: gzip;q=x, br", "Accept: x/"),
    *(
        "Authorization: Bearer x",
        "Authorization: Bearer \xff",
        "Authorization: Basic Og==",
        "Authorization:",
        "Range: x",
    ),
    *("X-Forwarded-For: 127.0.0.1", "X-Forwarded-Proto: https", "X-Forwarded-Host: elsewhere.example", "Expect: x"),
    *("If-None-Match: *", "If-Modified-Since: x", "Range: bytes=0-,9-1", "Connection: close", "Connection: keep-alive"),
    *(
        "Upgrade: websocket",
        "Sec-WebSocket-Key: x",
        "Upgrade: h2c",
        "Expect: 100-continue",
        "X-Contrechamp: link",
        "Te: x",
    ),
    *(
        "no colon at all",
        ": no name",
        " folded: on",
        "\tfolded",
        "Na\0me: x",
        "Name: \0",
        "Name: \r x",
        "X: " + "h" * 9_000,
    ),
    *(
        "Content-Type: application/json",
        "Content-Type: multipart/form-data; boundary=x",
        "Content-Type: é",
        "Cookie: =;;",
    ),
    *(
        "User-Agent: Instagram",
        "User-Agent: \xff",
        "Transfer-Encoding: gzip, chunked",
        "Content-Encoding: gzip",
        "Host: x",
    ),
]
_CHUNKS = [
    b"0\r\n\r\n",
    b"5\r\nhello\r\n0\r\n\r\n",
    b"zz\r\nhello\r\n",
    b"-5\r\nhello\r\n0\r\n\r\n",
    b"ffffffffffffffff\r\nx",
]
_CHUNKS += [
    b"5;" + b"x" * 9_000 + b"\r\nhello\r\n0\r\n\r\n",
    b"5\r\nhel",
    b"0\r\nSet-Cookie: x=1\r\n\r\n",
    b"5\nhello\n0\n\n",
]
_BODIES = [b"", b"passphrase=x", b"passphrase=%ff%00", b"[" * 5_000, b'{"passphrase":1}', b"NaN", b'"\\ud800"', b"\xff"]
_BODIES += [b"x" * 20_000, b"--x\r\nContent-Disposition: form-data\r\n"]


class Letter:
    """Writes one request after another, to `host`; `cookie` is a good one, and is never sent as it is."""

    def __init__(self, dice: Random, host: str, cookie: str) -> None:
        self._dice = dice
        self._host = host
        self._cookie = cookie

    def written(self) -> bytes:
        """One request, or something that is none."""
        whole = self._request()
        if self._dice.random() < 0.05:
            whole += self._request()
        if self._dice.random() < 0.05:
            whole = whole[: self._dice.randrange(len(whole) + 1)]
        if self._dice.random() < 0.02:
            whole = self._dice.randbytes(self._dice.randrange(200))
        return whole

    def _request(self) -> bytes:
        dice = self._dice
        method, target = self._asked()
        headers = [f"Host: {self._host if dice.random() < 0.9 else dice.choice(_HOSTS)}"]
        headers += dice.sample(_HEADERS, dice.choice([0, 0, 1, 2, 5]))
        if dice.random() < 0.5:
            headers.append(f"Origin: http://{self._host}")
        if dice.random() < 0.4:
            headers.append(f"Cookie: {self._bent_cookie()}")
        if dice.random() < 0.02:
            headers += [f"X-{number}: x" for number in range(300)]
        body, about = self._body() if method == "POST" or dice.random() < 0.1 else (b"", [])
        lines = [f"{method} {target} {dice.choice(_VERSIONS)}", *headers, *about, "", ""]
        end = "\r\n" if dice.random() < 0.97 else "\n"
        return end.join(lines).encode("utf-8", "surrogatepass") + body

    def _asked(self) -> tuple[str, str]:
        dice = self._dice
        route = dice.choice(routes())
        method = route.method if dice.random() < 0.6 else dice.choice(_METHODS)
        if dice.random() < 0.02:
            method = dice.choice(_ODD_METHODS)
        target = self._path(route) if dice.random() < 0.85 else dice.choice(_PATHS)
        if dice.random() < 0.3:
            target += "?" + "&".join(dice.sample(_QUERIES, dice.randrange(1, 4)))
        if dice.random() < 0.02:
            target += "/" + "a" * dice.choice([1_000, 9_000, 70_000])
        return method, target

    def _path(self, route: Route) -> str:
        dice = self._dice
        usual = {"code": "K7FR", "door": dice.choice(["phone", "wall", "console"]), "page": "phone", "language": "fr"}
        bent = {name: dice.choice(_ODD_WORDS) for name in route.arguments if dice.random() < 0.3}
        path = route.path(**{**usual, **bent})
        return path + dice.choice(_ODD_WORDS) if dice.random() < 0.1 else path

    def _bent_cookie(self) -> str:
        """A good cookie in which one thing is not as it was, or something else altogether."""
        name, value = self._cookie.split("=", 1)
        at = self._dice.randrange(len(value) - 1)
        ways: list[Callable[[], str]] = [
            lambda: f"{name}={value[:at]}{'A' if value[at] != 'A' else 'B'}{value[at + 1 :]}",
            lambda: f"{name}={value[:at]}",
            lambda: f"{name}={'a' * 32}.{value.split('.')[-1]}",
            lambda: f"{name}=é.\xff; moderator=\u202e",
            lambda: f"{name}={'c' * 8_192}",
            lambda: f"moderator={value}; language=xx; {name}",
            lambda: f'{name}="\\000\\377"; ' * 50,
            lambda: "=" * 500,
        ]
        return self._dice.choice(ways)()

    def _body(self) -> tuple[bytes, list[str]]:
        dice = self._dice
        command = json.dumps(sent(dice.choice(list(PHONE)))).encode()
        body = dice.choice([command, *_BODIES, dice.randbytes(200)])
        match dice.randrange(4):
            case 0:
                return body, [f"Content-Length: {dice.choice(_LENGTHS)}"]
            case 1:
                return dice.choice(_CHUNKS), ["Transfer-Encoding: chunked"]
            case 2:
                contradiction = dice.choice(["Transfer-Encoding: chunked", "Content-Length: 1"])
                return body, [f"Content-Length: {len(body)}", contradiction]
            case _:
                return body, [f"Content-Length: {len(body)}"]
