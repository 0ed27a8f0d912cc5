"""Alert rules, the page that says what to do, and the dashboard speak of figures that there are."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client import REGISTRY

from knowledge import Library
from linden.gauges import Gauges
from routing import metrics
from routing.inbound.reserve import Reserve
from tests.conftest import ROOT, Running
from tests.types import StartRouter

PROMTOOL = ROOT / ".tools" / "operators" / "usr" / "bin" / "promtool"
FOLDER = ROOT / "deploy" / "prometheus"


def _rules() -> list[dict[str, Any]]:
    return yaml.safe_load((FOLDER / "rules.yml").read_text())["groups"][0]["rules"]


def _figures(text: str) -> set[str]:
    return set(re.findall(r"linden_[a-z_]+", text))


def test_rules_and_dashboard_name_figures_that_there_are() -> None:
    assert metrics.received is not None
    known = {sample for family in REGISTRY.collect() for sample in (family.name, f"{family.name}_total", f"{family.name}_bucket")}
    board = json.loads((ROOT / "deploy" / "grafana" / "linden.json").read_text())
    expressions = [target["expr"] for panel in board["panels"] for target in panel["targets"]]
    named = _figures(" ".join([*expressions, *(rule["expr"] for rule in _rules())]))
    assert len(named) > 20
    assert named - known == set()


def test_every_alert_has_a_test_and_a_page_that_says_what_to_do() -> None:
    tested = {
        one["alertname"]
        for case in yaml.safe_load((FOLDER / "rules_test.yml").read_text())["tests"]
        for one in case["alert_rule_test"]
        if one["exp_alerts"]
    }
    described = re.findall(r"^### (\w+)$", (ROOT / "docs" / "operations.md").read_text(), re.MULTILINE)
    alerts = [rule["alert"] for rule in _rules()]
    assert tested == set(alerts)
    assert described == alerts


@pytest.mark.slow
@pytest.mark.parametrize("call", [["check", "rules", "rules.yml"], ["test", "rules", "rules_test.yml"]])
def test_prometheus_fires_them_when_it_should(call: list[str]) -> None:
    done = subprocess.run([PROMTOOL, *call], cwd=FOLDER, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def _value(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(name, labels) or 0.0


async def test_a_message_leaves_its_figures(start_router: StartRouter) -> None:
    running: Running = await start_router()
    before = _value("linden_units_total", channel="twilio_sms"), _value("linden_turn_seconds_count", channel="sms")
    errors, calls = _value("linden_model_errors_total", model="1"), _value("linden_delivery_seconds_count", channel="twilio_sms")
    await running.handset().text("cum functioneaza")
    await running.settled()
    sent = len(running.twilio.to(running.handset().number))
    assert _value("linden_units_total", channel="twilio_sms") >= before[0] + sent
    assert _value("linden_turn_seconds_count", channel="sms") == before[1] + 1
    assert _value("linden_model_errors_total", model="1") == errors + 1
    assert _value("linden_delivery_seconds_count", channel="twilio_sms") == calls + sent


def test_the_machine_is_measured(tmp_path: Path) -> None:
    spool = tmp_path / "spool"
    spool.mkdir()
    gauges = Gauges(Library.load(), tmp_path, spool, Reserve(tmp_path))
    gauges.set()
    assert _value("linden_disk_free_bytes") > 0
    assert _value("linden_spool_oldest_seconds") == 0
    (spool / "1-a.sealed").touch()
    os.utime(spool / "1-a.sealed", (0, 0))
    gauges.set()
    assert _value("linden_spool_oldest_seconds") > 1e9
