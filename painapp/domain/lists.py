"""The bundled choices of the diary's fields, in our own words. Each person may add words of their own.

An id, once given, stays: it stands in people's diaries.
"""

from __future__ import annotations

from painapp.domain.fields import Option
from painapp.domain.words import QT_TRANSLATE_NOOP

PAIN_WORDS: tuple[Option, ...] = (
    Option("aching", QT_TRANSLATE_NOOP("PainWords", "Aching")),
    Option("dull", QT_TRANSLATE_NOOP("PainWords", "Dull")),
    Option("sharp", QT_TRANSLATE_NOOP("PainWords", "Sharp")),
    Option("burning", QT_TRANSLATE_NOOP("PainWords", "Burning")),
    Option("throbbing", QT_TRANSLATE_NOOP("PainWords", "Throbbing")),
    Option("stabbing", QT_TRANSLATE_NOOP("PainWords", "Stabbing")),
    Option("shooting", QT_TRANSLATE_NOOP("PainWords", "Shooting")),
    Option("electric", QT_TRANSLATE_NOOP("PainWords", "Like electricity")),
    Option("tingling", QT_TRANSLATE_NOOP("PainWords", "Tingling")),
    Option("numb", QT_TRANSLATE_NOOP("PainWords", "Numb")),
    Option("stiff", QT_TRANSLATE_NOOP("PainWords", "Stiff")),
    Option("cramping", QT_TRANSLATE_NOOP("PainWords", "Cramping")),
    Option("pressing", QT_TRANSLATE_NOOP("PainWords", "Pressing")),
    Option("heavy", QT_TRANSLATE_NOOP("PainWords", "Heavy")),
    Option("pulling", QT_TRANSLATE_NOOP("PainWords", "Pulling")),
    Option("tender", QT_TRANSLATE_NOOP("PainWords", "Sore to touch")),
    Option("cold", QT_TRANSLATE_NOOP("PainWords", "Cold")),
    Option("spreading", QT_TRANSLATE_NOOP("PainWords", "Spreading")),
    Option("comes-and-goes", QT_TRANSLATE_NOOP("PainWords", "Comes and goes")),
    Option("always-there", QT_TRANSLATE_NOOP("PainWords", "Always there")),
)
"""What pain can feel like."""

TRIGGERS: tuple[Option, ...] = (
    Option("more-than-suited", QT_TRANSLATE_NOOP("Triggers", "More than suited me")),
    Option("sitting", QT_TRANSLATE_NOOP("Triggers", "Sitting long")),
    Option("standing", QT_TRANSLATE_NOOP("Triggers", "Standing long")),
    Option("lifting", QT_TRANSLATE_NOOP("Triggers", "Lifting or carrying")),
    Option("same-position", QT_TRANSLATE_NOOP("Triggers", "The same position")),
    Option("bad-night", QT_TRANSLATE_NOOP("Triggers", "A bad night")),
    Option("stress", QT_TRANSLATE_NOOP("Triggers", "Stress")),
    Option("strong-feelings", QT_TRANSLATE_NOOP("Triggers", "Strong feelings")),
    Option("weather", QT_TRANSLATE_NOOP("Triggers", "The weather")),
    Option("cold-air", QT_TRANSLATE_NOOP("Triggers", "Cold or draught")),
    Option("travel", QT_TRANSLATE_NOOP("Triggers", "A journey")),
    Option("illness", QT_TRANSLATE_NOOP("Triggers", "Being ill")),
    Option("period", QT_TRANSLATE_NOOP("Triggers", "My period")),
    Option("food", QT_TRANSLATE_NOOP("Triggers", "Something I ate or drank")),
    Option("less-movement", QT_TRANSLATE_NOOP("Triggers", "Moving less than usual")),
    Option("no-idea", QT_TRANSLATE_NOOP("Triggers", "I can't tell")),
)
"""What the person thinks may have set pain off: their guess, never a verdict."""

HELPED: tuple[Option, ...] = (
    Option("rest", QT_TRANSLATE_NOOP("Helped", "A rest")),
    Option("moving", QT_TRANSLATE_NOOP("Helped", "Moving gently")),
    Option("changing-position", QT_TRANSLATE_NOOP("Helped", "Changing position")),
    Option("warmth", QT_TRANSLATE_NOOP("Helped", "Warmth")),
    Option("cold", QT_TRANSLATE_NOOP("Helped", "Something cold")),
    Option("slow-breathing", QT_TRANSLATE_NOOP("Helped", "Slow breathing")),
    Option("something-nice", QT_TRANSLATE_NOOP("Helped", "Something I enjoy")),
    Option("being-with-someone", QT_TRANSLATE_NOOP("Helped", "Being with someone")),
    Option("being-outdoors", QT_TRANSLATE_NOOP("Helped", "Being outdoors")),
    Option("nothing-yet", QT_TRANSLATE_NOOP("Helped", "Nothing yet")),
)
"""What can help."""

SUITED: tuple[Option, ...] = (
    Option("more", QT_TRANSLATE_NOOP("LookBack", "More than suited me")),
    Option("right", QT_TRANSLATE_NOOP("LookBack", "About right")),
    Option("less", QT_TRANSLATE_NOOP("LookBack", "Less than I hoped")),
)
"""How much of the day suited the person; none is better."""

PLACES: tuple[Option, ...] = (
    Option("indoors", QT_TRANSLATE_NOOP("Activity", "Indoors")),
    Option("outdoors", QT_TRANSLATE_NOOP("Activity", "Outdoors")),
)

