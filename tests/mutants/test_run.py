"""What a run of mutants is told to try."""

from __future__ import annotations

from tests.mutants.run import named

CONFIGURED = ["bot.danger", "bot.dialogue", "routing.store.sealing"]


def test_a_name_is_a_module_or_a_package_and_none_means_all() -> None:
    assert named(CONFIGURED, []) == CONFIGURED
    assert named(CONFIGURED, ["bot"]) == ["bot.danger", "bot.dialogue"]
    assert named(CONFIGURED, ["bot.danger", "routing.store"]) == ["bot.danger", "routing.store.sealing"]


def test_a_name_that_begins_alike_is_another() -> None:
    assert named(CONFIGURED, ["bo", "bot.dang", "routing.stor"]) == []
