"""The finer parts of head, hands and feet, as the close-ups of the body map show them."""

from __future__ import annotations

from painapp.domain.words import QT_TRANSLATE_NOOP, Words

PARTS: dict[str, tuple[tuple[str, Words], ...]] = {
    "front-left-head": (
        ("top-of-head", QT_TRANSLATE_NOOP("Body", "Top of the head, front left")),
        ("forehead", QT_TRANSLATE_NOOP("Body", "Left side of the forehead")),
        ("temple", QT_TRANSLATE_NOOP("Body", "Left temple")),
    ),
    "front-left-face": (
        ("eye", QT_TRANSLATE_NOOP("Body", "Left eye and around it")),
        ("ear", QT_TRANSLATE_NOOP("Body", "Left ear and beside it")),
        ("nose", QT_TRANSLATE_NOOP("Body", "Left side of the nose")),
        ("cheek", QT_TRANSLATE_NOOP("Body", "Left cheek")),
    ),
    "front-left-jaw": (
        ("mouth", QT_TRANSLATE_NOOP("Body", "Left side of the mouth")),
        ("jaw-joint", QT_TRANSLATE_NOOP("Body", "Left jaw joint")),
        ("chin", QT_TRANSLATE_NOOP("Body", "Left side of the chin")),
    ),
    "front-right-head": (
        ("top-of-head", QT_TRANSLATE_NOOP("Body", "Top of the head, front right")),
        ("forehead", QT_TRANSLATE_NOOP("Body", "Right side of the forehead")),
        ("temple", QT_TRANSLATE_NOOP("Body", "Right temple")),
    ),
    "front-right-face": (
        ("eye", QT_TRANSLATE_NOOP("Body", "Right eye and around it")),
        ("ear", QT_TRANSLATE_NOOP("Body", "Right ear and beside it")),
        ("nose", QT_TRANSLATE_NOOP("Body", "Right side of the nose")),
        ("cheek", QT_TRANSLATE_NOOP("Body", "Right cheek")),
    ),
    "front-right-jaw": (
        ("mouth", QT_TRANSLATE_NOOP("Body", "Right side of the mouth")),
        ("jaw-joint", QT_TRANSLATE_NOOP("Body", "Right jaw joint")),
        ("chin", QT_TRANSLATE_NOOP("Body", "Right side of the chin")),
    ),
    "back-left-head": (
        ("top-of-head", QT_TRANSLATE_NOOP("Body", "Top of the head, back left")),
        ("back-of-head", QT_TRANSLATE_NOOP("Body", "Middle of the back of the head, left")),
    ),
    "back-left-lower-head": (
        ("behind-ear", QT_TRANSLATE_NOOP("Body", "Behind the left ear")),
        ("skull-base", QT_TRANSLATE_NOOP("Body", "Base of the skull, left")),
    ),
    "back-right-head": (
        ("top-of-head", QT_TRANSLATE_NOOP("Body", "Top of the head, back right")),
        ("back-of-head", QT_TRANSLATE_NOOP("Body", "Middle of the back of the head, right")),
    ),
    "back-right-lower-head": (
        ("behind-ear", QT_TRANSLATE_NOOP("Body", "Behind the right ear")),
        ("skull-base", QT_TRANSLATE_NOOP("Body", "Base of the skull, right")),
    ),
    "front-left-hand": (
        ("thumb-tip", QT_TRANSLATE_NOOP("Body", "Left thumb, upper half, palm side")),
        ("thumb-base", QT_TRANSLATE_NOOP("Body", "Left thumb, lower half, palm side")),
        ("thumb-ball", QT_TRANSLATE_NOOP("Body", "Ball of the left thumb")),
        ("palm-index", QT_TRANSLATE_NOOP("Body", "Left palm below the index and middle fingers")),
        ("palm-ring", QT_TRANSLATE_NOOP("Body", "Left palm below the ring and little fingers")),
        ("palm-heel", QT_TRANSLATE_NOOP("Body", "Heel of the left hand, little finger side")),
    ),
    "front-left-fingers": (
        ("index-tip", QT_TRANSLATE_NOOP("Body", "Left index finger, upper half, palm side")),
        ("index-base", QT_TRANSLATE_NOOP("Body", "Left index finger, lower half, palm side")),
        ("middle-tip", QT_TRANSLATE_NOOP("Body", "Left middle finger, upper half, palm side")),
        ("middle-base", QT_TRANSLATE_NOOP("Body", "Left middle finger, lower half, palm side")),
        ("ring-tip", QT_TRANSLATE_NOOP("Body", "Left ring finger, upper half, palm side")),
        ("ring-base", QT_TRANSLATE_NOOP("Body", "Left ring finger, lower half, palm side")),
        ("little-tip", QT_TRANSLATE_NOOP("Body", "Left little finger, upper half, palm side")),
        ("little-base", QT_TRANSLATE_NOOP("Body", "Left little finger, lower half, palm side")),
    ),
    "front-right-hand": (
        ("thumb-tip", QT_TRANSLATE_NOOP("Body", "Right thumb, upper half, palm side")),
        ("thumb-base", QT_TRANSLATE_NOOP("Body", "Right thumb, lower half, palm side")),
        ("thumb-ball", QT_TRANSLATE_NOOP("Body", "Ball of the right thumb")),
        ("palm-index", QT_TRANSLATE_NOOP("Body", "Right palm below the index and middle fingers")),
        ("palm-ring", QT_TRANSLATE_NOOP("Body", "Right palm below the ring and little fingers")),
        ("palm-heel", QT_TRANSLATE_NOOP("Body", "Heel of the right hand, little finger side")),
    ),
    "front-right-fingers": (
        ("index-tip", QT_TRANSLATE_NOOP("Body", "Right index finger, upper half, palm side")),
        ("index-base", QT_TRANSLATE_NOOP("Body", "Right index finger, lower half, palm side")),
        ("middle-tip", QT_TRANSLATE_NOOP("Body", "Right middle finger, upper half, palm side")),
        ("middle-base", QT_TRANSLATE_NOOP("Body", "Right middle finger, lower half, palm side")),
        ("ring-tip", QT_TRANSLATE_NOOP("Body", "Right ring finger, upper half, palm side")),
        ("ring-base", QT_TRANSLATE_NOOP("Body", "Right ring finger, lower half, palm side")),
        ("little-tip", QT_TRANSLATE_NOOP("Body", "Right little finger, upper half, palm side")),
        ("little-base", QT_TRANSLATE_NOOP("Body", "Right little finger, lower half, palm side")),
    ),
    "back-left-hand": (
        ("thumb-tip", QT_TRANSLATE_NOOP("Body", "Left thumb, upper half, back")),
        ("thumb-base", QT_TRANSLATE_NOOP("Body", "Left thumb, lower half, back")),
        ("thumb-root", QT_TRANSLATE_NOOP("Body", "Base of the left thumb, back")),
        ("knuckles-index", QT_TRANSLATE_NOOP("Body", "Left knuckles of the index and middle fingers")),
        ("knuckles-ring", QT_TRANSLATE_NOOP("Body", "Left knuckles of the ring and little fingers")),
        ("hand-middle", QT_TRANSLATE_NOOP("Body", "Back of the left hand, little finger side")),
    ),
    "back-left-fingers": (
        ("index-tip", QT_TRANSLATE_NOOP("Body", "Left index finger, upper half, back")),
        ("index-base", QT_TRANSLATE_NOOP("Body", "Left index finger, lower half, back")),
        ("middle-tip", QT_TRANSLATE_NOOP("Body", "Left middle finger, upper half, back")),
        ("middle-base", QT_TRANSLATE_NOOP("Body", "Left middle finger, lower half, back")),
        ("ring-tip", QT_TRANSLATE_NOOP("Body", "Left ring finger, upper half, back")),
        ("ring-base", QT_TRANSLATE_NOOP("Body", "Left ring finger, lower half, back")),
        ("little-tip", QT_TRANSLATE_NOOP("Body", "Left little finger, upper half, back")),
        ("little-base", QT_TRANSLATE_NOOP("Body", "Left little finger, lower half, back")),
    ),
    "back-right-hand": (
        ("thumb-tip", QT_TRANSLATE_NOOP("Body", "Right thumb, upper half, back")),
        ("thumb-base", QT_TRANSLATE_NOOP("Body", "Right thumb, lower half, back")),
        ("thumb-root", QT_TRANSLATE_NOOP("Body", "Base of the right thumb, back")),
        ("knuckles-index", QT_TRANSLATE_NOOP("Body", "Right knuckles of the index and middle fingers")),
        ("knuckles-ring", QT_TRANSLATE_NOOP("Body", "Right knuckles of the ring and little fingers")),
        ("hand-middle", QT_TRANSLATE_NOOP("Body", "Back of the right hand, little finger side")),
    ),
    "back-right-fingers": (
        ("index-tip", QT_TRANSLATE_NOOP("Body", "Right index finger, upper half, back")),
        ("index-base", QT_TRANSLATE_NOOP("Body", "Right index finger, lower half, back")),
        ("middle-tip", QT_TRANSLATE_NOOP("Body", "Right middle finger, upper half, back")),
        ("middle-base", QT_TRANSLATE_NOOP("Body", "Right middle finger, lower half, back")),
        ("ring-tip", QT_TRANSLATE_NOOP("Body", "Right ring finger, upper half, back")),
        ("ring-base", QT_TRANSLATE_NOOP("Body", "Right ring finger, lower half, back")),
        ("little-tip", QT_TRANSLATE_NOOP("Body", "Right little finger, upper half, back")),
        ("little-base", QT_TRANSLATE_NOOP("Body", "Right little finger, lower half, back")),
    ),
    "front-left-toes": (
        ("big-toe", QT_TRANSLATE_NOOP("Body", "Left big toe, top")),
        ("middle-toes", QT_TRANSLATE_NOOP("Body", "Left second and third toes, top")),
        ("little-toes", QT_TRANSLATE_NOOP("Body", "Left fourth and little toes, top")),
    ),
    "front-left-foot": (
        ("big-toe-joint", QT_TRANSLATE_NOOP("Body", "Joint of the left big toe")),
        ("toe-joints", QT_TRANSLATE_NOOP("Body", "Joints of the smaller left toes")),
        ("inner-instep", QT_TRANSLATE_NOOP("Body", "Top of the left foot, inner side")),
        ("outer-instep", QT_TRANSLATE_NOOP("Body", "Top of the left foot, outer side")),
    ),
    "front-left-ankle": (
        ("inner-ankle", QT_TRANSLATE_NOOP("Body", "Left ankle, inner side")),
        ("outer-ankle", QT_TRANSLATE_NOOP("Body", "Left ankle, outer side")),
    ),
    "front-right-toes": (
        ("big-toe", QT_TRANSLATE_NOOP("Body", "Right big toe, top")),
        ("middle-toes", QT_TRANSLATE_NOOP("Body", "Right second and third toes, top")),
        ("little-toes", QT_TRANSLATE_NOOP("Body", "Right fourth and little toes, top")),
    ),
    "front-right-foot": (
        ("big-toe-joint", QT_TRANSLATE_NOOP("Body", "Joint of the right big toe")),
        ("toe-joints", QT_TRANSLATE_NOOP("Body", "Joints of the smaller right toes")),
        ("inner-instep", QT_TRANSLATE_NOOP("Body", "Top of the right foot, inner side")),
        ("outer-instep", QT_TRANSLATE_NOOP("Body", "Top of the right foot, outer side")),
    ),
    "front-right-ankle": (
        ("inner-ankle", QT_TRANSLATE_NOOP("Body", "Right ankle, inner side")),
        ("outer-ankle", QT_TRANSLATE_NOOP("Body", "Right ankle, outer side")),
    ),
    "back-left-foot": (
        ("big-toe", QT_TRANSLATE_NOOP("Body", "Left big toe, underside")),
        ("middle-toes", QT_TRANSLATE_NOOP("Body", "Left second and third toes, underside")),
        ("little-toes", QT_TRANSLATE_NOOP("Body", "Left fourth and little toes, underside")),
        ("inner-ball", QT_TRANSLATE_NOOP("Body", "Ball of the left foot, big toe side")),
        ("outer-ball", QT_TRANSLATE_NOOP("Body", "Ball of the left foot, little toe side")),
        ("arch", QT_TRANSLATE_NOOP("Body", "Arch of the left foot")),
        ("outer-edge", QT_TRANSLATE_NOOP("Body", "Outer edge of the left sole")),
        ("heel", QT_TRANSLATE_NOOP("Body", "Left heel, underside")),
    ),
    "back-right-foot": (
        ("big-toe", QT_TRANSLATE_NOOP("Body", "Right big toe, underside")),
        ("middle-toes", QT_TRANSLATE_NOOP("Body", "Right second and third toes, underside")),
        ("little-toes", QT_TRANSLATE_NOOP("Body", "Right fourth and little toes, underside")),
        ("inner-ball", QT_TRANSLATE_NOOP("Body", "Ball of the right foot, big toe side")),
        ("outer-ball", QT_TRANSLATE_NOOP("Body", "Ball of the right foot, little toe side")),
        ("arch", QT_TRANSLATE_NOOP("Body", "Arch of the right foot")),
        ("outer-edge", QT_TRANSLATE_NOOP("Body", "Outer edge of the right sole")),
        ("heel", QT_TRANSLATE_NOOP("Body", "Right heel, underside")),
    ),
}
"""A region of the whole figure → its parts: the end of their ids, after view and side, and their names."""
