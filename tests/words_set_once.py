"""Words laid out once for all windows of a run: import the fixture into a conftest."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest

from painapp.ui.widgets.text_block import TextBlock

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session", autouse=True)
def words_set_once() -> Iterator[None]:
    """The same words in the same type and width are laid out once for all windows of a run.

    Each window is as new, and asks for what the ones before it had: that took a tenth of the time.
    """
    lay_out = TextBlock.__init__

    @lru_cache(maxsize=20_000)
    def laid_out(*said: Any, **more: Any) -> dict[str, Any]:
        made = TextBlock.__new__(TextBlock)
        lay_out(made, *said, **more)
        return vars(made)

    def take(block: TextBlock, *said: Any, **more: Any) -> None:
        if type(block) is TextBlock:
            vars(block).update(laid_out(*said, **more))
        else:
            lay_out(block, *said, **more)

    with patch.object(TextBlock, "__init__", take):
        yield
