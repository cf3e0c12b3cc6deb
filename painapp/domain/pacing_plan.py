"""Pacing: the baseline of one activity and the level planned for each week."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from painapp.domain.entry import DAY_MINUTES, Entry, kind_of_entry
from painapp.domain.fields import Kind, described
from painapp.domain.plan_lists import PACED, STANDINGS
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from datetime import date

_TRIAL = QT_TRANSLATE_NOOP("PacingPlan", "Trial")
_TRIAL_DAY = QT_TRANSLATE_NOOP("PacingPlan", "Day of the trial")


@kind_of_entry
class PacingPlan(Entry):
    """One activity to pace. The baseline is the mean of three trials on three days, times `share`.

    `share` is 0.8 unless the person set another, `step_percent` 10 (facts: a convention). What is planned
    for a week is a `PacingWeek`.
    """

    KIND: ClassVar[str] = "pacing-plan"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Pacing")
    OF_A_DAY: ClassVar[bool] = False

    what: str = described(QT_TRANSLATE_NOOP("PacingPlan", "What I pace"), Kind.LINE)
    trial_1: int | None = described(_TRIAL, Kind.MINUTES, low=0, high=DAY_MINUTES)
    trial_1_on: date | None = described(_TRIAL_DAY, Kind.DATE)
    trial_2: int | None = described(_TRIAL, Kind.MINUTES, low=0, high=DAY_MINUTES)
    trial_2_on: date | None = described(_TRIAL_DAY, Kind.DATE)
    trial_3: int | None = described(_TRIAL, Kind.MINUTES, low=0, high=DAY_MINUTES)
    trial_3_on: date | None = described(_TRIAL_DAY, Kind.DATE)
    share: float | None = described(
        QT_TRANSLATE_NOOP("PacingPlan", "Share of the mean to begin with"), Kind.AMOUNT, low=0, high=1
    )
    step_percent: int | None = described(
        QT_TRANSLATE_NOOP("PacingPlan", "Per cent more when I go up"), Kind.COUNT, low=0, high=50
    )
    days_a_week: int | None = described(
        QT_TRANSLATE_NOOP("PacingPlan", "Days a week"), Kind.COUNT, low=1, high=7
    )
    rest_after: int | None = described(
        QT_TRANSLATE_NOOP("PacingPlan", "A rest after"), Kind.MINUTES, low=0, high=DAY_MINUTES
    )
    rest_for: int | None = described(
        QT_TRANSLATE_NOOP("PacingPlan", "Rest for"), Kind.MINUTES, low=0, high=DAY_MINUTES
    )
    goal: str = described(QT_TRANSLATE_NOOP("PacingPlan", "Goal"), Kind.LINE, asked=False)
    standing: str = described(
        QT_TRANSLATE_NOOP("PacingPlan", "How it stands"),
        Kind.CHOICE,
        options=STANDINGS,
        own_words=False,
        asked=False,
    )
    standing_since: date | None = described(QT_TRANSLATE_NOOP("PacingPlan", "Since"), Kind.DATE, asked=False)


@kind_of_entry
class PacingWeek(Entry):
    """The level from one week on: minutes each time, and how it came from the one before.

    It stands until a later week of the same plan says otherwise; `change` is one of `plan_lists.PACED`.
    """

    KIND: ClassVar[str] = "pacing-week"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Pacing, from a week on")
    OF_A_DAY: ClassVar[bool] = False

    plan: str = described(QT_TRANSLATE_NOOP("PacingWeek", "Plan"), Kind.LINE, asked=False)
    week: date | None = described(QT_TRANSLATE_NOOP("PacingWeek", "First day"), Kind.DATE, ahead=True)
    minutes: float | None = described(
        QT_TRANSLATE_NOOP("PacingWeek", "Minutes each time"), Kind.AMOUNT, low=0, high=DAY_MINUTES
    )
    times: int | None = described(QT_TRANSLATE_NOOP("PacingWeek", "Days a week"), Kind.COUNT, low=0, high=7)
    change: str = described(
        QT_TRANSLATE_NOOP("PacingWeek", "How it came"), Kind.CHOICE, options=PACED, own_words=False
    )
