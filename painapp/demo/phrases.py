"""What Robin writes, does and names: invented throughout, and one person's words, so never translated."""

from __future__ import annotations

from typing import NamedTuple

ALIAS = "Robin"


class Doing(NamedTuple):
    """Something Robin does: how long on an ordinary day, how hard, how likely, and when.

    `weekdays` are 0 Monday to 6 Sunday; `months` 1 to 12. `hour` is about when it happens.
    """

    what: str
    minutes: tuple[int, int]
    effort: tuple[int, int]
    likely: float
    hour: int
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    months: tuple[int, ...] = tuple(range(1, 13))
    in_flare: bool = False


_LIBRARY_DAYS = (1, 3, 4)
_OUTDOORS = (3, 4, 5, 6, 7, 8, 9, 10)

DOINGS: tuple[Doing, ...] = (
    Doing("Stretches from the physio's sheet", (4, 12), (2, 4), 0.62, 8, in_flare=True),
    Doing("Walk with Biscuit, round the block", (8, 16), (2, 4), 0.66, 9, in_flare=True),
    Doing("Shelving at the library", (20, 45), (3, 6), 0.72, 11, _LIBRARY_DAYS),
    Doing("Walked home from the library", (12, 18), (3, 5), 0.55, 15, _LIBRARY_DAYS),
    Doing("Swimming, easy lengths", (15, 30), (3, 6), 0.7, 10, (2,)),
    Doing("Choir", (50, 75), (2, 4), 0.75, 19, (0,)),
    Doing("Walk by the canal with Sam", (20, 45), (3, 5), 0.55, 14, (5, 6)),
    Doing("Weeding, kneeling on the mat", (10, 30), (4, 6), 0.3, 16, months=_OUTDOORS),
    Doing("Hoovering, one room", (8, 15), (4, 7), 0.15, 13),
    Doing("Dishes and wiping down", (10, 20), (2, 4), 0.42, 18, in_flare=True),
    Doing("Hung out the washing", (8, 15), (3, 5), 0.26, 12, months=_OUTDOORS),
    Doing("Ironing, sitting down", (10, 20), (2, 4), 0.12, 17),
    Doing("Shop and back with the trolley", (15, 30), (3, 6), 0.3, 11, (0, 2, 5)),
    Doing("Cooked a proper dinner", (25, 45), (3, 5), 0.33, 17),
    Doing("Changed the bed", (8, 14), (5, 7), 0.5, 11, (6,)),
    Doing("Slow stretches before bed", (4, 10), (1, 3), 0.34, 21, in_flare=True),
    Doing("Rowing the dinghy with Jo", (10, 25), (4, 7), 0.1, 14, (5, 6), (5, 6, 7, 8)),
    Doing("Up and down the stairs, on purpose", (3, 8), (3, 6), 0.2, 16, in_flare=True),
    Doing("Piano", (10, 30), (1, 3), 0.24, 16, in_flare=True),
)

AWAY_DOINGS: tuple[Doing, ...] = (
    Doing("Walk along Tromsøya with aunt Åse", (20, 50), (3, 5), 0.8, 11),
    Doing("Picked blåbær behind the hytte", (15, 35), (3, 6), 0.5, 14),
    Doing("Up to the viewpoint and down again", (30, 55), (5, 7), 0.35, 13),
    Doing("Stretches on the veranda", (5, 12), (2, 3), 0.6, 8),
)

AREAS: tuple[tuple[str, float], ...] = (
    ("lower-back", 0.85),
    ("neck", 0.5),
    ("shoulder-right", 0.4),
    ("hip-left", 0.33),
    ("upper-back", 0.22),
    ("head", 0.18),
    ("knee-right", 0.12),
    ("hand-right", 0.08),
    ("own:between the shoulder blades", 0.12),
    ("own:behind the right eye", 0.05),
)

