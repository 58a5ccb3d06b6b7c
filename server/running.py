"""Holding an evening: from the settings to a server that listens, or to one clear sentence."""

import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import replace

from . import limits
from .app import Wired, wire
from .complaints import complain
from .config import Settings
from .journal.codec import DamagedJournal
from .journal.directory import DataDirectory, DirectoryInUse, DirectoryUnusable
from .operating import leave_note
from .programme import Programme, ProgrammeMistakes, read_all
from .strings import sentence
from .transport.serve import AddressUnusable, PortTaken, listen, serve, stop_on_signals
from .web.operator import sign_in_link
from .web.qr import ascii_for


def run(settings: Settings) -> int:
    """Serve until told to stop. Whatever is in the way is said in a sentence, and the exit code is not 0."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s", level=logging.WARNING)
    # Journals, keys and copies are nobody else's, even in a data directory that was made by hand.
    os.umask(0o077)
    try:
        programmes = read_all(settings.programmes)
    except ProgrammeMistakes as mistakes:
        print(mistakes.report(settings.language), file=sys.stderr)
        return complain(settings, "cli.programme_wrong")

    directory = DataDirectory(settings.data)
    try:
        listener = listen(settings.host, settings.port)
        directory.hold()
        # Port 0 lets the machine choose; from here on it is the one that was chosen.
        settings = replace(settings, port=listener.getsockname()[1])
        wired = wire(settings, programmes, directory)
    except DirectoryInUse:
        return complain(settings, "cli.directory_in_use", data=directory.path)
    except (DirectoryUnusable, OSError) as error:
        return complain(settings, "cli.directory_unusable", data=directory.path, reason=error)
    except PortTaken:
        return complain(settings, "cli.port_taken", port=settings.port)
    except AddressUnusable as error:
        return complain(settings, "cli.address_unusable", host=settings.host, reason=error)
    except DamagedJournal as error:
        return complain(settings, "cli.damaged_journal", reason=error)

    leave_note(directory, settings.port, wired.operator_secret)
    # Before it says that it is ready, so that whoever was told may stop it at once.
    stop_on_signals(listener, wired.close)
    _print_addresses(settings, programmes, wired, directory)
    serve(listener, wired.app, settings.capacity)
    return 0


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
