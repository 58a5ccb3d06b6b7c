"""The phases of an evening, and what a wall may show."""

from enum import StrEnum


class Phase(StrEnum):
    DOORS = "doors"
    FILM = "film"
    DEBATE = "debate"
    CLOSED = "closed"


class SceneKind(StrEnum):
    JOIN = "join"
    QUESTIONS = "questions"
    QUESTION = "question"
    POLL = "poll"
    TITLE = "title"
    FILM = "film"
    INTERMISSION = "intermission"
    PAUSE = "pause"
    END = "end"
    TEST_CARD = "test_card"
