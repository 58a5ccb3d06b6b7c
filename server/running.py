"""One server process: from what it was handed to a server that serves, or to one clear sentence."""

import gc
import logging
from collections.abc import Sequence

from . import limits
from .app import Wired, wire
from .complaints import complain
from .config import Settings
from .journal.codec import DamagedJournal
from .journal.directory import DataDirectory
from .lifeline import NOT_NOW, REFUSED, Held, Lifeline
from .operating import leave_note
from .programme import Programme
from .strings import sentence
from .transport.serve import end_with_parent, serve, show_life, stop_on_signals, take_over
from .web.operator import sign_in_link
from .web.qr import ascii_for
from .wordlist import WordList, WordsUnreadable
from .wordlist import read as read_words

_log = logging.getLogger(__name__)
# New objects before the youngest are looked through: more than a turn of ballots holds while it waits for the disk.
_YOUNG = 7_000
_YOUNG_COLLECTIONS_BEFORE_A_FULL_ONE = 10


def run(held: Held, lifeline: Lifeline) -> int:
    """Serve until told to stop, for the process that watches. What is in the way is said in a sentence."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s", level=logging.WARNING)
    settings, programmes, directory, listener = held
    try:
        words = _words(settings, directory, lifeline)
        wired = wire(settings, programmes, directory, words)
        _leave_note(held, lifeline, wired)
    except WordsUnreadable:
        return REFUSED
    except DamagedJournal as error:
        complain(settings, "cli.damaged_journal", reason=error)
        complain(settings, "cli.damaged_ways_out", data=directory.path)
        return REFUSED
    except OSError as error:
        complain(settings, "cli.directory_unusable", data=directory.path, reason=error)
        return NOT_NOW

    _keep_what_stays()
    listener = take_over(listener)
    # Before it says that it is ready, so that whoever was told may stop it at once.
    stop_on_signals(listener, wired.say_goodbye, wired.close)
    end_with_parent(lifeline.hold)
    show_life(lifeline.heart)
    if lifeline.first:
        _print_addresses(settings, programmes, wired, directory)
    serve(listener, wired.app, settings.capacity)
    return 1


def _keep_what_stays() -> None:
    """What has been made up to here is never looked through for garbage, and what a room brings with it seldom.

    Looking through a full house takes a tenth of a second, in which nobody is served. Python would do so at each
    quarter by which the room grows, so most often while it fills.
    """
    gc.freeze()
    _youngest, middle, _oldest = gc.get_threshold()
    gc.set_threshold(_YOUNG, middle, _YOUNG_COLLECTIONS_BEFORE_A_FULL_ONE)


def _words(settings: Settings, directory: DataDirectory, lifeline: Lifeline) -> WordList:
    """The word list; the shipped one when the organiser's was spoilt in the middle of an evening."""
    try:
        return read_words(settings.words or directory.words)
    except WordsUnreadable as error:
        complain(settings, "cli.words_unreadable", reason=error)
        if lifeline.first:
            raise
        return read_words()


def _leave_note(held: Held, lifeline: Lifeline, wired: Wired) -> None:
    try:
        leave_note(held.directory, held.settings.port, wired.operator_secret, held.settings.programmes)
    except OSError as error:
        # A full disk keeps nobody from coming in, once the house has stood; it keeps `contrechamp link` from it.
        if lifeline.first:
            raise
        _log.error("the command line cannot reach this server: %s", error)


def _print_addresses(
    settings: Settings, programmes: Sequence[Programme], wired: Wired, directory: DataDirectory
) -> None:
    def say(key: str, **params: object) -> None:
        print(sentence(settings.language, key, **params))

    live = wired.house.live_codes()
    first = live[0] if len(live) == 1 else programmes[0].code
    phones = f"{wired.address.base_url}/{first}"
    print(ascii_for(phones))
    for programme in programmes:
        title = getattr(programme.title, settings.language) or programme.title.fr or programme.title.en
        say("cli.screening", title=title, code=programme.code)
        say("cli.phones", url=f"{wired.address.base_url}/{programme.code}")
        key = wired.access.wall_key(programme.code)
        say("cli.wall", url=f"{wired.address.local_url}/wall/{programme.code}?key={key}")
        say("cli.wall_elsewhere", url=f"{wired.address.base_url}/wall/{programme.code}?key={key}")
        for about, what in wired.house.differences[programme.code]:
            say(f"cli.programme_{what}", about=about)
    for screening in wired.house.without_programme:
        say("cli.without_programme", screening=screening)
    say("cli.console", url=sign_in_link(wired.staff, wired.address), hours=limits.LINK_LIFETIME_S // 3600)
    if settings.insecure_lan:
        say("cli.insecure_lan")
        print(f"  {sign_in_link(wired.staff, wired.address, elsewhere=True)}")
    say("cli.data", data=directory.path)
    # The line that scripts and tests wait for, in every language the same.
    print(f"ready {wired.address.local_url}", flush=True)
