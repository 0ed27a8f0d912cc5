"""Members of staff, their sign-ins, and the trail of what they did."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Identity,
    Index,
    LargeBinary,
    SmallInteger,
    String,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from routing.store.role import Role
from routing.store.tables.base import Base, one_of


class Staff(Base):
    __tablename__ = "staff"
    __table_args__ = (one_of("role", Role),)
    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    name: Mapped[str] = mapped_column(String(64), unique=True)
    role: Mapped[str] = mapped_column(String(16), default=Role.STAFF)
    languages: Mapped[list[str]] = mapped_column(ARRAY(String(8)), default=list)
    interface_language: Mapped[str | None] = mapped_column(String(8))
    """What the pages of the console speak to this member; None: what their browser asks for."""
    sealed_phone: Mapped[bytes | None]
    """Where the member is called when it is their turn and nobody reacts; E.164."""
    sealed_ways: Mapped[bytes | None]
    """Other ways to call the member, one Apprise address a line: e-mail, ntfy, Signal, Matrix and the like."""
    password_hash: Mapped[str] = mapped_column(String(256))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    disabled_at: Mapped[datetime | None]
    toured_at: Mapped[datetime | None]
    """When this member put the tour of the console away."""
    must_change: Mapped[bool] = mapped_column(default=False, server_default="false")
    """The password was given out by somebody else; nothing but a new one is possible."""
    sealed_totp: Mapped[bytes | None]
    """The secret of the member's app; in use since `totp_at`."""
    totp_at: Mapped[datetime | None]
    totp_step: Mapped[int] = mapped_column(BigInteger, default=0, server_default="0")
    """Of the newest code that was used; no earlier one counts again."""
    recovery_hashes: Mapped[list[bytes]] = mapped_column(ARRAY(LargeBinary), default=list, server_default="{}")
    is_demo: Mapped[bool] = mapped_column(default=False, server_default="false")
    """Made by `linden demo`, and taken away by it."""


class Invitation(Base):
    """An account that somebody may make for themselves by a link.  The link holds a random token, the row only its hash.

    Gone when it is used, revoked or over."""

    __tablename__ = "invitation"
    __table_args__ = (one_of("role", Role),)
    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    """Becomes the id of the account, so that the trail names from the start whom it is about."""
    token_hash: Mapped[bytes] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(String(64))
    role: Mapped[str] = mapped_column(String(16))
    languages: Mapped[list[str]] = mapped_column(ARRAY(String(8)), default=list)
    invited_by: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    until: Mapped[datetime]


class Session(Base):
    """A staff sign-in.  The cookie holds a random token, the row only its hash."""

    __tablename__ = "session"
    token_hash: Mapped[bytes] = mapped_column(primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), index=True)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    last_seen_at: Mapped[datetime] = mapped_column(server_default=func.now())
    """When the member last did something."""
    live_at: Mapped[datetime | None]
    """When a page of the member was last known to be open."""
    id: Mapped[UUID] = mapped_column(default=uuid4, server_default=text("gen_random_uuid()"))
    """Names the sign-in in lists; opens nothing."""
    is_whole: Mapped[bool] = mapped_column(default=True, server_default="true")
    """Whether the second step was taken, where one is asked for."""
    agent_hash: Mapped[bytes | None]
    """Of what the browser calls itself; the token is good in this one alone."""
    sealed_agent: Mapped[bytes | None]
    sealed_challenge: Mapped[bytes | None]
    """What a passkey has to answer, until it does: routing/staff/challenges.py."""
    challenge_at: Mapped[datetime | None]


class Passkey(Base):
    """A passkey of a member.  Its id, its public key, its name and the host that it is for are sealed together."""

    __tablename__ = "passkey"
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), index=True)
    known_hash: Mapped[bytes] = mapped_column(unique=True)
    """Keyed, of the id that the browser names it by."""
    sealed: Mapped[bytes]
    uses: Mapped[int] = mapped_column(BigInteger)
    """What its own counter said last; 0 for one that does not count."""
    added_at: Mapped[datetime] = mapped_column(server_default=func.now())
    used_at: Mapped[datetime | None]


class Lockdown(Base):
    """One row while the console is locked."""

    __tablename__ = "lockdown"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)
    id: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    staff_id: Mapped[UUID | None]


class Device(Base):
    """A browser that wants to be woken: a Web Push subscription, sealed; its address alone would let others write to it."""

    __tablename__ = "device"
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), index=True)
    address_hash: Mapped[bytes] = mapped_column(unique=True)
    sealed: Mapped[bytes]
    push_key: Mapped[bytes | None]
    """The id of the master key whose signature the browser asks for; null for one of a release that did not say."""
    added_at: Mapped[datetime] = mapped_column(server_default=func.now())


class SentForm(Base):
    """A form that was carried out, by the token it was drawn with: the same form again changes nothing.  Gone after a day."""

    __tablename__ = "sent_form"
    token: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(server_default=func.now())


class SignInFailure(Base):
    """A wrong password, counted to slow guessing down, routing/staff/guessing.py.  Name and place are keyed hashes."""

    __tablename__ = "sign_in_failure"
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    name_hash: Mapped[bytes] = mapped_column(index=True)
    place_hash: Mapped[bytes | None]
    """Of the network or the browser it came from."""
    at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())


class Audit(Base):
    """Who did or saw what.  A trigger refuses to change or delete rows."""

    __tablename__ = "audit"
    __table_args__ = (Index("ix_audit_staff", "staff_id", "at"),)
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    staff_id: Mapped[UUID | None]
    action: Mapped[str] = mapped_column(String(64))
    conversation_id: Mapped[UUID | None] = mapped_column(index=True)
    detail: Mapped[str | None] = mapped_column(String(64))
    target_id: Mapped[UUID | None]
    """The member of staff that it was done to."""


class AuditLink(Base):
    """One link of the chain over the trail, made by a trigger when a transaction commits: routing/staff/chain.py."""

    __tablename__ = "audit_link"
    position: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    audit_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    hash: Mapped[bytes]