COMPANY: tuple[Option, ...] = (
    Option("alone", QT_TRANSLATE_NOOP("Activity", "On my own")),
    Option("with-others", QT_TRANSLATE_NOOP("Activity", "With others")),
)

CONTACTS: tuple[Option, ...] = (
    Option("gp", QT_TRANSLATE_NOOP("HealthContact", "GP")),
    Option("physiotherapist", QT_TRANSLATE_NOOP("HealthContact", "Physiotherapist")),
    Option("coach", QT_TRANSLATE_NOOP("HealthContact", "Coach")),
    Option("nurse", QT_TRANSLATE_NOOP("HealthContact", "Nurse")),
    Option("pharmacist", QT_TRANSLATE_NOOP("HealthContact", "Pharmacist")),
    Option("pain-clinic", QT_TRANSLATE_NOOP("HealthContact", "Pain clinic")),
    Option("specialist", QT_TRANSLATE_NOOP("HealthContact", "Hospital specialist")),
    Option("emergency", QT_TRANSLATE_NOOP("HealthContact", "A&E")),
    Option("advice-line", QT_TRANSLATE_NOOP("HealthContact", "Advice line")),
)
"""Whom a person saw or rang about their health."""

PAUSE_REASONS: tuple[Option, ...] = (
    Option("away", QT_TRANSLATE_NOOP("Pause", "Away")),
    Option("ill", QT_TRANSLATE_NOOP("Pause", "Ill")),
    Option("a-break", QT_TRANSLATE_NOOP("Pause", "A break from writing")),
)
"""Why nothing was written for a while."""

WRITERS: tuple[Option, ...] = (
    Option("with-someone", QT_TRANSLATE_NOOP("Entries", "Together with someone")),
    Option("by-someone", QT_TRANSLATE_NOOP("Entries", "By someone for me")),
)
"""Who else had a hand in an entry."""

SMALL_EFFORTS: tuple[Option, ...] = (
    Option("yes", QT_TRANSLATE_NOOP("Conditions", "Yes")),
    Option("no", QT_TRANSLATE_NOOP("Conditions", "No")),
    Option("not-sure", QT_TRANSLATE_NOOP("Conditions", "I'm not sure")),
)

CONDITIONS: tuple[Option, ...] = (
    Option("pregnancy", QT_TRANSLATE_NOOP("Conditions", "I am pregnant")),
    Option("heart", QT_TRANSLATE_NOOP("Conditions", "I have a heart condition")),
    Option(
        "heart-unsettled",
        QT_TRANSLATE_NOOP("Conditions", "My heart condition is not settled, or has changed lately"),
    ),
    Option(
        "blood-pressure", QT_TRANSLATE_NOOP("Conditions", "My blood pressure is high and not under control")
    ),
    Option("lungs", QT_TRANSLATE_NOOP("Conditions", "I have a lung condition, such as asthma or COPD")),
    Option("diabetes", QT_TRANSLATE_NOOP("Conditions", "I have diabetes")),
    Option("fainting", QT_TRANSLATE_NOOP("Conditions", "I faint, or nearly faint, at times")),
    Option("epilepsy", QT_TRANSLATE_NOOP("Conditions", "I have epilepsy or seizures")),
    Option("panic", QT_TRANSLATE_NOOP("Conditions", "I have panic attacks")),
    Option(
        "trauma", QT_TRANSLATE_NOOP("Conditions", "Something frightening happened to me, and it comes back")
    ),
    Option(
        "psychosis",
        QT_TRANSLATE_NOOP("Conditions", "I hear or see things others don't, or have had a psychosis"),
    ),
    Option(
        "distress",
        QT_TRANSLATE_NOOP("Conditions", "I feel so low or upset that it is hard to get through the day"),
    ),
    Option(
        "surgery",
        QT_TRANSLATE_NOOP(
            "Conditions", "I had an operation, a broken bone or a spine procedure in the last three months"
        ),
    ),
    Option("osteoporosis", QT_TRANSLATE_NOOP("Conditions", "I have thin bones (osteoporosis)")),
    Option(
        "inflamed-joint", QT_TRANSLATE_NOOP("Conditions", "I have a joint that is hot, red or swollen now")
    ),
    Option(
        "hypermobility", QT_TRANSLATE_NOOP("Conditions", "My joints bend further than usual (hypermobility)")
    ),
    Option("falls", QT_TRANSLATE_NOOP("Conditions", "I fall, or am unsteady on my feet")),
    Option("spasm", QT_TRANSLATE_NOOP("Conditions", "My muscles cramp or go into spasm")),
)
"""What a person may say about themselves, so that exercises can be set aside. In the order to ask."""

EFFORT = "effort"
"""Beside them, for exercises: small efforts make the person much worse, a day or more later."""

HOLDS: tuple[Option, ...] = (
    Option("number", QT_TRANSLATE_NOOP("Trackers", "A number")),
    Option("scale", QT_TRANSLATE_NOOP("Trackers", "A score from 0 to 10")),
    Option("yes-no", QT_TRANSLATE_NOOP("Trackers", "Yes or no")),
    Option("choice", QT_TRANSLATE_NOOP("Trackers", "One of a few words")),
    Option("length", QT_TRANSLATE_NOOP("Trackers", "A length of time")),
)
"""What a tracker holds."""
