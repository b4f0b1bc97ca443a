"""Moving through a page without a mouse."""

from playwright.sync_api import Locator, Page

TERBANYAK = 100


def tab_ke(page: Page, pencari: Locator) -> None:
    """Press Tab until the focus is there, as somebody without a mouse does."""
    for _ in range(TERBANYAK):
        if pencari.evaluate("unsur => unsur === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"fokus tidak pernah sampai ke {pencari}")
