"""A server in trouble says so at every console, large or small, and says when it is over."""

import pytest
from playwright.sync_api import expect

from tests.e2e.axe import faults
from tests.e2e.evening import LAPTOP, PHONE, Evening
from tests.e2e.geometry import scrolls_sideways
from tests.e2e.people.console import Console
from tests.e2e.words import BOTH_LANGUAGES
from tests.sockets.test_a_disk_that_fails import full_disk


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
@pytest.mark.parametrize("viewport", [LAPTOP, PHONE], ids=["laptop", "phone"])
def test_what_is_not_recorded_is_said_until_something_is(evening: Evening, viewport: dict[str, int]) -> None:
    console: Console = evening.console(viewport=viewport)
    page, sentence = console.page, evening.say("console.trouble.not_recording")
    line = page.locator(".trouble", has_text=sentence)
    expect(console.phase("debate")).to_be_visible()
    expect(line).to_have_count(0)

    with full_disk(evening.served):
        console.phase("film").click()
        expect(line).to_be_visible()
        expect(page.get_by_role("status").first).to_contain_text(sentence)
        assert not scrolls_sideways(page)
        assert faults(page) == []
    console.phase("debate").click()
    expect(line).to_have_count(0)
    console.phase("doors").click()
