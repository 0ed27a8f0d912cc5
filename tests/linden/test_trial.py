"""A model on trial beside a whole line: the same model, asked again afterwards, reads the same."""

from __future__ import annotations

from collections.abc import Callable

from prometheus_client import REGISTRY

from linden.model.following import BY_SETTING
from routing.line.trial import DIFFERENCES
from tests.conftest import Running
from tests.model_process import ModelProcess

SAID = (
    "hello",
    "my boss keeps my passport and does not pay me",
    "italia",
    "да",
    "no",
    "I am 16, my sister is with me",
    "where can I sleep tonight",
    "he locked me in and has a knife",
    "yardım edin",
)
KNOWN_WORDS = {"да", "no"}
"""Into which nothing is read."""


def _counted(metric: str, label: str, value: str) -> float:
    return REGISTRY.get_sample_value(f"linden_trial_{metric}_total", {"model": BY_SETTING, label: value}) or 0


async def test_the_same_model_on_trial_reads_every_message_and_differs_in_none(
    start_router: Callable[..., object], model: ModelProcess
) -> None:
    running = await start_router(model.url, trial_url=model.url)  # type: ignore[misc]
    assert isinstance(running, Running)
    handset = running.handset()
    for text in SAID:
        await handset.text(text)
        await running.settled()
    await running.line.trial.settled()
    assert _counted("messages", "outcome", "read") == len(SAID) - len(KNOWN_WORDS)
    assert {what: _counted("differences", "what", what) for what in DIFFERENCES} == dict.fromkeys(DIFFERENCES, 0)


async def test_a_trial_that_is_not_there_keeps_no_answer_back(start_router: Callable[..., object], model: ModelProcess) -> None:
    failed = _counted("messages", "outcome", "failed")
    running = await start_router(model.url, trial_url="http://127.0.0.1:9")  # type: ignore[misc]
    assert isinstance(running, Running)
    await running.handset().text("where can I sleep tonight")
    await running.settled()
    await running.line.trial.settled()
    assert len(running.twilio.to(running.handset().number)) >= 1
    assert _counted("messages", "outcome", "failed") == failed + 1
