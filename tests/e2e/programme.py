"""The evening that ships with the product, as its file tells it: what people read of its polls."""

import tomllib

from tests.served import REPOSITORY

_FILE = REPOSITORY / "server" / "programmes" / "ia-en-folie" / "debat.toml"
_PROGRAMME = tomllib.loads(_FILE.read_text("utf-8"))
_OURS = {
    "yes": {"fr": "Oui", "en": "Yes"},
    "no": {"fr": "Non", "en": "No"},
    "abstain": {"fr": "Je m’abstiens", "en": "I abstain"},
}


class PreparedPoll:
    """One poll in one language: `title`, and the label of each option by its id."""

    def __init__(self, poll_id: str, language: str) -> None:
        written = next(poll for poll in _PROGRAMME["polls"] if poll["id"] == poll_id)
        self.title: str = written["title"][language]
        self.max_choices: int = written.get("max_choices", 1)
        labels = {option["id"]: option["label"] for option in written.get("options", ())}
        self.labels = {name: label if isinstance(label, str) else label[language] for name, label in labels.items()}
        self.labels |= {option_id: label[language] for option_id, label in _OURS.items()}

    def __getitem__(self, option_id: str) -> str:
        return self.labels[option_id]


def title(language: str) -> str:
    return str(_PROGRAMME["title"][language])


def theme(theme_id: str, language: str) -> str:
    found = next(theme for theme in _PROGRAMME["themes"] if theme["id"] == theme_id)
    return str(found["name"][language])
