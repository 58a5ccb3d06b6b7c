"""The kinds of values a programme holds, each with its limits, for `model` to speak of.

In `extra`: `graphemes` is the longest wording, counted as people count; `check` names a rule of `rules.VALUES`;
`bare` lets a text be one string, the same in both languages (a proper name).
"""

from decimal import Decimal
from typing import Annotated

from msgspec import Meta

from .. import limits
from ..debate.wording import Text
from . import bounds

Slug = Annotated[str, Meta(extra={"graphemes": limits.ID_LENGTH_MAX, "check": "id"})]
Code = Annotated[str, Meta(extra={"check": "code"})]
TimeZone = Annotated[str, Meta(extra={"check": "time_zone"})]

Name = Annotated[str, Meta(extra={"graphemes": bounds.NAME_GRAPHEMES_MAX})]
Address = Annotated[str, Meta(extra={"graphemes": bounds.ADDRESS_GRAPHEMES_MAX, "check": "address"})]
Contact = Annotated[str, Meta(extra={"graphemes": bounds.CONTACT_GRAPHEMES_MAX})]

Title = Annotated[Text, Meta(extra={"graphemes": bounds.TITLE_GRAPHEMES_MAX})]
Subtitle = Annotated[Text, Meta(extra={"graphemes": bounds.SUBTITLE_GRAPHEMES_MAX})]
ThemeName = Annotated[Text, Meta(extra={"graphemes": bounds.THEME_GRAPHEMES_MAX})]
PollTitle = Annotated[Text, Meta(extra={"graphemes": limits.POLL_TITLE_GRAPHEMES_MAX})]
OptionLabel = Annotated[Text, Meta(extra={"graphemes": limits.POLL_OPTION_GRAPHEMES_MAX, "bare": True})]
FilmTitle = Annotated[Text, Meta(extra={"graphemes": bounds.TITLE_GRAPHEMES_MAX, "bare": True})]
PersonName = Annotated[Text, Meta(extra={"graphemes": bounds.NAME_GRAPHEMES_MAX, "bare": True})]
Role = Annotated[Text, Meta(extra={"graphemes": bounds.ROLE_GRAPHEMES_MAX, "bare": True})]

StillAlt = Annotated[Text, Meta(extra={"graphemes": limits.STILL_ALT_GRAPHEMES_MAX})]
StillMade = Annotated[Text, Meta(extra={"graphemes": limits.STILL_MADE_GRAPHEMES_MAX})]
StillLine = Annotated[str, Meta(extra={"graphemes": limits.STILL_LINE_GRAPHEMES_MAX})]
StillYear = Annotated[int, Meta(ge=limits.STILL_YEAR_MIN, le=limits.STILL_YEAR_MAX)]
PictureFile = Annotated[str, Meta(extra={"graphemes": 200, "check": "picture"})]

GroupName = Annotated[Text, Meta(extra={"graphemes": bounds.GROUP_GRAPHEMES_MAX, "bare": True})]
CueWords = Annotated[Text, Meta(extra={"graphemes": limits.CUE_WORDS_GRAPHEMES_MAX})]
CueNote = Annotated[str, Meta(extra={"graphemes": limits.CUE_NOTE_GRAPHEMES_MAX})]
Metres = Annotated[int, Meta(ge=1, le=bounds.METRES_MAX)]

Year = Annotated[int, Meta(ge=bounds.FILM_YEAR_MIN, le=bounds.FILM_YEAR_MAX)]
Minutes = Annotated[int, Meta(ge=1, le=bounds.FILM_DURATION_MAX_MIN)]
Seats = Annotated[int, Meta(ge=1, le=bounds.SEATS_MAX)]
Tickets = Annotated[int, Meta(ge=1, le=limits.TICKETS_MAX)]
Days = Annotated[int, Meta(ge=1, le=bounds.RETENTION_MAX_DAYS)]
Unit = Annotated[Text, Meta(extra={"graphemes": limits.POLL_UNIT_GRAPHEMES_MAX, "bare": True})]
Steps = Annotated[int, Meta(ge=limits.SCALE_STEPS_MIN, le=limits.SCALE_STEPS_MAX)]
Count = Annotated[int, Meta(ge=0, le=limits.PRIZE_WEIGHT_MAX)]
# As it is written: 12.50 is not rounded on the way.
Figure = Annotated[Decimal, Meta(extra={"decimals": limits.FIGURE_DECIMALS_MAX})]
Choices = Annotated[int, Meta(ge=1, le=limits.POLL_OPTIONS_MAX)]
