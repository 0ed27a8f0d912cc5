"""Every flow in every language, over the real model, PostgreSQL and both carriers."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
import yaml

from routing.inbound import turn
from tests.conftest import Running
from tests.journeys.journey import FLOWS, Player, read_all

LANGUAGES = tuple(yaml.safe_load((Path(__file__).parents[2] / "taxonomy.yml").read_text(encoding="utf-8"))["languages"])
QUICK = ("en", "ru")
"""Played by make test; the others, which take 20 seconds each, by make test-full."""
JOURNEYS = list(read_all())


@pytest.mark.parametrize(
    "language", [*QUICK, *(pytest.param(code, marks=pytest.mark.slow) for code in LANGUAGES if code not in QUICK)]
)
async def test_the_journeys_of_a_language_go_as_written(router: Running, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """All at once, as people write; each sees its own answers alone."""
    monkeypatch.setattr(turn, "MODEL_IS_SLOW_S", 60)  # all at once it is, and staff would see it
    router.twilio.reports_to = router.url
    staff = await router.staff("Ana")
    ours = [journey for journey in JOURNEYS if journey.path.parent.name == language]
    assert ours
    players = [Player(router, journey, place, staff) for place, journey in enumerate(ours)]
    ended = await asyncio.gather(*(player.play() for player in players), return_exceptions=True)
    went_wrong = [fault for fault in ended if fault is not None]
    assert not went_wrong, "\n".join(str(fault).splitlines()[0] if str(fault) else repr(fault) for fault in went_wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_flow_has_a_journey(language: str) -> None:
    there = {journey.path.stem for journey in JOURNEYS if journey.path.parent.name == language}
    assert set(FLOWS) <= there
