"""The library as it is shipped, strict: an unknown name is an error here."""

from __future__ import annotations

from datetime import date

import pytest

from knowledge import Keywords, Library

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="session")
def library() -> Library:
    return Library.load(today=TODAY, strict=True)


@pytest.fixture(scope="session")
def lenient() -> Library:
    return Library.load(today=TODAY)


@pytest.fixture(scope="session")
def keywords() -> Keywords:
    return Keywords.load()
