"""What is not published is on nobody else's screen and in nobody else's wire; what is hidden has no bars anywhere."""

from playwright.sync_api import Page, WebSocket, expect

from tests.e2e.evening import Evening
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.programme import PreparedPoll

MARK = "zibeline"


def test_an_unpublished_question_reaches_no_other_phone_and_no_wall(evening: Evening, regie: Console) -> None:
    regie.changes_phase("debate")
    (alice, _), (bob, to_bob), (wall, to_wall) = _wired_phone(evening), _wired_phone(evening), _wired_wall(evening)
    kept, dismissed, published = (f"La {MARK} {word} se voit-elle ?" for word in ("gardée", "écartée", "publiée"))
    for question in (kept, dismissed, published):
        alice.asks(question)
    regie.takes(kept)
    regie.press("k")
    regie.takes(dismissed)
    regie.press("x", "Enter")
    regie.publishes(published)
    bob.finds(published)
    expect(wall.locator(".frame")).to_contain_text(MARK)

    for page, heard in ((bob.page, to_bob), (wall, to_wall)):
        whole = page.content() + "".join(heard)
        assert f"{MARK} publiée" in whole
        assert f"{MARK} gardée" not in whole
        assert f"{MARK} écartée" not in whole
    _stranger_finds_only(evening, published, (kept, dismissed))


def test_no_count_of_a_hidden_result_reaches_a_phone_or_a_wall(evening: Evening, regie: Console) -> None:
    vote = PreparedPoll("signaler", evening.language)
    regie.changes_phase("debate")
    (alice, to_alice), (bob, to_bob), (wall, to_wall) = (
        _wired_phone(evening),
        _wired_phone(evening),
        _wired_wall(evening),
    )
    regie.picks_poll(vote.title)
    regie.opens_poll()
    bob.votes(vote["avant"])
    regie.closes_poll()
    alice.is_back_at_the_list()

    for heard in (to_alice, to_bob, to_wall):
        assert heard
        assert '"bars"' not in "".join(heard)
    assert '"avant"]' not in "".join(to_alice)
    regie.press("Enter")
    expect(wall.locator(".bars .row")).not_to_have_count(0)
    assert '"bars"' in "".join(to_wall)
    assert '"bars"' not in "".join(to_alice)


def _wired_phone(evening: Evening) -> tuple[Phone, list[str]]:
    page = evening.page(viewport={"width": 390, "height": 844}, has_touch=True)
    heard = _tap(page)
    phone = Phone(page, evening.say)
    phone.enters(evening.served.url)
    return phone, heard


def _wired_wall(evening: Evening) -> tuple[Page, list[str]]:
    page = evening.page(viewport={"width": 1280, "height": 720})
    heard = _tap(page)
    page.goto(evening.served.wall)
    return page, heard


def _tap(page: Page) -> list[str]:
    """Everything the socket of that page hears, as text."""
    heard: list[str] = []

    def listen(socket: WebSocket) -> None:
        socket.on("framereceived", lambda frame: heard.append(frame if isinstance(frame, str) else frame.decode()))

    page.on("websocket", listen)
    return heard


def _stranger_finds_only(evening: Evening, published: str, hidden: tuple[str, ...]) -> None:
    """The page as it comes, for someone who enters afterwards."""
    carol = evening.phone()
    laid = carol.page.locator("#boot").text_content() or ""
    assert published in laid
    assert not any(question in laid for question in hidden)
