"""`python -m tests.photographs`: hold an evening on a real server and photograph every step of it.

The contact sheet goes to build/contact-sheet/, which nobody commits; the small overview to docs/pictures/.
"""

import os
import tempfile
import time
from pathlib import Path

from playwright.sync_api import expect, sync_playwright

from tests.e2e.conftest import CHROMIUM, PATIENCE_MS, QUIET
from tests.photographs import sheet
from tests.photographs.camera import Camera
from tests.photographs.steps import steps
from tests.room import Room
from tests.served import REPOSITORY, serving

FOLDER = REPOSITORY / "build" / "contact-sheet"
OVERVIEW = REPOSITORY / "docs" / "pictures" / "walls.jpg"
PROGRAMME = Path(__file__).with_name("evening.toml")
IN_HAND_AFTER = "questions"


def main() -> None:
    began = time.monotonic()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.iterdir():
        old.unlink()
    as_root = ("--no-sandbox",) if os.geteuid() == 0 else ()
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(Path(folder), "--public-url", "http://debat.example", programmes=(PROGRAMME,)) as served,
        sync_playwright() as playwright,
    ):
        expect.set_options(timeout=PATIENCE_MS)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=[*as_root, *QUIET])
        camera, room = Camera(browser, served, FOLDER), Room(served)
        rows: dict[str, list[Path]] = {}
        for step in steps():
            step.does(room)
            rows[step.name] = [*camera.walls(step), *(camera.phones(step) if step.phone else ())]
            if step.name == IN_HAND_AFTER:
                rows["in hand"] = list(camera.hands())
            print(f"{step.name}: {len(rows[step.name])}", flush=True)
        browser.close()
    sheet.page(rows, FOLDER / "index.html")
    sheet.overview((FOLDER / f"wall.{name}.1.78.fr.png" for name in sheet.OVERVIEW), OVERVIEW)
    print(f"{sum(map(len, rows.values()))} photographs after {time.monotonic() - began:.0f} s: {FOLDER}/index.html")


if __name__ == "__main__":
    main()
