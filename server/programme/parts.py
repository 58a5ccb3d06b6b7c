"""What a programme is made of besides its polls: the place, the people, films, pictures, the conducteur, the hall."""

import datetime as dt
from typing import Annotated

from msgspec import Meta, Struct

from ..debate.run.model import CueDeed
from ..debate.wording import Text
from . import bounds, kinds


class Place(Struct, frozen=True):
    """Where it happens."""

    venue: kinds.Name
    """Name of the cinema, school or hall."""
    city: kinds.Name = ""
    """Town."""

    @property
    def text(self) -> Text:
        """Venue and town on one line; names are not translated."""
        line = f"{self.venue}, {self.city}" if self.city else self.venue
        return Text(fr=line, en=line)


class Person(Struct, frozen=True):
    """Someone who speaks on the stage."""

    name: kinds.PersonName
    """Name as it is shown."""
    role: kinds.Role = Text()
    """What they do, or for whom."""
    placeholder: bool = False
    """The person is not announced yet; the check reminds you."""


class Film(Struct, frozen=True):
    """A film of the evening."""

    id: kinds.Slug
    """Stays the same when the title is corrected."""
    title: kinds.FilmTitle
    """Title as it is announced."""
    directors: Annotated[tuple[kinds.Name, ...], Meta(max_length=bounds.DIRECTORS_MAX)] = ()
    """Who directed it."""
    year: kinds.Year | None = None
    """Year of the film."""
    duration_min: kinds.Minutes | None = None
    """Running time, in minutes."""
    placeholder: bool = False
    """The film is not announced yet; the check reminds you."""


class Theme(Struct, frozen=True):
    """A label that a question may carry."""

    id: kinds.Slug
    """Written in the journal with each question."""
    name: kinds.ThemeName
    """The label on phones, console and wall."""


class Sheet(Struct, frozen=True):
    """How a still was made; told with the right answer, and not before."""

    author: kinds.StillLine
    """Who made it."""
    tool: kinds.StillLine
    """With what: a camera, a program, a model."""
    year: kinds.StillYear
    """When."""
    licence: kinds.StillLine
    """Under which licence."""
    made: kinds.StillMade = Text()
    """How exactly, in a sentence or two."""


class Still(Struct, frozen=True):
    """A picture that polls show."""

    id: kinds.Slug
    """What polls and options call it."""
    file: kinds.PictureFile
    """JPEG, PNG or WebP, beside this file or in a folder beside it."""
    alt: kinds.StillAlt
    """What it shows, in words, for those who do not see it: phones have these words instead of the picture."""
    credit: kinds.StillLine
    """Who is to be named under it; where there is a right answer to find, only together with that."""
    sheet: Sheet | None = None
    """How it was made."""


class SpeakingGroup(Struct, frozen=True):
    """A side of the debate whose time is told."""

    id: kinds.Slug
    """Written in the journal with each change of the clock."""
    name: kinds.GroupName
    """How the console and the stage call it."""


class Cue(Struct, frozen=True):
    """One step of the conducteur."""

    id: kinds.Slug
    """Written in the journal when the cue is taken."""
    deed: CueDeed
    """What taking it does; `mark` does nothing here and is for somebody else in the house."""
    subject: kinds.Slug = ""
    """A phase (`phase`), a film (`film`), a scene, a poll or the film of a title card (`scene`), a poll (others)."""
    text: kinds.CueWords = Text()
    """What is said to the room (`message`), or what is to be done (`mark`)."""
    note: kinds.CueNote = ""
    """For the régie and the plateau; the room never reads it."""
    at: dt.time | None = None
    """When it is planned, local time."""


class Hall(Struct, frozen=True):
    """The room and its screen."""

    depth_m: kinds.Metres | None = None
    """From the screen to the last row, in metres: whether the QR code can be scanned from there."""
    screen_m: kinds.Metres | None = None
    """Height of the picture on the screen, in metres."""
