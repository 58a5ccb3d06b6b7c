"""The signs of stuffing, told to the consoles: who came when, never what anybody chose."""

from ..debate.model import Debate, Poll, PollState
from ..green import sleep
from ..limits import SIGNS_INTERVAL_MS
from ..screens.hall import Signs, Young
from .clock import now_ms
from .devices import UNKNOWN, Devices
from .projectionist import Projectionist
from .pseudonyms import KeysDestroyed
from .screening import Screening


def keep_signs(screening: Screening, projectionist: Projectionist) -> None:
    """Tell the hall what there is to tell now, the room's code of this minute with it, and rest."""
    tell_signs(screening, projectionist, now_ms())
    sleep(SIGNS_INTERVAL_MS / 1000)


def tell_signs(screening: Screening, projectionist: Projectionist, now: int) -> None:
    """What there is to tell at this moment."""
    try:
        room_code = screening.turnstile.room_code(now)
    except KeysDestroyed:
        room_code = ""
    with screening.settled:
        young = young_ballots(screening.debate, screening.devices)
    signs = Signs(
        new_devices=screening.devices.new_by_minute(now),
        wrong_codes=screening.turnstile.wrong_codes(now),
        young=young,
    )
    projectionist.tell(room_code=room_code, signs=signs)


def young_ballots(debate: Debate, devices: Devices) -> dict[str, Young]:
    """For each poll that has been opened, its ballots from devices newer than its opening, or of unknown age."""
    return {
        poll.id: _young(poll, devices)
        for poll in debate.polls.values()
        if poll.round.state is not PollState.DRAFT and not debate.sealed
    }


def _young(poll: Poll, devices: Devices) -> Young:
    ages = devices.ages(poll.id)
    minutes = [ages.get(voter, UNKNOWN) for voter in poll.round.ballots]
    return Young(
        since_opening=sum(minute > poll.round.opened_at for minute in minutes),
        unknown=sum(minute == UNKNOWN for minute in minutes),
    )
