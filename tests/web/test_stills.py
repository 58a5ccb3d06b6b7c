"""Pictures over HTTP: sent by whoever is signed in, handed out to whoever knows a name, and to nobody else."""

from collections.abc import Iterator

import pytest

from server import limits
from tests.pictures import drawn, form, opened
from tests.room import Room
from tests.served import REPOSITORY, Served, programme_file, serving
from tests.web.asking import Answered, Browser, signed_in

WORDS = {"alt_fr": "Une rue", "alt_en": "A street", "credit": "Noé"}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("house")
    with serving(folder, programmes=(programme_file(folder),)) as served:
        yield served


@pytest.fixture(scope="module")
def regie(served: Served) -> Browser:
    return signed_in(served.url, served.new_link())


def sends(browser: Browser, served: Served, picture: bytes | None, path: str = "", **words: str) -> Answered:
    body, content_type = form(picture, **words)
    return browser.send(
        "POST",
        path or f"/console/{served.code}/stills",
        body,
        Content_Type=content_type,
        Origin=browser.origin,
        X_Contrechamp="link",
    )


def test_a_picture_is_sent_and_every_screen_may_fetch_it(served: Served, regie: Browser) -> None:
    answer = sends(regie, served, drawn(1600, 900), **WORDS)
    assert answer.status == 200, answer.text
    told = answer.json()
    assert told["ok"]

    stranger = Browser(served.url)
    large = stranger.get(f"/{served.code}/stills/{told['still']}")
    small = stranger.get(f"/{served.code}/stills/{told['still']}/small")
    assert (opened(large.body).size, opened(small.body).size) == ((1600, 900), (640, 360))
    assert large.headers["Content-Type"] == "image/jpeg"
    assert large.headers["Cache-Control"] == "private, max-age=31536000, immutable"
    assert "generated-by-tool" not in str(large.headers), "the name of the file is gone"
    assert large.headers["Content-Security-Policy"] and large.headers["X-Content-Type-Options"] == "nosniff"


def test_a_picture_of_several_hundred_kilobytes_is_taken(served: Served, regie: Browser) -> None:
    picture = (REPOSITORY / "server" / "programmes" / "ia-en-folie" / "stills" / "b.jpg").read_bytes()
    assert len(picture) > 300_000

    assert sends(regie, served, picture, **WORDS).json()["ok"]


def test_the_same_picture_has_the_same_name(served: Served, regie: Browser) -> None:
    first, again = (sends(regie, served, drawn(colour=(9, 9, 9)), **WORDS).json() for _ in range(2))

    assert first["still"] == again["still"]


def test_a_poll_can_show_it_at_once(served: Served, regie: Browser) -> None:
    still = sends(regie, served, drawn(colour=(1, 1, 1)), **WORDS).json()["still"]
    room = Room(served)

    room.makes("pictured-poll", "yes_no", ("Où ?", "Where?"), terms={"still": still})


@pytest.mark.parametrize(
    ("picture", "words", "refusal"),
    [
        (None, WORDS, "no_still"),
        (b"", WORDS, "no_still"),
        (b"<svg/>", WORDS, "no_still"),
        (drawn(kind="GIF", mode="P", colour=1), WORDS, "no_still"),
        (drawn(), {**WORDS, "credit": ""}, "still_without_words"),
        (drawn(), {"credit": "Noé"}, "still_without_words"),
        (drawn(), {**WORDS, "tool": "Blender"}, "still_without_words"),
        (drawn(), {**WORDS, "alt_fr": "x" * 201}, "too_long"),
        (drawn(), {**WORDS, "alt_fr": "x" * 200_000}, "still_too_large"),
        (bytes(limits.STILL_BYTES_MAX + 1), WORDS, "still_too_large"),
        (bytes(2 * limits.STILL_BYTES_MAX), WORDS, "still_too_large"),
    ],
)
def test_what_cannot_be_shown_is_refused_in_a_word(
    served: Served, regie: Browser, picture: bytes | None, words: dict[str, str], refusal: str
) -> None:
    answer = sends(regie, served, picture, **words)

    assert answer.json() == {"ok": False, "refusal": refusal}


def test_only_who_is_signed_in_sends_a_picture(served: Served, regie: Browser) -> None:
    assert sends(regie, served, drawn(), **WORDS).json()["ok"]
    stranger = Browser(served.url)

    assert sends(stranger, served, drawn(), **WORDS).status == 401


def test_a_form_from_elsewhere_sends_none(served: Served, regie: Browser) -> None:
    body, content_type = form(drawn(), **WORDS)
    path = f"/console/{served.code}/stills"

    for header in ({"Origin": "https://elsewhere.example", "X_Contrechamp": "link"}, {"Origin": regie.origin}):
        assert regie.send("POST", path, body, Content_Type=content_type, **header).status == 403


def test_nobody_guesses_a_picture_or_reads_another_file(served: Served, regie: Browser) -> None:
    sends(regie, served, drawn(), **WORDS)
    stranger = Browser(served.url)

    for name in ("0" * 24, "..", "..%2F..%2Fcookie", "%2e%2e", "staff.sqlite", "a" * 4_000):
        assert stranger.get(f"/{served.code}/stills/{name}").status in (400, 404, 308, 414), name
    assert stranger.get("/NONE/stills/" + "0" * 24).status == 404


def test_elsewhere_a_body_stays_as_small_as_it_was(served: Served, regie: Browser) -> None:
    answer = sends(regie, served, bytes(100_000), f"/link/console/{served.code}/command")

    assert answer.status == 413