HELPED: tuple[tuple[str, float], ...] = (
    ("rest", 0.3),
    ("changing-position", 0.3),
    ("warmth", 0.28),
    ("moving", 0.26),
    ("slow-breathing", 0.2),
    ("own:Biscuit on my feet", 0.14),
    ("being-outdoors", 0.13),
    ("something-nice", 0.12),
    ("being-with-someone", 0.1),
    ("own:hot water bottle", 0.1),
    ("own:the crossword", 0.06),
    ("cold", 0.05),
)

FLARE_START = (
    "Here we go again. I think it was the boxes on Saturday.",
    "Woke up and knew. No idea why this time.",
    "Two short nights and then the long drive. I think that did it.",
    "Sat through the whole council meeting without moving. Should know by now.",
    "Did all the windows because the sun was out. Paying for it.",
    "Came out of nowhere at the bus stop.",
)
FLARE = (
    "Not a day for plans.",
    "Everything at half speed.",
    "Got dressed. That was the morning.",
    "Heat pad, radio, ceiling.",
    "Sam did dinner. I did the complaining.",
    "Bit of breathing, bit of swearing.",
    "A shade better after lunch, or I'm getting used to it.",
    "Lay on the floor. Biscuit thought it was for her 🐶",
    "Managed the stairs twice.",
    "It has passed before. Writing that down so I can read it.",
)
BETTER = (
    "Forgot about it for most of the film.",
    "Good one today 🙂",
    "Light in the kitchen, coffee, hardly anything.",
    "Could turn round in the car without thinking.",
    "Walked the long way because I could.",
    "Almost normal. Not going to overdo it. (Famous last words.)",
    "☀️ and no hurry.",
)
WORSE = (
    "Desk all morning. Back like a plank.",
    "Neck is sulking.",
    "Carried the shopping in one go. Clever.",
    "Tired and sore and short with everybody.",
    "Wet and cold out. Always feels it.",
    "The hip woke me at four.",
    "Headache on top, thanks.",
    "Had to sit down in the queue.",
)
ORDINARY = (
    "Same as most days.",
    "Stiff first thing, easier by eleven.",
    "Tea with Mrs Hale next door.",
    "Phone call with the coach moved to Wednesday.",
    "Tried the new chair cushion. Jury's out.",
    "Got up every half hour like we said. Mostly.",
    "Rain. Read instead.",
    "Jo dropped by with plums.",
    "Set a timer at the desk. Works when I obey it.",
    "Long chat with Sam about the summer.",
    "Early night tonight.",
    "Forgot lunch, noticed at three.",
    "Biscuit rolled in something. Bath. My back says hello.",
)
NOTES_ON: dict[int, tuple[str, ...]] = {
    0: ("Choir tonight, saving myself.", "Monday. The chair at choir is still the wrong chair."),
    1: (
        "Busy at the library, school visit.",
        "Long Tuesday. Two hours at the desk in one go.",
        "Swapped the returns trolley with Dev, better for my back.",
    ),
    2: ("Pool was cold and worth it.", "Swam. Shoulders like warm bread afterwards."),
    3: ("Story time at the library, sat on the floor with them.", "Quiet at the library."),
    4: ("Last shift of the week.", "Fish and chips with Sam on the wall."),
    6: ("Lunch at Jo's, eleven people and one good chair, which they gave me.", "Slow Sunday."),
}
AWAY = (
    "Light all night. Aunt Åse makes me nap 😄",
    "Kjøttkaker og tyttebær, too much of both.",
    "Sat on the quay and did nothing at all.",
    "«Ikkje stress», says Åse.",
    "Bed is hard here and somehow that's fine.",
)
NIGHT = (
    "Awake. Listening to the boiler.",
    "Can't get the hip comfortable.",
    "Mind going round about the rota.",
    "Up for a glass of milk. Quiet out.",
)
SLEEP_NOTES = (
    "Fox outside.",
    "Odd dreams about school.",
    "Window open, better.",
    "Sam snoring.",
    "Slept like a log 😴",
    "Woke with a dead arm.",
    "Read too late.",
    "Pillow between the knees helped.",
)

