"""What every answer says to the browser, and what no request may do."""

from collections.abc import Callable, Iterable
from typing import Any
from wsgiref.types import WSGIApplication

from flask import Flask, Response, abort, request

from ..limits import TLS_REMEMBERED_S
from .access import Access
from .address import Address
from .packing import packed, set_packed, unpacks

_GZIP_FROM_BYTES = 1_000
_ALWAYS = (
    ("X-Content-Type-Options", "nosniff"),
    # Same-origin rather than none: with none, browsers send `Origin: null` on our own sign-in form.
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
    ("Cache-Control", "no-store"),
)


def harden(app: Flask, address: Address, access: Access) -> None:
    """Refuse hosts we do not know and forms from elsewhere."""

    @app.before_request
    def refuse_strangers() -> None:
        if not address.knows(request.host):
            abort(421)
        reads = request.method in {"GET", "HEAD", "OPTIONS"} or request.path.startswith("/operator/")
        if not reads and not access.origin_is_ours(request):
            abort(403)

    @app.after_request
    def pack(response: Response) -> Response:
        response.headers["Content-Security-Policy"] = _policy(request.host)
        return _compressed(response)


def close_what_we_do_not_use(app: WSGIApplication) -> WSGIApplication:
    """`app`, with everything closed in the browser that no page of ours uses, in every answer whoever made it."""

    def closed(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        always = [*_ALWAYS, ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")]
        if environ.get("wsgi.url_scheme") == "https":
            always.append(("Strict-Transport-Security", f"max-age={TLS_REMEMBERED_S}"))

        def start(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
            said = {name.lower() for name, _ in headers}
            added = [(name, value) for name, value in always if name.lower() not in said]
            return start_response(status, [*headers, *added], exc_info)

        return app(environ, start)

    return closed


def _policy(host: str) -> str:
    # Safari before 15.4 does not let 'self' match ws:, so the socket is named in full.
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        f"connect-src 'self' ws://{host} wss://{host}; manifest-src 'self'; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'; require-trusted-types-for 'script'"
    )


def _compressed(response: Response) -> Response:
    """Pages are gzipped here, static files beforehand; browsers offer brotli only over TLS."""
    if (
        response.mimetype not in {"text/html", "application/json", "image/svg+xml"}
        or response.direct_passthrough
        or not unpacks(request)
        or "Content-Encoding" in response.headers
    ):
        return response
    body = response.get_data()
    if len(body) >= _GZIP_FROM_BYTES:
        set_packed(response, packed(body))
    else:
        response.headers.add("Vary", "Accept-Encoding")
    return response
