"""Two moderators: one finds the page of the staff in the settings, and signs the other out."""

import pytest
from playwright.sync_api import expect

from tests.e2e.evening import Evening
from tests.e2e.people.console import Console
from tests.e2e.words import BOTH_LANGUAGES


@pytest.mark.parametrize("language", BOTH_LANGUAGES)
def test_a_colleague_is_signed_out_from_the_page_that_the_settings_lead_to(evening: Evening, regie: Console) -> None:
    say = evening.say
    colleague = evening.another_console()
    regie.page.get_by_text(say("console.menu"), exact=True).click()
    with regie.page.expect_popup() as opened:
        regie.page.get_by_role("link", name=say("console.staff")).click()
    staff = opened.value
    others = staff.get_by_role("listitem").filter(has_not_text=f"· {say('pages.staff_me')}")
    expect(others.filter(has_text=say("pages.staff_here"))).to_have_count(1)

    others.filter(has_text=say("pages.staff_here")).get_by_role("button").click()

    expect(others.filter(has_text=say("pages.staff_here"))).to_have_count(0)
    expect(colleague.page.get_by_text(say("console.signed_out"))).to_be_visible()
    regie.is_connected()
