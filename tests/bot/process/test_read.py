"""What a model reads afterwards, for a trial, is what it read within the conversation."""

from __future__ import annotations

import ast
import re
from typing import Any

import httpx

from nlu.taxonomy import load_taxonomy
from tests.bot.contract import faults_of
from tests.bot.process.conftest import Talk
from tests.conftest import ROOT
from tests.model_process import ModelProcess

TALKS = [
    ["hello", "my boss keeps my passport and does not pay", "italia", "yes", "no", "i am 16", "he is coming back with a knife"],
    ["Добрий день", "мені нема де спати", "в Італії", "так", "я з дитиною", "english please", "who are you"],
    ["where can i sleep tonight", "Milano", "just me", "asdf qwer", "nu am acte", "yardım edin beni kilitlediler", "ok"],
]


def _read(url: str, body: object) -> httpx.Response:
    return httpx.post(f"{url}/webhooks/router/read", json=body, timeout=30)


def test_reading_again_finds_the_same_and_moves_no_dialogue(model: ModelProcess) -> None:
    bodies: list[tuple[str, Any]] = []
    for texts in TALKS:
        talk, twin = Talk(model.url), Talk(model.url)
        for text in texts:
            turn = talk.say(text)
            read = _read(model.url, {"text": text, "read_in": turn["read_in"]}).json()
            within = turn["understanding"]
            assert read == {**within, "risk": {**within["risk"], "acute": read["risk"]["acute"]}}, text
            assert twin.say(text)["replies"] == turn["replies"], "the one that was read twice says what the other says"
            bodies += [("ReadRequest", {"text": text, "read_in": turn["read_in"]}), ("Understanding", read)]
    assert [fault for fault in faults_of(bodies) if fault] == []
    asked = {body["read_in"]["asked"] for name, body in bodies if name == "ReadRequest"}
    assert len(asked) > 3, "questions were open"


def test_every_language_is_warm_before_a_model_is_ready(model: ModelProcess) -> None:
    written = re.search(r"WARM_UP = (\(.*?\n\))", (ROOT / "bot" / "server.py").read_text(), re.DOTALL)
    texts = ast.literal_eval(written[1]) if written else ()
    read = [httpx.post(f"{model.url}/model/parse", json={"text": text}, timeout=30).json() for text in texts]
    assert sorted(one["language"]["code"] for one in read) == sorted(load_taxonomy().languages)


def test_what_it_is_read_in_must_keep_the_contract(model: ModelProcess) -> None:
    for read_in in ({"zebra": 1}, {"asked": 5}, {"prior": {"en": "zebra"}}, None):
        refused = _read(model.url, {"text": "hello", "read_in": read_in})
        assert refused.status_code == 400
        assert "zebra" not in refused.text
