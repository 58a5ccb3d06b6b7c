"""The boot of a page: JSON in a script element, which nothing in it can end."""

from collections.abc import Iterator

import pytest

from tests.served import Served, programme_file, serving
from tests.web.asking import Browser, signed_in
from tests.web.reading import Page

TITLE = '</script><script>alert(1)</script><!-- & \\u2028 "quoted" <b>'


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """An evening whose title was written by somebody who wishes us ill."""
    folder = tmp_path_factory.mktemp("titled")
    with serving(folder, programmes=(programme_file(folder, title=TITLE),)) as server:
        yield server


def test_nothing_in_a_boot_ends_its_script(served: Served) -> None:
    moderator = signed_in(served.url, served.link)
    for path in ("/R7KX", "/wall/R7KX", "/console/R7KX"):
        page = Page(moderator.get(path))

        assert page.boot["programme"]["title"] == {"fr": TITLE, "en": TITLE}
        assert not any("alert" in text for (_, attributes), text in page.with_text() if attributes.get("id") != "boot")
        inside = next(text for (_, attributes), text in page.with_text() if attributes.get("id") == "boot")
        assert not set(inside) & set("<>&")


def test_the_title_is_text_wherever_a_page_shows_it(served: Served) -> None:
    for path in ("/R7KX", "/R7KX/privacy", "/wall/R7KX"):
        tags = [name for name, _ in Page(Browser(served.url).get(path)).tags]
        assert "title" in tags and "b" not in tags


def test_a_boot_holds_what_its_door_may_see_and_no_more(served: Served) -> None:
    moderator = signed_in(served.url, served.new_link())
    console = Page(moderator.get("/console/R7KX")).boot
    assert console["margin"]["me"]["now"]["id"] and "questions" in console["screen"]
    assert console["console"]["insecure"] is False

    for path in ("/R7KX", "/wall/R7KX"):
        answered = moderator.get(path)
        boot = Page(answered).boot
        assert "console" not in boot and "people" not in boot["screen"]
        assert "key=" not in answered.text
        assert moderator.jar["moderator"] not in answered.text
