"""The rows that the router keeps.  Texts, addresses and notes are stored sealed; docs/architecture.md says for how long."""

from routing.store.role import Role
from routing.store.tables.base import Base
from routing.store.tables.casework import (
    Alert,
    Answered,
    Because,
    Known,
    Note,
    Quiet,
    ReadingGrant,
    Reason,
    Record,
    RecordVersion,
    Referral,
    Reminder,
    Result,
    Transfer,
)
from routing.store.tables.conversation import DEMO, Conversation, Person, Risk, State
from routing.store.tables.counters import CAMPAIGN, Counter, Probe
from routing.store.tables.message import OPEN, Author, Delivery, EarlyReport, Message, Part, Progress, Translation
from routing.store.tables.oncall import Call, CallOutcome, Duty, EscalationStep, Holiday, Shift
from routing.store.tables.staff import Audit, AuditLink, Device, Lockdown, SentForm, Session, SignInFailure, Staff
from routing.store.tables.upkeep import Erasure, HeldAnswer, KeyPeriod, PeriodicWork

__all__ = [
    "CAMPAIGN",
    "DEMO",
    "OPEN",
    "Alert",
    "Answered",
    "Audit",
    "AuditLink",
    "Author",
    "Base",
    "Because",
    "Call",
    "CallOutcome",
    "Conversation",
    "Counter",
    "Delivery",
    "Device",
    "Duty",
    "EarlyReport",
    "Erasure",
    "EscalationStep",
    "HeldAnswer",
    "Holiday",
    "KeyPeriod",
    "Known",
    "Lockdown",
    "Message",
    "Note",
    "Part",
    "PeriodicWork",
    "Person",
    "Probe",
    "Progress",
    "Quiet",
    "ReadingGrant",
    "Reason",
    "Record",
    "RecordVersion",
    "Referral",
    "Reminder",
    "Result",
    "Risk",
    "Role",
    "SentForm",
    "Session",
    "Shift",
    "SignInFailure",
    "Staff",
    "State",
    "Transfer",
    "Translation",
]
