"""What axe-core finds on a page."""

from __future__ import annotations

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page

from tests.browser.conftest import fits_a_phone

SIZES = {"desktop": {"width": 1280, "height": 900}, "phone": {"width": 390, "height": 844}}
OPTIONS = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
BAD = ("serious", "critical")


async def findings(page: Page, address: str) -> list[str]:
    """What is serious on a page, in both sizes and colours."""
    found = []
    for size, viewport in SIZES.items():
        await page.set_viewport_size(viewport)  # type: ignore[arg-type]  # a literal of the right form
        for colours in ("light", "dark"):
            await page.emulate_media(color_scheme=colours)  # type: ignore[arg-type]
            violations = (await Axe().run(page, options=OPTIONS)).response["violations"]
            found += [
                f"{address} {size} {colours}: {one['id']}: {one['help']}: {node['html'][:160]}"
                for one in violations
                if one["impact"] in BAD
                for node in one["nodes"]
            ]
    await fits_a_phone(page)  # the last size was a phone's
    return found