WENT_WELL = (
    "Biscuit let the postman live.",
    "Soup for four days in the freezer.",
    "Stopped before I had to.",
    "Slept through.",
    "Sam laughed at the crossword with me.",
    "Said no to the extra shift, kindly.",
    "Walked to the bench and back without the stick.",
    "Mrs Hale's cat sat on my lap.",
    "Got the tax thing sent off.",
    "Breathing before the phone call. It went better.",
    "Played the slow movement all the way.",
    "Bread. Good bread.",
    "Aunt Åse liked the letter.",
    "Did my stretches before looking at the phone.",
    "Half an hour in the sun on the step.",
    "A whole film without getting up once. Well, once.",
    "Laughed a lot with Jo about the wedding photos 😂",
    "Rested in the afternoon and didn't apologise for it.",
    "Cleared one drawer.",
    "Took the lift and felt fine about it.",
    "Found my grandmother's recipe for lefse.",
    "Phoned the GP, got through first time.",
    "Made it to the market and back.",
    "Quiet evening, rain on the roof.",
    "Two chapters in one sitting.",
    "Helped Sam with the shelves by holding the spirit level.",
)
WENT_WELL_ON: dict[int, tuple[str, ...]] = {
    0: (
        "Sang the whole of the second half standing.",
        "Somebody at choir asked how I was and waited for the answer.",
        "Got the alto line at last.",
    ),
    1: (
        "A boy at the library read me his whole dinosaur book.",
        "Asked for help with the big atlas boxes and nobody minded.",
        "Took my breaks, all three.",
    ),
    2: ("Twelve lengths, slowly.", "Floated on my back and listened to nothing."),
    3: ("Found the book she could only describe as blue.", "Got home with something left over."),
    4: ("End of the week and still in one piece.", "Sat by the window for my lunch."),
    6: ("Sunday lunch at Jo's, stayed to the pudding.", "Two hours at the table at Jo's, moving about."),
}
WENT_WELL_IN_SEASON: tuple[tuple[str, ...], ...] = (
    ("Strings of lights up, sitting down.", "First snowdrop by the gate.", "Walked in the frost. Not far."),
    ("First crocus.", "Watched the swifts come back.", "Sowed the beans at the table."),
    ("Ate outside.", "Feet in Jo's paddling pool.", "Picked enough blackcurrants for one jar."),
    ("Plum crumble.", "Finished the border at the back, in three goes.", "Kicked leaves with Biscuit."),
)
"""Winter, spring, summer, autumn."""

WENT_WELL_IN_FLARE = (
    "Got through it.",
    "Cancelled in good time instead of at the last minute.",
    "Shorter than the last one, I think.",
    "Let Sam cook.",
    "Five minutes outside the back door.",
    "Did the small breathing thing four times.",
    "Didn't push.",
    "Friend rang just when I needed it.",
    "Washed my hair.",
    "Listened to the whole radio play.",
)
WENT_WELL_AWAY = (
    "Saw a sea eagle over the fjord 🦅",
    "Åse taught me to say «koselig» properly.",
    "A whole cup of blåbær.",
    "Walked further than at home and was fine.",
)

# What Robin says besides: on the body map, of flare-ups, looking back, and of what else is followed.

