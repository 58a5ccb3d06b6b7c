"""Settings: an option, a CONTRECHAMP_* variable, or the default; and what cannot be is named."""

from pathlib import Path

import pytest

from server.config import BadSetting, default_programmes, settings_from
from server.strings import sentence
from tests.served import contrechamp, programme_file, serving


@pytest.mark.parametrize(
    ("arguments", "environment", "told"),
    [
        (["run", "--port", "65536"], {}, "port = 65536"),
        (["run", "--capacity", "99999"], {}, "capacity = 99999"),
        (["run", "--public-url", "debat.example"], {}, "public_url = debat.example"),
        (["run", "--public-url", "http://["], {}, "public_url = http://["),
        (["run"], {"CONTRECHAMP_PUBLIC_URL": "https://debat.example/join"}, "public_url = https://debat.example/join"),
        (["run"], {"CONTRECHAMP_TRANSPORT": "carrier"}, "transport = carrier"),
        (["run"], {"CONTRECHAMP_PORT": "many"}, "port = many"),
        (["run", "--metrics-token", "too-short"], {}, "metrics_token"),
        (["run"], {"CONTRECHAMP_METRICS_TOKEN": "assez long, mais é"}, "metrics_token"),
        (["run"], {"CONTRECHAMP_PROXIES": "²"}, "proxies = ²"),
        (["link"], {"CONTRECHAMP_PORT": "-1"}, "port = -1"),
        (["passphrase"], {"CONTRECHAMP_CAPACITY": ""}, "capacity = "),
        (["words", "check", "zut"], {"CONTRECHAMP_PORT": "-2"}, "port = -2"),
        (["programme", "check", "x.toml"], {"CONTRECHAMP_PORT": "1e3"}, "port = 1e3"),
    ],
)
def test_a_setting_that_cannot_be_is_named(arguments: list[str], environment: dict[str, str], told: str) -> None:
    for language in ("fr", "en"):
        said = contrechamp(*arguments, "--language", language, environment=environment)
        assert said.returncode == 2 and said.stdout == ""
        assert said.stderr.strip() == sentence(language, "cli.bad_setting", setting=told)


def test_an_option_wins_over_its_variable_and_that_over_the_default() -> None:
    environment = {"port": "6000", "data": "there", "insecure_lan": "oui", "language": "en", "programme": "a:b"}
    plain = settings_from({}, {})
    assert (plain.port, plain.data, plain.insecure_lan, plain.language) == (5000, Path("data"), False, "fr")
    assert plain.programmes == default_programmes() and len(plain.programmes) == 2

    told = settings_from({"port": None}, environment)
    assert (told.port, told.data, told.insecure_lan, told.language) == (6000, Path("there"), True, "en")
    assert told.programmes == (Path("a"), Path("b"))
    asked = settings_from({"port": 7000, "language": "fr", "programme": ["c"], "insecure_lan": "no"}, environment)
    assert (asked.port, asked.language, asked.insecure_lan) == (7000, "fr", False)
    assert asked.programmes == (Path("c"),)
    with pytest.raises(BadSetting):
        settings_from({}, {"capacity": "20001"})


def test_the_real_server_reads_its_variables(tmp_path: Path) -> None:
    environment = {"CONTRECHAMP_LANGUAGE": "en", "CONTRECHAMP_PROGRAMME": str(programme_file(tmp_path))}
    with serving(tmp_path, environment=environment) as served:
        assert served.code == "R7KX" and sentence("en", "cli.data", data=served.data) in served.printed


def test_a_language_that_nobody_speaks_here_is_named_in_french() -> None:
    said = contrechamp("link", environment={"CONTRECHAMP_LANGUAGE": "de"})
    assert said.returncode == 2
    assert said.stderr.strip() == sentence("fr", "cli.bad_setting", setting="language = de")
