"""The numbers of the house, asked for and read as a scraper does."""

from prometheus_client.parser import text_string_to_metric_families

from tests.web.asking import Browser


def numbers(browser: Browser, **headers: str) -> dict[tuple[str, frozenset[tuple[str, str]]], float]:
    """Every sample, by its name and labels."""
    answered = browser.get("/metrics", **headers)
    assert answered.status == 200, answered.text
    assert answered.headers["Content-Type"].startswith("text/plain; version=0.0.4")
    return {
        (sample.name.removeprefix("contrechamp_"), frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(answered.text)
        for sample in family.samples
    }


def number(browser: Browser, name: str, **labels: str) -> float:
    """One sample; 0 if nobody has counted it yet. Headers are told by their capital letter."""
    headers = {word: value for word, value in labels.items() if word[0].isupper()}
    named = frozenset((word, value) for word, value in labels.items() if word not in headers)
    return numbers(browser, **headers).get((name, named), 0.0)
