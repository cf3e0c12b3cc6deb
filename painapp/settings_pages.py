"""Settings and its parts, and how each is built on its first visit; for `pages`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from painapp import __version__
from painapp.ui.shell import rooms
from painapp.ui.shell.rooms import PageSpec

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Paths
    from painapp.domain.words import Words
    from painapp.guided_pages import Around, GuidedPages
    from painapp.ui.pages.safety.open_card import OpenCard
    from painapp.ui.shell.backup_keeper import BackupKeeper
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.shell.file_dialogs import Asking
    from painapp.ui.shell.page import Page
    from painapp.ui.shell.protecting import Protecting
    from painapp.ui.shell.reminding import Reminding
    from painapp.ui.widgets.country_choice import CountryChoice
    from painapp.ui.widgets.page_frame import PageFrame


class Keeping(NamedTuple):
    """What a diary is kept with, besides what is around every page."""

    paths: Paths
    access: DiaryAccess
    keeper: Callable[[], BackupKeeper]
    """Gives the one there is, made when asked."""
    reminding: Callable[[], Reminding]
    """As `keeper`."""
    asking: Callable[[], Asking]
    """Gives what asks for a backup or a folder."""


class SettingsPages:
    """Builds each of them. `keys` tells every key and what it does; `where` makes the choice of a country."""

    def __init__(
        self,
        around: Around,
        guided: GuidedPages,
        keeping: Keeping,
        change_look: Callable[[Any], None],
        where: Callable[[], CountryChoice],
        keys: Callable[[], tuple[tuple[str, str], ...]],
    ) -> None:
        self._around = around
        self._guided = guided
        self._keeping = keeping
        self._change_look = change_look
        self._where = where
        self._keys = keys

    def specs(self) -> tuple[PageSpec, ...]:
        """Return the parts; Settings itself has its key and its place at the foot of the rail."""
        return (
            _spec("writing", rooms.WRITING, "pencil", self.writing),
            _spec("safety", rooms.SAFETY, "lock", self.safety),
            _spec("recovery", rooms.RECOVERY, "lock", self.recovery),
            _spec("backups", rooms.BACKUPS, "download", self.backups),
            _spec("everything", rooms.EVERYTHING, "download", self.everything),
        )

    def settings(self) -> Page:
        """The page itself."""
        from painapp.ui.pages.settings.page import About, LookKeeper, SettingsPage

        around = self._around
        return SettingsPage(
            around.theme,
            around.language,
            LookKeeper(around.look, self._change_look),
            self._where(),
            self._guided.cards_in_settings,
            self._open_cards(),
            About(__version__, str(self._keeping.paths.diary), self._keys()),
        )

    def _open_cards(self) -> dict[str, OpenCard]:
        """Return the cards of Settings that are about the open diary, in their order."""
        from painapp.ui.pages.settings.diary_card import DiaryCard
        from painapp.ui.pages.settings.reminders_card import RemindersCard
        from painapp.ui.pages.settings.safety_card import SafetyCard
        from painapp.ui.pages.settings.writing_card import WritingCard

        theme, language, window = self._around.theme, self._around.language, self._around.window
        keeping = self._keeping
        return {
            "diary": DiaryCard(theme, language, window.messages),
            "reminders": RemindersCard(theme, language, window.messages, keeping.reminding()),
            "writing": WritingCard(theme, language, partial(window.show_room, "writing")),
            "safety": SafetyCard(
                theme,
                language,
                keeping.keeper(),
                partial(window.show_room, "safety"),
                keeping.access.lock,
            ),
        }

    def writing(self) -> Page:
        """What is written down."""
        from painapp.ui.pages.writing.page import WritingPage

        around, window = self._around, self._around.window
        page = WritingPage(
            around.theme, around.language, around.clock, window.messages, window.undo, window.show_room
        )
        self._lead_back(page.frame, "settings")
        return page

    def safety(self) -> Page:
        """Keeping the diary safe."""
        from painapp.ui.pages.safety.page import SafetyPage

        page = SafetyPage(self._around.theme, self._around.language, self._safety_cards())
        self._lead_back(page.frame, "settings")
        return page

    def _safety_cards(self) -> dict[str, OpenCard]:
        """Return what there is to keep the diary safe, in the order of the page."""
        from painapp.system.screen_capture import can_be_left_out
        from painapp.ui.pages.safety.backups_card import BackupsCard
        from painapp.ui.pages.safety.erase_card import EraseCard, First
        from painapp.ui.pages.safety.erasing import Eraser
        from painapp.ui.pages.safety.everything_card import EverythingCard
        from painapp.ui.pages.safety.lock_card import LockCard
        from painapp.ui.pages.safety.move_card import MoveCard
        from painapp.ui.pages.safety.new_key_card import NewKeyCard
        from painapp.ui.pages.safety.protection_card import ProtectionCard
        from painapp.ui.pages.safety.recovery_card import RecoveryCard
        from painapp.ui.pages.safety.who_card import WhoCard

        around, window, keeping = self._around, self._around.window, self._keeping
        theme, language, messages = around.theme, around.language, window.messages
        sheet, backups = (partial(window.show_room, page) for page in ("recovery", "backups"))
        keeper, protecting = keeping.keeper(), self.protecting()
        move = MoveCard(theme, language, keeper, keeping.asking(), sheet)
        eraser = Eraser(keeping.access, keeping.paths, language, messages, around.tasks)
        return {
            "protection": ProtectionCard(theme, language, keeping.access, protecting, keeper.shelf),
            "lock": LockCard(theme, language, messages, can_be_left_out=can_be_left_out()),
            "recovery": RecoveryCard(theme, language, sheet),
            "backups": BackupsCard(theme, language, keeper, backups),
            "move": move,
            "everything": EverythingCard(theme, language, partial(window.show_room, "everything")),
            "who": WhoCard(theme, language),
            "new_key": NewKeyCard(theme, language, keeping.access, protecting, backups),
            "erase": EraseCard(theme, language, eraser, keeper, First(sheet, move.begin)),
        }

    def protecting(self) -> Protecting:
        """Return what sets how the diary opens."""
        from painapp.ui.shell.protecting import Protecting

        keeping = self._keeping
        return Protecting(keeping.access, self._around.tasks, keeping.keeper().named_numbers)

    def recovery(self) -> Page:
        """The recovery sheet."""
        from painapp.ui.pages.recovery.page import RecoveryPage
        from painapp.ui.pages.recovery.sheet_maker import SheetMaker

        around = self._around
        page = RecoveryPage(
            around.theme,
            around.language,
            around.clock,
            self._keeping.access,
            self.protecting(),
            SheetMaker(around.language, around.resources, around.sheet_saver()),
            around.window.messages,
        )
        self._lead_back(page.frame, "safety")
        return page

    def backups(self) -> Page:
        """The backups there are."""
        from painapp.ui.pages.backups.page import BackupsPage

        around, window, keeping = self._around, self._around.window, self._keeping
        sheet = partial(window.show_room, "recovery")
        page = BackupsPage(
            around.theme, around.language, keeping.keeper(), keeping.asking(), window.messages, sheet
        )
        self._lead_back(page.frame, "safety")
        return page

    def everything(self) -> Page:
        """Everything, to take along."""
        from painapp.ui.pages.everything.page import EverythingPage

        around, keeping = self._around, self._keeping
        where = (around.where_to_save(), keeping.asking())
        page = EverythingPage(around.theme, around.language, keeping.keeper(), where, around.window.messages)
        self._lead_back(page.frame, "safety")
        return page

    def _lead_back(self, frame: PageFrame, to: str) -> None:
        """Put the way back above the title of a part."""
        from painapp.ui.pages.back import SAFETY, SETTINGS, BackTo

        around = self._around
        room = SETTINGS if to == "settings" else SAFETY
        frame.add_above(BackTo(around.theme, around.language, around.window.show_room, room))


def _spec(id_: str, label: Words, icon: str, build: Callable[[], Page]) -> PageSpec:
    """Return a part: it has neither a key nor a button on the rail."""
    return PageSpec(id_, label, icon, "", build, part_of="settings")
