"""Who may do and read what: a table over all pages, lists, streams and exports, and one over what a conversation is to a member.

`routing/console/access.py` asks it before each page of the console; a page that stands in no row is closed to everybody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from routing.staff.roles import May, may
from routing.store.role import Role


class Relation(StrEnum):
    """What a conversation is to a member."""

    HELD = "held"
    OFFERED = "offered"
    """By its holder, to the member or to a language that they speak."""
    WAITING = "waiting"
    """For anybody on duty, also one that the assistant flagged; all see in the queue that it does, and how urgent it is."""
    OTHERS = "others"
    """Held by somebody else."""
    QUIET = "quiet"
    """With the assistant, or closed."""


class Touch(StrEnum):
    """What a page does with the conversation that it is about."""

    NOTHING = "nothing"
    """Shows or changes no content: taking it, answering an offer.  The act itself asks whether it may be done."""
    READ = "read"
    KEEP = "keep"
    """Writes beside it: notes, the contact record, referrals, reminders."""


class Answer(StrEnum):
    YES = "yes"
    WITH_REASON = "with_reason"
    NO = "no"


_THEIRS: Final = frozenset({Relation.HELD, Relation.OFFERED})
READS: Final[Mapping[Role, frozenset[Relation]]] = {
    Role.VOLUNTEER: _THEIRS,
    Role.STAFF: _THEIRS | {Relation.WAITING},
    Role.SUPERVISOR: _THEIRS | {Relation.WAITING},
    Role.ADMIN: _THEIRS | {Relation.WAITING},
}
"""What each role reads as it is; the rest takes a reason from those who may read with one."""
READS_WITH_REASON: Final = frozenset({Role.STAFF, Role.SUPERVISOR, Role.ADMIN})
KEEPS: Final[Mapping[Role, frozenset[Relation]]] = {
    Role.VOLUNTEER: frozenset({Relation.HELD}),
    Role.STAFF: frozenset({Relation.HELD, Relation.WAITING, Relation.QUIET}),
    Role.SUPERVISOR: frozenset({Relation.HELD, Relation.WAITING, Relation.QUIET}),
    Role.ADMIN: frozenset({Relation.HELD, Relation.WAITING, Relation.QUIET}),
}
"""Beside what conversation each role may write; beside what another holds, nobody does without taking it over."""


def answer_to(role: Role, touch: Touch, relation: Relation, *, has_reason: bool) -> Answer:
    """Tell whether a member of this role may do this with a conversation."""
    if touch is Touch.NOTHING:
        return Answer.YES
    if touch is Touch.KEEP and relation not in KEEPS[role]:
        return Answer.NO
    if relation in READS[role] or has_reason:
        return Answer.YES
    return Answer.WITH_REASON if role in READS_WITH_REASON else Answer.NO


def hears_of(role: Role, relation: Relation, *, has_reason: bool) -> bool:
    """Tell whether the stream of changes says to a member that this conversation changed."""
    return answer_to(role, Touch.READ, relation, has_reason=has_reason) is Answer.YES


@dataclass(frozen=True, slots=True)
class Rule:
    """Who may ask for a page: `roles`, and `anybody` without a sign-in; what it touches, and what the trail calls what it reads.

    `reads` is None where nothing of a writer is read, or where the act that reads writes the trail itself."""

    roles: frozenset[Role]
    touch: Touch = Touch.NOTHING
    reads: str | None = None
    anybody: bool = False


_STAFF = frozenset(Role)
_SUPERVISORS = frozenset(role for role in Role if may(role, May.SUPERVISE))
_OVERRULERS = frozenset(role for role in Role if may(role, May.OVERRULE))
_ADMINS = frozenset(role for role in Role if may(role, May.MANAGE))
_C = "/console/c/{conversation_id}"

ANYBODY = Rule(_STAFF, anybody=True)
CARRIERS = Rule(frozenset())
"""Whoever knows the carrier's secret, and no member of staff."""
STAFF, SUPERVISORS, ADMINS = Rule(_STAFF), Rule(_SUPERVISORS), Rule(_ADMINS)
OVERRULERS = Rule(_OVERRULERS)
READER = Rule(_STAFF, Touch.READ)
KEEPER = Rule(_STAFF, Touch.KEEP)


