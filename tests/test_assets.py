"""The committed bundles are what the sources say, and the vendored files are what their page of provenance says."""

import hashlib
import re
import subprocess
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[1]
STATIC = REPOSITORY / "static"
ROW = re.compile(r"^\| `(?P<file>[^`]+)` \| (?P<made_from>[^|]+) \| `(?P<sha256>[0-9a-f]{64})` \|$", re.MULTILINE)


def test_every_vendored_file_has_the_sha256_written_beside_its_name() -> None:
    rows = ROW.findall((STATIC / "vendor" / "VENDORED.md").read_text("utf-8"))

    found = {name: hashlib.sha256((STATIC / name).read_bytes()).hexdigest() for name, _, _ in rows}

    assert found == {name: sha256 for name, _, sha256 in rows}


def test_no_vendored_file_is_without_provenance() -> None:
    rows = ROW.findall((STATIC / "vendor" / "VENDORED.md").read_text("utf-8"))
    present = [*(STATIC / "vendor").glob("*.js"), *(STATIC / "fonts").glob("*.woff2")]

    assert {path.relative_to(STATIC).as_posix() for path in present} == {name for name, _, _ in rows}


def test_every_vendored_package_has_its_licence_beside_it() -> None:
    page = (STATIC / "vendor" / "VENDORED.md").read_text("utf-8")
    packages = set(re.findall(r"(\S+) \d[\d.]* \([^)]+\)", page.replace("<br>", " ")))
    licences = {path.stem for path in (STATIC / "vendor" / "licences").glob("*.txt")}
    fonts = {name for name in packages if "fontsource" in name}

    assert fonts, "the page names the typeface"
    assert (STATIC / "fonts" / "OFL.txt").exists()
    assert licences == {name.lstrip("@").replace("/", "-") for name in packages - fonts}


def test_the_bundles_are_fresh() -> None:
    check = subprocess.run(
        ["node", "tests/js/assets.mjs", "--check"], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )

    assert check.returncode == 0, check.stderr


def test_nothing_vendored_or_bundled_makes_code_from_text() -> None:
    code = {path.name: path.read_text("utf-8") for path in [*STATIC.glob("vendor/*.js"), *STATIC.glob("dist/*.js")]}
    makers = re.compile(r"\beval\(|new Function\b|\bFunction\(")

    assert "ui.js" in code
    assert [name for name, text in code.items() if makers.search(text)] == []


# Whatever a browser makes elements from.
MARKUP_MAKERS = re.compile(
    r"innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|srcdoc|"
    r"createContextualFragment|DOMParser|document\.write"
)


@pytest.mark.parametrize("maker", ["p.innerHTML = words", "html`<p dangerouslySetInnerHTML=${words} />`"])
def test_what_takes_text_for_markup_is_recognised(maker: str) -> None:
    assert MARKUP_MAKERS.search(maker)


def test_no_script_takes_text_for_markup() -> None:
    scripts = {path.relative_to(STATIC).as_posix(): path.read_text("utf-8") for path in STATIC.glob("**/*.js")}

    assert {"vendor/ui.js", "dist/wall.js", "phone/card.js"} <= scripts.keys()
    assert [name for name, text in scripts.items() if MARKUP_MAKERS.search(text)] == []


SOUND_OR_VIBRATION = re.compile(r"\bvibrate\b|\bAudioContext\b|new Audio\b|<audio\b|speechSynthesis")


@pytest.mark.parametrize("noise", ["navigator.vibrate(200)", "new Audio(address).play()", "html`<audio src=${it} />`"])
def test_what_makes_a_noise_is_recognised(noise: str) -> None:
    assert SOUND_OR_VIBRATION.search(noise)


def test_no_page_makes_a_noise_or_vibrates() -> None:
    scripts = {path.name: path.read_text("utf-8") for path in STATIC.glob("**/*.js")}

    assert [name for name, text in scripts.items() if SOUND_OR_VIBRATION.search(text)] == []
