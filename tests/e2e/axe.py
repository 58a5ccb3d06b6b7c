"""What axe-core finds on a page, as it is and in every light that a system may ask for."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.e2e.pixels import until

# Of these only colours change: what is not a matter of colour is looked at once.
LIGHTS: tuple[dict[str, Any], ...] = (
    {"color_scheme": "light"},
    {"color_scheme": "dark"},
    {"contrast": "more"},
    {"forced_colors": "active"},
)
AS_IT_CAME: dict[str, Any] = {"contrast": "null", "forced_colors": "null"}

# axe asks for the colour that fills letters, which Chromium tells as it was before colours were forced; it draws them
# in the forced one.
_TELL_FORCED_COLOURS = """() => {
    const real = window.getComputedStyle;
    window.getComputedStyle = (...of) => {
        const style = real(...of);
        const fills = (name) => name === "-webkit-text-fill-color";
        return new Proxy(style, {get: (_, name) => {
            if (name === "getPropertyValue") return (asked) => style.getPropertyValue(fills(asked) ? "color" : asked);
            const value = style[name];
            return typeof value === "function" ? value.bind(style) : value;
        }});
    };
    window.toldAsTheyWere = () => { window.getComputedStyle = real; };
}"""


_STILL = """() => document.getAnimations().every((one) => one.playState !== "running")"""


def faults(page: Page) -> list[str]:
    """Every violation on the page as it is, whatever its impact."""
    until(lambda: page.evaluate(_STILL), "something still moves")
    return _found(page)


def faults_in_any_light(page: Page) -> list[str]:
    """Those, and whatever cannot be told apart in some light."""
    scheme = "light" if page.evaluate("() => matchMedia('(prefers-color-scheme: light)').matches") else "dark"
    found = faults(page)
    page.evaluate(_TELL_FORCED_COLOURS)
    for light in LIGHTS:
        page.emulate_media(**light)
        until(lambda: page.evaluate(_STILL), "colours still glide")
        found += [f"{light}: {fault}" for fault in _found(page, runOnly=["color-contrast"])]
        page.emulate_media(**AS_IT_CAME, color_scheme=scheme)
    page.evaluate("() => window.toldAsTheyWere()")
    return found


def _found(page: Page, **options: Any) -> list[str]:
    violations = Axe().run(page, options={"resultTypes": ["violations"], **options}).response["violations"]
    return [
        f"{fault['id']} ({fault['impact']}): {node['target']} {node['failureSummary']}"
        for fault in violations
        for node in fault["nodes"]
    ]