def _reads(what: str) -> Rule:
    return Rule(_STAFF, Touch.READ, what)


ROUTES: Final[Mapping[str, Rule]] = {
    # the router itself
    "GET /": ANYBODY,
    "GET /health/live": ANYBODY,
    "GET /health/ready": ANYBODY,
    "GET /metrics": ANYBODY,
    "GET /.well-known/security.txt": ANYBODY,
    "ANY /static": ANYBODY,
    # carriers, and the pretend phones, which are there only when LINDEN_SIMULATOR is set
    "POST /twilio/sms": CARRIERS,
    "POST /twilio/status": CARRIERS,
    "POST /telegram/webhook": CARRIERS,
    "GET /simulator": ANYBODY,
    "POST /simulator/{form}/{number}": ANYBODY,
    "GET /simulator/{form}/{number}/events": ANYBODY,
    # signing in and out
    "GET /console/exit": ANYBODY,
    "GET /console/sign-in": ANYBODY,
    "POST /console/sign-in": ANYBODY,
    "GET /console/invitation": ANYBODY,
    "POST /console/invitation": ANYBODY,
    "POST /console/invitation/accept": ANYBODY,
    "GET /console/second": CARRIERS,
    "POST /console/second": CARRIERS,
    "POST /console/second/ask": CARRIERS,
    "GET /console/app.webmanifest": ANYBODY,
    "GET /console/worker.js": ANYBODY,
    "POST /console/sign-out": STAFF,
    # the queue
    "GET /console": STAFF,
    "GET /console/queue": STAFF,
    "GET /console/alarm": STAFF,
    "GET /console/events": STAFF,
    "POST /console/here": STAFF,
    "GET /console/history": STAFF,
    "GET /console/design": STAFF,
    # a conversation
    f"GET {_C}": READER,
    f"GET {_C}/messages": READER,
    f"GET {_C}/waiting": STAFF,
    f"POST {_C}/open": STAFF,
    f"POST {_C}/reply": READER,
    f"POST {_C}/translate": READER,
    f"POST {_C}/edit": READER,
    f"POST {_C}/translate-again": READER,
    f"POST {_C}/take-back/{{message_id}}": STAFF,
    f"POST {_C}/stop": STAFF,
    f"POST {_C}/mute": KEEPER,
    f"POST {_C}/unmute": KEEPER,
    f"GET {_C}/files/{{message_id}}/{{number}}": STAFF,
    f"POST {_C}/read": STAFF,
    f"POST {_C}/misread/{{message_id}}": READER,
    f"GET {_C}/misread/{{message_id}}": READER,
    f"POST {_C}/misread/{{message_id}}/undo": READER,
    f"POST {_C}/misread/{{message_id}}/wanted": READER,
    f"GET {_C}/phrases": READER,
    f"GET {_C}/phrases/{{phrase}}": READER,
    f"POST {_C}/phrases/{{phrase}}": READER,
    # who holds it
    f"POST {_C}/claim": STAFF,
    f"POST {_C}/take-over": OVERRULERS,
    f"POST {_C}/write-over": Rule(_OVERRULERS, Touch.READ),
    f"POST {_C}/silence": STAFF,
    f"POST {_C}/undo": STAFF,
    f"POST {_C}/release": STAFF,
    f"POST {_C}/return": STAFF,
    f"POST {_C}/close": STAFF,
    f"GET {_C}/hand-over": _reads("hand_over"),
    f"GET {_C}/hands": _reads("hands"),
    f"GET {_C}/successor": STAFF,
    f"GET {_C}/news": STAFF,
    f"POST {_C}/offer": READER,
    f"POST {_C}/withdraw": STAFF,
    f"POST {_C}/accept": STAFF,
    f"POST {_C}/decline": STAFF,
    f"POST {_C}/plea": STAFF,
    f"POST {_C}/plea/take-back": STAFF,
    f"POST {_C}/plea/come": SUPERVISORS,
    # notes and record
    f"GET {_C}/kept": _reads("kept"),
    f"GET {_C}/record": READER,
    f"POST {_C}/notes": KEEPER,
    f"POST {_C}/record": KEEPER,
    f"POST {_C}/referrals": KEEPER,
    f"POST {_C}/referrals/{{referral_id}}": KEEPER,
    f"POST {_C}/reminders": KEEPER,
    f"POST {_C}/reminders/{{reminder_id}}/done": KEEPER,
    "GET /console/reminders": Rule(_STAFF, reads="reminders"),
    "GET /console/reminders/open": Rule(_STAFF, reads="reminders"),
    # the library
    "GET /console/library": STAFF,
    "GET /console/library/gaps": STAFF,
    "GET /console/library/{answer}": STAFF,
    "POST /console/library/{answer}/send": STAFF,
    "POST /console/library/{answer}/hold": SUPERVISORS,
    "POST /console/library/{answer}/release": SUPERVISORS,
    # one's own page and the tour
    "GET /console/me": STAFF,
    "POST /console/me/password": STAFF,
    "POST /console/me/language": STAFF,
    "POST /console/me/reach": STAFF,
    "POST /console/me/phone/try": STAFF,
    "POST /console/me/sign-ins/{session_id}/end": STAFF,
    "GET /console/me/passkeys": STAFF,
    "POST /console/me/passkeys": STAFF,
    "POST /console/me/passkeys/ask": STAFF,
    "POST /console/me/passkeys/{passkey_id}/remove": STAFF,
    "POST /console/people/lock": ADMINS,
    "POST /console/people/{staff_id}/second": ADMINS,
    "GET /console/me/alarms": STAFF,
    "POST /console/me/alarms/try": STAFF,
    "POST /console/me/devices": STAFF,
    "POST /console/me/devices/{device_id}/remove": STAFF,
    "POST /console/me/ways": STAFF,
    "GET /console/tour": STAFF,
    "GET /console/tour/{step}": STAFF,
    "POST /console/tour/leave": STAFF,
    # the supervisor's pages
    "GET /console/supervisor": SUPERVISORS,
    "GET /console/supervisor/now": SUPERVISORS,
    "GET /console/supervisor/reports": SUPERVISORS,
    "GET /console/supervisor/reports.csv": SUPERVISORS,
    # what was read wrongly; a mark opens its message to supervisors, and its reading stands in the trail
    "GET /console/corrections": Rule(_SUPERVISORS, reads="corrections"),
    "GET /console/corrections/{mark_id}": SUPERVISORS,
    "POST /console/corrections/{mark_id}/approve": SUPERVISORS,
    "POST /console/corrections/{mark_id}/reject": SUPERVISORS,
    "POST /console/corrections/approved/{correction_id}/withdraw": SUPERVISORS,
    # the trail
    "GET /console/audit": ADMINS,
    "GET /console/audit.csv": ADMINS,
    # people, hours and calls
    "GET /console/people": ADMINS,
    "POST /console/people": ADMINS,
    "POST /console/people/invitations": ADMINS,
    "POST /console/people/invitations/{invitation_id}/revoke": ADMINS,
    "GET /console/people/{staff_id}": ADMINS,
    "POST /console/people/{staff_id}": ADMINS,
    "POST /console/people/{staff_id}/disable": ADMINS,
    "POST /console/people/{staff_id}/enable": ADMINS,
    "POST /console/people/{staff_id}/password": ADMINS,
    "POST /console/people/{staff_id}/try": ADMINS,
    "GET /console/on-call": STAFF,
    "POST /console/on-call/shifts": ADMINS,
    "POST /console/on-call/shifts/{shift_id}/remove": ADMINS,
    "POST /console/on-call/holidays": ADMINS,
    "POST /console/on-call/holidays/{holiday_id}/remove": ADMINS,
    "POST /console/on-call/duty": ADMINS,
    "POST /console/on-call/duty/try": ADMINS,
}
"""Every route by method and path."""
