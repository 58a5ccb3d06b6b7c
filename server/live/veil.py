"""What safety acts laid over the wall before they were recorded."""

from ..screens import stage, wall
from ..screens.patches import Screen


class Veil:
    """What the wall must not show, whatever the debate says: safety acts that the disk has not taken yet."""

    def __init__(self) -> None:
        self.black = False
        self.hidden: set[str] = set()

    def over(self, screen: Screen) -> Screen:
        """The screen with the veil over its wall shelves."""
        for question_id in self.hidden:
            screen = wall.without(screen, question_id)
        return wall.black(screen) if self.black else screen

    def over_the_stage(self, screen: Screen) -> Screen:
        """A question that must go goes from before the speakers too; black is for the wall."""
        for question_id in self.hidden:
            screen = stage.without(screen, question_id)
        return screen
