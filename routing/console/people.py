"""Accounts in the console, for those who manage: roles, languages, phones for calls, new passwords."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, Field
from sqlalchemy import func, select

from knowledge import Library
from routing.console.access import SignedIn, TheChannels, TheLibrary, TheLine, TheStore, needs
from routing.console.drawing import templates
from routing.console.interface import interface_of
from routing.console.words import outcome_of_test
from routing.desk import acts
from routing.interface import Interface
from routing.oncall import calls
from routing.ports import phones
from routing.refusal import InputError
from routing.staff import accounts, invitations, lockdown, passwords, presence, second_factor
from routing.staff.accounts import AccountError
from routing.staff.roles import ALLOWED, May
from routing.staff.sessions import Member
from routing.store.store import Store
from routing.store.tables import EscalationStep, Role, Staff

MORE_LANGUAGES = ("de", "el", "es", "fr", "it", "mk", "pl", "pt", "ar", "fa", "hi", "zh")
"""Spoken by staff although no text is written in them yet."""
router = APIRouter(prefix="/people", dependencies=[needs(May.MANAGE)])


class NewAccount(BaseModel):
    name: str = ""
    role: Role = Role.STAFF
    languages: list[str] = []


class AccountForm(BaseModel):
    role: Role
    languages: list[str] = []
    phone: str = Field("", repr=False)


def all_languages(library: Library) -> tuple[str, ...]:
    return (*sorted(library.languages), *MORE_LANGUAGES)


def known_languages(library: Library, codes: Iterable[str]) -> list[str]:
    return [code for code in codes if code in all_languages(library)]


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """All accounts, and those of one member, as a manager sees them."""

    request: Request
    store: Store
    library: Library
    member: Member

    @property
    def words(self) -> Interface:
        return interface_of(self.request)

    async def draw(self, status: int = 200, **more: object) -> Response:
        """Draw the list; `fault` says what was not done.

        `made` is the name and the password of a new account, `link` the name and the address of a new invitation."""
        in_order = select(Staff).order_by(Staff.disabled_at.is_not(None), func.lower(Staff.name))
        async with self.store.database.begin() as session:
            staff = (await session.scalars(in_order)).all()
            on = await presence.who_is_on(session)
            invited = await invitations.listed(session)
        found = {
            **self._choices(),
            "staff": staff,
            "on": on,
            "invited": invited,
            "lasts": self.words.lasting(invitations.LASTS.total_seconds()),
            "allowed": ALLOWED,
            "acts": list(May),
            "max_name": accounts.MAX_NAME,
            "fault": None,
            "made": None,
            "link": None,
            **more,
        }
        return templates.TemplateResponse(self.request, "people.html", found, status_code=status)

    async def draw_person(self, staff_id: UUID, **more: object) -> Response:
        """Draw the page of one member: as saved, or with what was typed and the `fault` in it."""
        async with self.store.database.begin() as session:
            staff = await session.get(Staff, staff_id)
            if staff is None:
                return _to_people()
            has_second = await second_factor.is_set(session, staff)
        found = {
            **self._choices(),
            "one": staff,
            "has_second": has_second,
            "role": staff.role,
            "spoken": staff.languages,
            "phone": self.store.vault.open_staff(staff.sealed_phone) if staff.sealed_phone else "",
            "fault": None,
            "tested": None,
            "password": None,
            **more,
        }
        return templates.TemplateResponse(self.request, "person.html", found, status_code=400 if found["fault"] else 200)

    def _choices(self) -> dict[str, object]:
        return {
            "member": self.member,
            "roles": list(Role),
            "languages": all_languages(self.library),
        }


async def page_of(request: Request, store: TheStore, library: TheLibrary, member: SignedIn) -> PeoplePage:
    return PeoplePage(request, store, library, member)


ThePage = Annotated[PeoplePage, Depends(page_of)]


def _to_people() -> Response:
    return RedirectResponse("/console/people", status_code=303)


@router.get("")
async def show_people(page: ThePage) -> Response:
    return await page.draw()


@router.post("")
async def add(page: ThePage, typed: Annotated[NewAccount, Form()]) -> Response:
    """Add an account; its password is shown once, on the page that answers."""
    password = passwords.new_password()
    spoken = known_languages(page.library, typed.languages)
    try:
        async with page.store.database.begin() as session:
            staff_id = await accounts.add_staff(session, typed.name, password, typed.role, spoken, page.member.id)
            await accounts.ask_for_own_password(session, staff_id)
    except AccountError as error:
        return await page.draw(400, fault=page.words.say("not-added", why=page.words.why(error)))
    return await page.draw(made=(typed.name.strip(), password))


@router.post("/lock")
async def lock(store: TheStore, member: SignedIn, sure: Annotated[Literal["yes"], Form()]) -> Response:
    """End all sign-ins, this one too; `linden unlock` lets staff in again."""
    async with store.database.begin() as session:
        await lockdown.lock(session, member.id)
    return RedirectResponse("/console/sign-in", status_code=303)


@router.get("/{staff_id}")
async def show_person(page: ThePage, staff_id: UUID) -> Response:
    return await page.draw_person(staff_id)


@router.post("/{staff_id}")
async def change(page: ThePage, staff_id: UUID, typed: Annotated[AccountForm, Form()]) -> Response:
    by, vault = page.member.id, page.store.vault
    try:
        number = phones.phone_of(typed.phone)
        async with page.store.database.begin() as session:
            await accounts.change(session, by, staff_id, typed.role, known_languages(page.library, typed.languages))
            await accounts.set_phone(session, by, staff_id, vault.seal_staff(number) if number else None)
    except (AccountError, InputError) as error:
        shown = {"role": typed.role, "spoken": typed.languages, "phone": typed.phone}
        return await page.draw_person(staff_id, fault=page.words.say("not-saved", why=page.words.why(error)), **shown)
    return _to_people()


@router.post("/{staff_id}/disable")
async def disable(line: TheLine, page: ThePage, staff_id: UUID) -> Response:
    """Disable an account; what its member holds goes back into the queue."""
    try:
        async with page.store.database.begin() as session:
            await accounts.disable(session, page.member.id, staff_id)
    except AccountError as error:
        return await page.draw_person(staff_id, fault=page.words.say("not-done", why=page.words.why(error)))
    await acts.revoke_all(line, staff_id, "holder_left")
    return _to_people()


@router.post("/{staff_id}/enable")
async def enable(store: TheStore, member: SignedIn, staff_id: UUID) -> Response:
    async with store.database.begin() as session:
        await accounts.enable(session, member.id, staff_id)
    return _to_people()


@router.post("/{staff_id}/password")
async def reset_password(page: ThePage, staff_id: UUID) -> Response:
    async with page.store.database.begin() as session:
        password = await accounts.reset_password(session, page.member.id, staff_id)
    return await page.draw_person(staff_id, password=password)


@router.post("/{staff_id}/second")
async def remove_second_factor(page: ThePage, staff_id: UUID) -> Response:
    """Let a member who lost phone, passkeys and codes set the second step up again; their sign-ins end."""
    async with page.store.database.begin() as session:
        await second_factor.remove(session, page.member.id, staff_id)
    return _to_people()


@router.post("/{staff_id}/try")
async def send_test(page: ThePage, channels: TheChannels, staff_id: UUID) -> Response:
    async with page.store.database.begin() as session:
        sealed = await session.scalar(select(Staff.sealed_phone).where(Staff.id == staff_id))
        languages = await accounts.interface_languages(session, [staff_id])
    phone = page.store.vault.open_staff(sealed) if sealed else ""
    ended = await calls.send_test(channels, EscalationStep.MEMBER, phone, languages.get(staff_id))
    return await page.draw_person(staff_id, tested=outcome_of_test(ended, page.words))
