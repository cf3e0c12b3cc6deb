"""What a person can set: `Look` is readable before the diary opens, `Settings` is kept inside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from painapp.domain.text import clean_line

THEMES = ("system", "light", "dark", "contrast")
TEXT_SIZES = (100, 125, 150, 175, 200)
MOTIONS = ("system", "full", "reduced")
FIRST_SCENES = ("slow-breathing", "grounding", "mindful-sounds", "mindful-seeing")
"""What Help me now may begin with: exercises of the safe set, which need nothing known about the person."""
SPEECH_RATES = (-2, -1, 0, 1, 2)
NAMES_AS = ("full", "initials", "none")
"""How the name stands on what is shared."""
PAPERS = ("", "a4", "letter")
""""" is the usual one of the country."""
NOT_CHOSEN = -1
USUAL_LOCK_AFTER = 15
"""Minutes without a gesture after which a diary with a passphrase locks."""


@dataclass(frozen=True, slots=True)
class Look:
    """Language, country and look. Nothing personal: it lies in plain sight and works while locked.

    `language` and `country` are "" for the system's own. `text_size` is per cent, 100 to 200. `first_scene`
    is the exercise Help me now begins with. Exercises are read aloud where `speech` says so, by `voice` (its
    name, "" for the system's own) at `speech_rate`, -2 the slowest to 2; `tones` plays soft tones.
    """

    language: str = ""
    country: str = ""
    theme: str = "system"
    text_size: int = 100
    motion: str = "system"
    first_scene: str = "slow-breathing"
    speech: bool = False
    voice: str = ""
    speech_rate: int = 0
    tones: bool = False

    def __post_init__(self) -> None:
        """Fall back to the default for any value this version does not know."""
        for name, known, usual in (
            ("theme", THEMES, THEMES[0]),
            ("text_size", TEXT_SIZES, TEXT_SIZES[0]),
            ("motion", MOTIONS, MOTIONS[0]),
            ("first_scene", FIRST_SCENES, FIRST_SCENES[0]),
            ("speech_rate", SPEECH_RATES, 0),
        ):
            if getattr(self, name) not in known:
                object.__setattr__(self, name, usual)
        object.__setattr__(self, "voice", clean_line(self.voice))


@dataclass(frozen=True, slots=True)
class Settings:
    """Kept in the diary file, since it tells something of the person.

    `day_start` is when a new diary day begins; `single_keys` lets digits set a score (WCAG 2.1.4);
    `summary_name`, one line, stands at the head of a summary; `summary_left_out` holds the ids of the
    sections not wanted in it, `summary_taken_in` those of what goes in only when it is ticked.
    `lock_after` is how many idle minutes lock the diary, 0 for never, -1 for not chosen: then a
    passphrase decides. `keep_out_of_screenshots` asks the system to leave the window out of pictures of
    the screen; `backup_folder` is a second place for backups, "" for none. `body_build` is the body shape
    of the body map (`body_regions.BUILDS`), "" for the first. `medicines` and `health_contacts` say
    whether the diary asks for them. `reminders` are the times of day to be reminded at, none to two;
    `stay_in_tray` keeps the app there for them when the window is closed. `zones` are the time zones the
    person has been in, by their IANA names: what a journey asks is asked once for each. `favourites` are
    the ids of exercises the person keeps at hand; `own_breath` is their own pattern as "in-hold-out-hold" in
    seconds ("4-0-6-0"), "" for none. `flare_up_asked` is when Help me now was pressed (an ISO time) while
    whether it was a flare-up is still to be answered, "" where nothing is open. `look_back_offered` is the
    day (ISO) to look back after the calls that Today has offered already. `kept_readings` are the lessons
    and stories the person keeps at hand, as "lesson:pacing"; `course_offered` is the day (ISO) to look back
    after the course that Today has offered already.

    `share_preset` is the id of whom the summary was made for last. What was ticked and unticked for the coach
    stands in `summary_taken_in` and `summary_left_out`; for the others in `share_taken_in` and
    `share_left_out`, each as "preset:section". `share_name_as` is one of `NAMES_AS`, `share_paper` one of
    `PAPERS`; `share_large` sets the summary in large print.
    """

    day_start: time = time(4, 0)
    single_keys: bool = True
    summary_name: str = ""
    summary_left_out: tuple[str, ...] = ()
    summary_taken_in: tuple[str, ...] = ()
    lock_after: int = NOT_CHOSEN
    keep_out_of_screenshots: bool = False
    backup_folder: str = ""
    body_build: str = ""
    medicines: bool = False
    health_contacts: bool = False
    reminders: tuple[time, ...] = ()
    stay_in_tray: bool = False
    zones: tuple[str, ...] = ()
    favourites: tuple[str, ...] = ()
    own_breath: str = ""
    flare_up_asked: str = ""
    look_back_offered: str = ""
    kept_readings: tuple[str, ...] = ()
    course_offered: str = ""
    share_preset: str = "coach"
    share_left_out: tuple[str, ...] = ()
    share_taken_in: tuple[str, ...] = ()
    share_name_as: str = NAMES_AS[0]
    share_paper: str = ""
    share_large: bool = False

    def __post_init__(self) -> None:
        """Clean what a person typed, as in an entry: no file can hold half of a surrogate pair.

        A value this version does not know becomes the usual one.
        """
        object.__setattr__(self, "summary_name", clean_line(self.summary_name))
        for name, known in (("share_name_as", NAMES_AS), ("share_paper", PAPERS)):
            if getattr(self, name) not in known:
                object.__setattr__(self, name, known[0])

    def lock_after_minutes(self, *, passphrase: bool) -> int:
        """Return after how many idle minutes the diary locks, 0 for never.

        Where nothing was chosen that is a quarter of an hour with a passphrase. Without one the diary opens
        for whoever sits there, so that locking by itself would only be in the way.
        """
        if self.lock_after != NOT_CHOSEN:
            return max(0, self.lock_after)
        return USUAL_LOCK_AFTER if passphrase else 0


@dataclass(frozen=True, slots=True)
class Safekeeping:
    """What was done to keep the diary safe, and when; kept in the diary. Each is an ISO date, "" for never.

    `recovery_made` is when the present recovery code was made, `recovery_checked` when the person last showed
    that they have it, `recovery_asked` when they last put the offer or the question off, `drill` when a
    backup was last opened to see whether it would serve.
    """

    recovery_made: str = ""
    recovery_checked: str = ""
    recovery_asked: str = ""
    drill: str = ""
