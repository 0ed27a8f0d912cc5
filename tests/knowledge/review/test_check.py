"""Each kind of fault is reported with its line and a cure, all at once."""

from __future__ import annotations

import re
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from knowledge.base import DATA
from knowledge.review.check import check, warnings
from tests.knowledge.conftest import TODAY


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """English and one other language, with three countries, without a fault."""
    folder = tmp_path_factory.mktemp("sound")
    root = folder / "knowledge" / "data"
    shutil.copytree(DATA, root)
    (folder / "taxonomy.yml").write_text("languages: {en: English, ru: Russian}\nintents: {}\n", encoding="utf-8")
    for path in (root / "facts").glob("[A-Z][A-Z].yml"):
        if path.stem not in {"IT", "DE", "BA"}:  # enough, and much quicker
            path.unlink()
    assert [str(fault) for fault in check(root, TODAY)] == []
    return folder


@pytest.fixture
def root(sound: Path, tmp_path: Path) -> Path:
    """A copy to break."""
    shutil.copytree(sound, tmp_path, dirs_exist_ok=True)
    return tmp_path / "knowledge" / "data"


def edit(root: Path, file: str, old: str, new: str) -> None:
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


LONG = " ".join(["Please read this, it is important."] * 12)


@pytest.mark.parametrize(
    ("file", "old", "new", "reported"),
    [
        ("texts/ru/shelter.ftl", "{ $shelter }", "", "leaves out $shelter"),
        ("texts/ru/shelter.ftl", "{ $shelter }", "{ $shelter } { $permit }", "has $permit, which it never gets"),
        ("texts/ru/conversation.ftl", "thanks =", "thankz =", "thanks is missing"),
        ("texts/ru/conversation.ftl", "thanks =", "thankz =", "thankz is not known"),
        (
            "texts/ru/danger.ftl",
            "being_watched_short = ",
            f"being_watched_short = {LONG} ",
            "being_watched_short takes",
        ),
        ("texts/ru/conversation.ftl", "nothing_more = ", "nothing_more = “", "has the sign “"),
        ("texts/ru/conversation.ftl", "nothing_more = ", "nothing_more = — ", "has the sign —"),
        ("texts/ru/conversation.ftl", "nothing_more = ", "nothing_more = Call 0800123. ", "names 0800123"),
        ("texts/ru/conversation.ftl", "nothing_more = ", "nothing_more = привeт ", "mixes scripts in 'привeт'"),
        ("texts/ru/conversation.ftl", "nothing_more = ", "nothing_more = See https://a.example ", "has a link"),
        ("texts/ru/words.ftl", "-word-person = ЧЕЛОВЕК", "-word-person = OGRE", "orders nothing of the kind"),
        ("texts/ru/words.ftl", "button-menu = ", "button-menu = All that you can ask here: ", "characters"),
        ("texts/ru/legal.ftl", "[few]", "[zero]", "lacks the plural [few] of $days"),
        ("texts/ru/legal.ftl", "[either]", "[both]", "chooses otherwise by $cooperation"),
        ("texts/en/conversation.ftl", "thanks = ", "thanks = ♥ ", "thanks is not GSM-7"),
        ("facts/IT.yml", "review_by: 2027-05-23", "review_by: 2026-11-24", "review_by must be later than checked_on"),
        ("facts/IT.yml", "country: IT", "country: ZZ", "ZZ is not an ISO 3166-1 country code"),
        ("facts/IT.yml", "kind: emergency", "kind: emergency\n  colour: red", "colour: Extra inputs"),
        ("answers.yml", "thanks: {kind: first}", "thanks: {kind: first, basis: [magna-carta]}", "rests on magna-carta"),
        (
            "facts/IT.yml",
            "review_by: 2027-05-23",
            "review_by: 2027-05-23\n  until: 2027-05-01",
            "review_by must be before `until`",
        ),
        ("claims.yml", "  punishment:", "  punishmend:", "punishment is tied to no fact"),
        ("answers.yml", "thanks: {kind: first}", "thanks: {kind: first, about: danger}", "names neither a number nor the word"),
        ("answers.yml", "thanks: {kind: first}", "thanks: {kind: first}\n  spare: {}", "spare has no English text"),
        ("keywords.yml", "[start, unstop]", "[start, unstop, stop]", "'stop' orders stop too"),
        ("keywords.yml", "  ru: [стоп", "  de: [стоп", "stop has no words in ru"),
        ("replies.yml", "  ru: [да", "  de: [да", "yes has no words in ru"),
        ("times.yml", "  ru: [всегда", "  de: [всегда", "always has no words in ru"),
    ],
)
def test_a_fault_is_found_with_its_line_and_cure(root: Path, file: str, old: str, new: str, reported: str) -> None:
    edit(root, file, old, new)
    faults = [str(fault) for fault in check(root, TODAY)]
    assert any(reported in fault for fault in faults), faults
    assert all(re.match(r"/.+:\d+: .+, .+", fault) for fault in faults)


def test_a_country_without_an_emergency_number_is_a_fault(root: Path) -> None:
    path = root / "facts" / "DE.yml"
    text = path.read_text(encoding="utf-8").replace("kind: emergency", "kind: ngo_support")
    path.write_text(text, encoding="utf-8")
    assert any("DE has no emergency number" in str(fault) for fault in check(root, TODAY))


def test_a_contact_without_a_source_is_a_fault(root: Path) -> None:
    path = root / "facts" / "IT.yml"
    text = re.sub(r"  source:\n(  - address: .*\n)+", "  source: []\n", path.read_text(encoding="utf-8"), count=1)
    path.write_text(text, encoding="utf-8")
    assert any("contacts.0.source" in str(fault) for fault in check(root, TODAY))


def test_facts_that_expire_soon_are_a_warning_and_expired_ones_a_fault(root: Path) -> None:
    assert warnings(root, TODAY) == []
    assert warnings(root, TODAY + timedelta(days=100))
    assert any("had to be checked again" in str(fault) for fault in check(root, TODAY + timedelta(days=200)))


def test_several_faults_are_reported_together(root: Path) -> None:
    edit(root, "texts/ru/shelter.ftl", "{ $shelter }", "")
    edit(root, "texts/ru/conversation.ftl", "thanks =", "thankz =")
    assert len({fault.path.name for fault in check(root, TODAY)}) == 2
