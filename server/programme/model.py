"""A programme: what an organiser writes before the evening. Texts only; what happens is in the journal.

These types are the schema: `shape` reads files against them and `table` prints them into docs/programme.md.
"""

import datetime as dt
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from msgspec import Meta, Struct

from .. import limits
from ..debate.model import Voting
from ..debate.poll import ABSTAIN, PollKind
from ..debate.wording import Text
from . import bounds, kinds
from .parts import Cue, Film, Hall, Person, Place, SpeakingGroup, Still, Theme


class Option(Struct, frozen=True):
    """One answer of a poll."""

    id: kinds.Slug
    """What a ballot names; `abstain` is kept for the abstention."""
    label: kinds.OptionLabel
    """The answer as it is read."""
    still: kinds.Slug = ""
    """A picture of it."""


class PreparedPoll(Struct, frozen=True):
    """A poll written beforehand."""

    id: kinds.Slug
    """Stays the same when the wording is corrected."""
    kind: PollKind
    """What is asked: see the table of kinds above."""
    title: kinds.PollTitle
    """What the room is asked."""
    options: Annotated[tuple[Option, ...], Meta(max_length=limits.POLL_OPTIONS_MAX)] = ()
    """Answers in order, two at least, for kinds that have some; left out with `again`: those of the former poll."""
    max_choices: kinds.Choices = 0
    """Most answers (`multiple`), places (`ranking`) or words (`word_cloud`) on a ballot; left out, all there may be."""
    abstain: bool = True
    """Offers an abstention as a last answer: a real one, counted in the turnout."""
    steps: kinds.Steps = 0
    """How long the scale is (`scale`, `rating`)."""
    low: kinds.OptionLabel = Text()
    """Words of the first step."""
    high: kinds.OptionLabel = Text()
    """Words of the last step."""
    unit: kinds.Unit = Text()
    """What a number counts (`number`)."""
    least: kinds.Figure | None = None
    """The least that may be answered."""
    most: kinds.Figure | None = None
    """The most that may be answered."""
    truth: kinds.Figure | None = None
    """The true value; sent to nobody before it is revealed."""
    tolerance: kinds.Figure | None = None
    """How far from it an estimate is still right."""
    right: Annotated[tuple[kinds.Slug, ...], Meta(max_length=limits.POLL_OPTIONS_MAX)] = ()
    """Right answers by their ids (`quiz`, `real_or_generated`); sent to nobody before they are revealed."""
    still: kinds.Slug = ""
    """A picture to the question."""
    pictures_on_phones: bool = False
    """Phones get the pictures too; otherwise they are on the wall only, and phones have their words."""
    again: kinds.Slug = ""
    """An earlier poll that this one asks once more (`single`, `yes_no`, `scale`): before and after."""
    by_group: bool = False
    """Asks in which group people are, and tells the groups apart where they are large enough."""
    support: bool = False
    """Answers may be supported (`open_text`)."""
    film: kinds.Slug = ""
    """The film that this scale rates, for the audience award."""
    of: Annotated[tuple[kinds.Slug, ...], Meta(max_length=limits.POLLS_MAX)] = ()
    """The polls that the result is made of (`prize`, `calibration`)."""
    weight: kinds.Count = 0
    """m of the weighted mean (`prize`): how many ratings of an average film are added to each."""
    turnout_min: kinds.Count = 0
    """Ratings that a film needs for a place (`prize`)."""

    @property
    def answers(self) -> tuple[Option, ...]:
        """The options without the abstention."""
        return tuple(option for option in self.options if option.id != ABSTAIN)


class Privacy(Struct, frozen=True):
    """Who answers for what the audience writes."""

    controller: kinds.Name = ""
    """Organiser responsible for the data (the controller)."""
    contact: kinds.Contact = ""
    """Address or page for requests about the data."""
    retention_days: kinds.Days = bounds.RETENTION_DEFAULT_DAYS
    """Days after the séance until what was written is purged."""


class Programme(Struct, frozen=True):
    """One séance. Once read it is complete: yes and no, abstentions and `max_choices` are filled in."""

    id: kinds.Slug
    """Names the journal; never change it once people have come in."""
    code: kinds.Code
    """What people type to join, in any case."""
    title: kinds.Title
    """Title of the séance."""
    time_zone: kinds.TimeZone
    """IANA name of the local time, such as `Europe/Paris`."""
    live: bool = False
    """At the first start, `/` leads straight to this séance when it is the only live one."""
    subtitle: kinds.Subtitle = Text()
    """A line under the title."""
    date: dt.date | None = None
    """Day of the séance; left out while it is not settled."""
    doors: dt.time | None = None
    """When the room opens, local time."""
    starts: dt.time | None = None
    """When the séance begins, local time, not before `doors`."""
    seats: kinds.Seats | None = None
    """Seats in the room; the console sets the ballots against them."""
    voting: Voting = Voting.OPEN
    """Who may vote: any device, who types the code on the wall, or who holds a printed ticket."""
    tickets: kinds.Tickets | None = None
    """How many tickets there are to print, for `voting = "tickets"` alone."""
    wall_language: Literal["fr", "en", "both"] = "both"
    """Language of the fixed texts on a wall that nobody has set."""
    hosts: Annotated[tuple[kinds.Name, ...], Meta(max_length=bounds.HOSTS_MAX)] = ()
    """Who invites: schools, cinemas, festivals."""
    place: Place | None = None
    """Where it happens."""
    panel: Annotated[tuple[Person, ...], Meta(max_length=bounds.PANEL_MAX)] = ()
    """Who speaks, in order."""
    films: Annotated[tuple[Film, ...], Meta(max_length=bounds.FILMS_MAX)] = ()
    """What is shown, in order."""
    themes: Annotated[tuple[Theme, ...], Meta(max_length=bounds.THEMES_MAX)] = ()
    """Labels of questions, in order."""
    stills: Annotated[tuple[Still, ...], Meta(max_length=bounds.STILLS_MAX)] = ()
    """Pictures for polls."""
    polls: Annotated[tuple[PreparedPoll, ...], Meta(max_length=limits.POLLS_MAX)] = ()
    """Prepared polls, in order."""
    speaking: Annotated[tuple[SpeakingGroup, ...], Meta(max_length=limits.SPEAKING_GROUPS_MAX)] = ()
    """Groups whose speaking time is told to the régie and to the stage; who belongs to which is never guessed."""
    cues: Annotated[tuple[Cue, ...], Meta(max_length=limits.CUES_MAX)] = ()
    """The conducteur: what happens when, in order."""
    hall: Hall = Hall()
    """The room, for the checks before the evening."""
    minutes: kinds.Address = ""
    """Address at which the minutes of the debate will stand, without `https://`; the wall gives it at the end."""
    privacy: Privacy = Privacy()
    """Who answers for what the audience writes."""

    @property
    def asks_for_a_code(self) -> bool:
        """Whether people show something before they vote."""
        return self.voting is not Voting.OPEN

    @property
    def opens_at(self) -> dt.datetime | None:
        """When the doors open, with its time zone."""
        return self._moment(self.doors)

    @property
    def starts_at(self) -> dt.datetime | None:
        """When the séance begins, with its time zone."""
        return self._moment(self.starts)

    def _moment(self, hour: dt.time | None) -> dt.datetime | None:
        if self.date is None or hour is None:
            return None

        return dt.datetime.combine(self.date, hour, ZoneInfo(self.time_zone))
