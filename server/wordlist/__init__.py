"""The words that hold a question for the moderators. Nothing is blocked here and nothing is starred out."""

from .matching import WordList
from .reading import WordsUnreadable, read

__all__ = ["WordList", "WordsUnreadable", "read"]
