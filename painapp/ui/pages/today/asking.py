"""What Today may ask once it is painted: a recovery sheet, a flare-up, a look back. One card each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.ui.pages.today.asked_again import AskedAgain
from painapp.ui.pages.today.look_back_offer import AFTER_CALLS, COURSE, LookBackOffer
from painapp.ui.pages.today.recovery_offer import Offers

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from painapp.domain.ports import Clock
    from painapp.ui.pages.today.recovery_offer import RecoveryOffer
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.ui.widgets.page_frame import PageFrame
    from painapp.vault.vault import Vault


class Asking:
    """Lays what is asked into the frame, below the check-in; `go` opens another page."""

    def __init__(
        self,
        frame: PageFrame,
        around: Surroundings,
        clock: Clock,
        messages: Messages,
        go: Callable[[str], None],
    ) -> None:
        def offer() -> RecoveryOffer:
            from painapp.ui.pages.today.recovery_offer import RecoveryOffer

            return RecoveryOffer(around.theme, around.language, messages, lambda: go("recovery"))

        self.recovery = Offers(frame, offer)
        self.flare_up = AskedAgain(frame, around, clock, messages)
        self.look_back = LookBackOffer(frame, around, messages, go, AFTER_CALLS)
        self.course = LookBackOffer(frame, around, messages, go, COURSE)
        self._all = (self.recovery, self.flare_up, self.look_back, self.course)

    def refresh(self, vault: Vault, today: date) -> None:
        """Look for something to ask, once for each visit."""
        for one in self._all:
            one.refresh(vault, today)

    def leave(self) -> None:
        """The page is left; the next time is another one."""
        for one in self._all:
            one.leave()

    def close(self) -> None:
        """Know nothing of any diary."""
        for one in self._all:
            one.close()
