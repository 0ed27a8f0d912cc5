"""docs/console.md shows every page, on a screen and on a phone, in pictures that anybody can make again."""

from __future__ import annotations

import re
from pathlib import Path

from docs.screenshots import ADMIN_PAGES, SIZES, STAFF_PAGES

DOCS = Path(__file__).resolve().parent.parent / "docs"
PICTURES = DOCS / "images" / "console"
MOST_BYTES = 3_000_000


def test_every_page_has_its_pictures_and_no_picture_is_left_over() -> None:
    shown = set(re.findall(r'src="images/console/([\w-]+\.webp)"', (DOCS / "console.md").read_text()))
    made = {f"{page}-{size}.webp" for page in ("sign-in", *STAFF_PAGES, *ADMIN_PAGES) for size in SIZES}
    assert shown == made
    assert {picture.name for picture in PICTURES.iterdir()} == made


def test_the_pictures_are_small() -> None:
    assert sum(picture.stat().st_size for picture in PICTURES.iterdir()) < MOST_BYTES
