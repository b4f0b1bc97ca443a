"""Fixtures of the browser journeys: Debian's Chromium, two screen widths, sign-in, accessibility."""

import os
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.test import Client
from playwright.sync_api import BrowserContext, Page

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PERINTAH_PASANG = "apt install chromium fonts-dejavu-core"
OPSI_CHROMIUM = [
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
]
TINGGI_PER_LEBAR = {1280: 900, 390: 844}
ATURAN_AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    jalur = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUM)), None)
    if jalur is None:
        pytest.fail(f"Chromium tidak ditemukan. Pasang dengan: {PERINTAH_PASANG}", pytrace=False)
    opsi = [*OPSI_CHROMIUM, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    return {**browser_type_launch_args, "executable_path": jalur, "args": opsi}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    return {
        **browser_context_args,
        "locale": "id-ID",
        "timezone_id": "Asia/Jakarta",
        "reduced_motion": "reduce",
        "viewport": {"width": 1280, "height": TINGGI_PER_LEBAR[1280]},
    }


@pytest.fixture(params=TINGGI_PER_LEBAR, ids=lambda lebar: f"{lebar}px")
def layar(request: pytest.FixtureRequest, page: Page) -> int:
    """Run the test on a desk screen and on a telephone; the value is the width in CSS pixels."""
    lebar: int = request.param
    page.set_viewport_size({"width": lebar, "height": TINGGI_PER_LEBAR[lebar]})
    return lebar


@pytest.fixture
def masuk_sebagai(context: BrowserContext, live_server: Any) -> Callable[[Any], None]:
    """Return `masuk_sebagai(akun)`: the browser carries a session of this account from then on."""

    def masuk(akun: Any) -> None:
        client = Client()
        client.force_login(akun)
        kuki = client.cookies[settings.SESSION_COOKIE_NAME].value
        context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": kuki, "url": live_server.url}])

    return masuk


@pytest.fixture
def axe_bersih() -> Callable[[Page], None]:
    """Return `axe_bersih(page)`: fails with axe's report when the page breaks an accessibility rule.

    A click that leads to another page does not wait for it: name something of that page first
    (`expect(…).to_be_visible()`), then look.
    """

    def periksa(page: Page) -> None:
        page.wait_for_load_state()
        hasil = Axe().run(page, options={"resultTypes": ["violations"], "preload": False, **ATURAN_AXE})
        assert hasil.violations_count == 0, hasil.generate_report()

    return periksa


@pytest.fixture(autouse=True)
def _galat_peramban(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a browser test whose page threw a script error or was refused something by the CSP."""
    if "page" not in request.fixturenames:
        yield
        return
    galat: list[str] = []
    page: Page = request.getfixturevalue("page")
    page.on("pageerror", lambda isi: galat.append(str(isi)))
    page.on("console", lambda pesan: galat.append(pesan.text) if "Content Security" in pesan.text else None)
    yield
    assert not galat, "Galat di peramban: " + "; ".join(galat)
