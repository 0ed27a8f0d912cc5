"""Plain values that triage is tested with."""

from __future__ import annotations

from typing import Any

from knowledge import Keyword
from routing.inbound.decision import Decision
from routing.inbound.situation import IncomingFacts, Situation
from routing.ports.model import Answer, Flag, Intent, Language, Reply, RiskJudgement, Turn, Understanding
from routing.store.tables import Risk, State


def turn(
    intent: str = "shelter",
    risk: str = "routine",
    replies: tuple[str, ...] = ("shelter",),
    flag: Flag | None = None,
    *,
    acute: bool = True,
    answer: Answer | None = None,
) -> Turn:
    return Turn(
        understanding=Understanding(
            language=Language(code="ro", confidence=0.9),
            intent=Intent(name=intent, confidence=0.9),
            risk=RiskJudgement(level=risk, acute=acute, confidence=0.9, signals=["confined"] if risk == "immediate" else []),
            answer=answer,
        ),
        replies=[Reply(answer=answer) for answer in replies],
        flag=flag,
    )


def heard(found: Turn | None = None, keyword: Keyword | None = None, *, has_text: bool = True) -> IncomingFacts:
    return IncomingFacts(has_text=has_text, keyword=keyword, turn=found)


def said(decision: Decision) -> list[str]:
    return [reply.answer for reply in decision.replies]


def situation(state: State = State.ASSISTANT, risk: Risk = Risk.ROUTINE, **more: Any) -> Situation:
    return Situation(state=state, risk=risk, **more)
