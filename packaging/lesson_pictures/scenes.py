"""Every picture by its lesson and its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesson_pictures import (
    bedrooms,
    carrying,
    circles,
    garden,
    hallway,
    kitchens,
    moving,
    outside,
    signs,
    tables,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from lesson_pictures.canvas import Canvas

SCENES: dict[str, Callable[[], Canvas]] = {
    "breathing-and-letting-go/slow-wave": bedrooms.slow_wave,
    "flare-ups/card-by-the-bed": bedrooms.card_by_the_bed,
    "food-and-drink/easy-kitchen": kitchens.easy_kitchen,
    "outdoors-bad-days/window-bed": bedrooms.window_bed,
    "over-protective-alarm/alarm-and-toast": kitchens.alarm_and_toast,
    "sleep/cat-at-night": bedrooms.cat_at_night,
    "what-pain-is-for/hand-and-pan": kitchens.hand_and_pan,
    "keeping-going/autumn-garden": garden.autumn_garden,
    "out-and-together/park-path": outside.park_path,
    "outdoors-company/bench-and-phone": outside.bench_and_phone,
    "outdoors-first-time/open-door": hallway.open_door,
    "outdoors-own-pace/turning-sign": outside.turning_sign,
    "outdoors-weather/four-hooks": hallway.four_hooks,
    "outdoors-yours/leaf-calendar": hallway.leaf_calendar,
    "what-matters/compass-and-stones": outside.compass_and_stones,
    "expected-and-happened/circle-of-fear": circles.circle_of_fear,
    "looking-back/small-suitcase": carrying.small_suitcase,
    "making-room/rope-put-down": carrying.rope_put_down,
    "mood-and-pleasant-things/flower-on-stairs": carrying.flower_on_stairs,
    "thoughts/mobile": circles.mobile,
    "up-and-down/mixing-desk": signs.mixing_desk,
    "worry-and-stress/stack-of-parcels": carrying.stack_of_parcels,
    "moving-small/ways-of-moving": moving.ways_of_moving,
    "real-pain/two-backs": moving.two_backs,
    "finding-a-baseline/three-clocks": signs.three_clocks,
    "gp-and-coach/one-page": tables.one_page,
    "medicines/pill-box": tables.pill_box,
    "other-conditions/four-leaflets": tables.four_leaflets,
    "people/asking": tables.asking,
    "pacing/peaks-and-waves": signs.peaks_and_waves,
}
