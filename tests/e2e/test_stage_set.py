"""The stage view as speakers see it: whatever it shows, on whatever screen, it is read from four metres."""

from collections.abc import Iterator

from playwright.sync_api import expect

from tests.e2e.axe import faults_in_any_light
from tests.e2e.evening import Evening
from tests.e2e.geometry import outside_the_window, overlapping, smallest_in_the_window
from tests.e2e.people.stage import Stage
from tests.e2e.pixels import until
from tests.room import Room

SCREENS = ((1920, 1080), (1280, 720), (1024, 768), (820, 1180))
SMALLEST = 3.5
ROUNDING = 0.02
SHORT = "Combien d’énergie ce film a-t-il demandé, et qui l’a comptée ?"
LONG = (
    "Quand une machine écrit la moitié du scénario, retouche la lumière de chaque plan, rajeunit les visages et "
    "compose la musique, que reste-t-il à la réalisatrice, aux interprètes, et qui, au générique comme devant la loi, "
    "devra répondre de ce film que nous venons de voir ici ?"
)
LONG_IN_ENGLISH = (
    "When a machine writes half of the script, relights each shot, makes every face younger and composes the music, "
    "what is left to the director and to the actors, and who, in the credits as before the law, will have to answer "
    "for this film that we have just seen tonight?"
)
POLL = "deja-utilise"


def test_everything_is_read_from_four_metres_on_every_screen(evening: Evening, room: Room) -> None:
    stage = evening.stage()
    for shown in _an_evening(stage, room):
        for width, height in SCREENS:
            stage.page.set_viewport_size({"width": width, "height": height})
            _is_settled(stage)
            where = f"{shown}, {width} × {height}"
            assert outside_the_window(stage.page, "#app") == [], where
            assert overlapping(stage.page, "#app") == [], where
            size, words = smallest_in_the_window(stage.page, "#app")
            assert size >= SMALLEST - ROUNDING, f"{where}: {words}, {size:.2f} hundredths"
        assert faults_in_any_light(stage.page) == [], shown


def _an_evening(stage: Stage, room: Room) -> Iterator[str]:
    """One state after the other, each with all that came before; told once it stands on the stage."""
    page, say = stage.page, stage.say
    expect(stage.main).to_contain_text(say("stage.no_question"))
    yield "no question"
    for name, text in (
        ("card-short", SHORT),
        ("card-long", LONG),
        ("card-third", SHORT.replace("ce film", "celui-ci")),
    ):
        room.does("ask_on_paper", question=name, text=text, lang="fr", signature="Alexandrine, monteuse à Marseille")
        room.does("place_question", question=name, rev=1, state="listed")
    room.does("show_scene", scene="question", subject="card-short", rev=2)
    stage.reads(SHORT)
    expect(page.locator(".following li")).to_have_count(2)
    yield "a short question and the next two"
    room.does("annotate", question="card-long", what="translation", text=LONG_IN_ENGLISH, of=LONG)
    room.does("show_scene", scene="question", subject="card-long", rev=2)
    stage.reads(LONG)
    expect(stage.main).to_contain_text(LONG_IN_ENGLISH)
    yield "a long question with its translation"
    room.does("set_wall_countdown", left_ms=754_000, running=True)
    room.does("set_speaking", group="plateau")
    room.does("set_speaking", group="salle")
    room.does("add_hand", request="hand-0001", seat="")
    expect(page.locator(".left")).to_be_visible()
    expect(page.locator('.sides [data-runs="true"]')).to_be_visible()
    expect(page.locator(".mic")).to_be_visible()
    yield "countdown, clocks and microphone"
    room.does(
        "send_note", note="note-0001", text="Répétez chaque question au micro, puis concluez en deux minutes, merci."
    )
    expect(page.locator(".word")).to_be_visible()
    yield "a word to the speakers"
    room.opens(POLL)
    expect(page.locator(".frame .state.open")).to_be_visible()
    yield "an open poll"
    room.votes(POLL, [{"choices": ["yes"]}, {"choices": ["no"]}, {"choices": ["yes"]}])
    room.closes(POLL)
    room.reveals(POLL, "wall")
    expect(page.locator(".frame .bars")).to_be_visible()
    yield "a revealed result"
    room.does("set_phase", phase="film")
    expect(page.locator(":root[data-phase=film]")).to_be_attached()
    yield "a film"


def _is_settled(stage: Stage) -> None:
    """What fits itself to the new size has done so, and nothing fades any more."""
    stage.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    still = "() => !document.getAnimations().some((one) => one.playState === 'running')"
    until(lambda: bool(stage.page.evaluate(still)), "something still moves")
