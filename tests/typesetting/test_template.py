"""What a template is told of its language."""

from __future__ import annotations

import pytest

from painapp.typesetting.template import language_and_region


@pytest.mark.parametrize(
    ("tag", "language", "region"),
    [("en-GB", "en", "GB"), ("nb", "nb", None), ("zh-Hant-TW", "zh", "TW"), ("sr-Latn", "sr", None)],
)
def test_language_and_region_come_from_the_tag(tag: str, language: str, region: str | None) -> None:
    assert language_and_region(tag) == {"lang": language, "region": region}