REGIONS: dict[str, tuple[str, ...]] = {
    "lower-back": ("back-lower-spine", "back-lower-spine", "back-left-lower-back"),
    "neck": ("back-right-neck", "back-left-neck"),
    "shoulder-right": ("back-right-shoulder-top", "back-right-shoulder"),
    "hip-left": ("back-left-hip", "front-left-hip"),
    "upper-back": ("back-right-shoulder-blade", "back-middle-spine"),
    "head": ("front-right-head", "back-right-lower-head"),
    "knee-right": ("front-right-knee",),
    "hand-right": ("front-right-fingers",),
}
FEELINGS: tuple[tuple[str, float], ...] = (
    ("aching", 0.6),
    ("stiff", 0.5),
    ("burning", 0.2),
    ("stabbing", 0.12),
    ("heavy", 0.12),
    ("own:like a wet coat", 0.08),
)
SET_OFF: tuple[tuple[str, float], ...] = (
    ("no-idea", 0.0),
    ("bad-night", 0.4),
    ("sitting", 0.35),
    ("lifting", 0.22),
    ("more-than-suited", 0.18),
    ("weather", 0.15),
    ("own:the long drive", 0.1),
)
OUTDOORS = ("Walk", "Weeding", "washing", "dinghy", "blåbær", "viewpoint", "Shop")
WITH_OTHERS = ("Sam", "Jo", "Choir", "library", "Åse")
DIFFERENT = (
    "Two breaks in the morning instead of one.",
    "Slept through. That was it, I think.",
    "Out before breakfast, then sat down on purpose.",
    "Nothing in the diary, so nothing to rush for.",
)
TEA, CUPS = "Cups of tea", "cups"
MEDICINE = ("Paracetamol", "as it says on the packet")
CONTACTS: tuple[tuple[str, str, str], ...] = (
    ("physiotherapist", "The hip, and the stretches.", "One stretch less, one walk more."),
    ("gp", "The yearly check.", "All as last year."),
    ("coach", "Our call about evenings.", "Try the timer at the desk."),
    ("pharmacist", "Asked about the heat pads.", "Fine to use with a towel between."),
)

# What Robin practises, and the plan for a flare-up.


class Practising(NamedTuple):
    """An exercise Robin does: its id, its title, lengths in minutes, and how likely it is when, in hours.

    `in_flare` is how likely it is on a day of a flare-up.
    """

    exercise: str
    title: str
    minutes: tuple[int, ...]
    likely: float
    in_flare: float
    hour: float
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)


PRACTICES: tuple[Practising, ...] = (
    Practising("slow-breathing", "Slow breathing", (3, 5, 5, 10), 0.26, 0.6, 17),
    Practising("work-pause", "Two-minute pause", (2,), 0.4, 0, 13, _LIBRARY_DAYS),
    Practising("body-scan", "Body scan", (5, 10, 10), 0.1, 0.2, 21.4),
    Practising("mindful-sounds", "Listening to sounds", (3, 5), 0.07, 0.1, 14.5),
    Practising("letting-go", "Letting go", (5, 10), 0.07, 0.15, 22.2),
    Practising("grounding", "Five, four, three, two, one", (3, 5), 0, 0.3, 15.5),
)
PRACTICE_NOTES = (
    "Fell asleep halfway. Fine by me.",
    "Biscuit breathed along.",
    "Couldn't settle today.",
    "In the back room at the library, shoes off.",
    "The out-breath is the good bit.",
)
PLAN: dict[str, str] = {
    "early_signs": "I go quiet. I hold my breath on the stairs. The hip starts at night.",
    "sets_off": "Two short nights in a row, a long drive, lifting in one go.",
    "first_hour": (
        "Sit down, whatever is on\nFive slow breaths, then the breathing\n"
        "Hot water bottle on the lower back\nTell Sam it has started\nMove what can wait to another day"
    ),
    "keep_doing": "Biscuit to the corner and back\nDishes, half of them\nPiano, five minutes",
    "people": "Sam\nJo, after six\nMy coach, on Wednesdays",
    "seek_help": "If it feels different from my usual, or my leg goes weak or numb.",
    "way_back": "Half the usual walk\nHalf a shift at the library\nThe pool when stairs are easy again",
    "message": "It has passed every time so far. You don't have to do anything about it this minute.",
    "medicines": "What the label says. I asked the pharmacist to write it on the packet.",
}
FAVOURITES = ("slow-breathing", "body-scan")
PLAN_EXERCISES = ("slow-breathing", "grounding", "body-scan")
