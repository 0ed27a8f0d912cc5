"""The supervisor's pages: the line as it is now, kept live, and the reports of a month with their charts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Query, Request, Response
from markupsafe import Markup

from knowledge import Library
from routing.console import charts
from routing.console.access import SignedIn, TheChannels, TheKeep, TheLibrary, TheProbes, TheStore, needs
from routing.console.drawing import templates
from routing.console.interface import interface_of
from routing.desk import corrections
from routing.interface import Interface
from routing.line.keep import Keep
from routing.oversight import contacts, pending_deletion, reports, response_times
from routing.oversight.links import links
from routing.oversight.overview import overview
from routing.oversight.reports import Cell, Report
from routing.oversight.response_times import ANSWERED_WITHIN, SEEN_WITHIN
from routing.ports.channel import Channel
from routing.staff import audit
from routing.staff.roles import May
from routing.staff.sessions import Member
from routing.store.clock import now
from routing.store.store import Store

CHARTED = 12
"""Bars of a chart; the table beside it has all cells."""
router = APIRouter(prefix="/supervisor", dependencies=[needs(May.SUPERVISE)])


@dataclass(frozen=True, slots=True)
class NowPage:
    """The line as it is now."""

    request: Request
    store: Store
    channels: Mapping[str, Channel]
    probes: Mapping[str, str]
    keep: Keep
    member: Member

    async def draw(self, template: str) -> Response:
        async with self.store.database.begin() as session:
            marks = await corrections.count_waiting(session)
        now_there = await overview(self.store, self.channels, self.probes)
        found = {
            "member": self.member,
            "now": now_there,
            "by_hour": charts.hours(now_there.trend.hours, interface_of(self.request).say("supervisor-by-hour")),
            "retention": await pending_deletion.warnings_for(self.store, self.keep, self.member),
            "corrections": marks,
            "targets": {"seen": SEEN_WITHIN.total_seconds(), "answered": ANSWERED_WITHIN.total_seconds()},
        }
        return templates.TemplateResponse(self.request, template, found)


async def page_of(  # a dependency that gathers
    request: Request, store: TheStore, channels: TheChannels, probes: TheProbes, keep: TheKeep, member: SignedIn
) -> NowPage:
    return NowPage(request, store, channels, probes, keep, member)


ThePage = Annotated[NowPage, Depends(page_of)]


@router.get("")
async def show_now(page: ThePage) -> Response:
    return await page.draw("supervisor.html")


@router.get("/now")
async def redraw_now(page: ThePage) -> Response:
    return await page.draw("_supervisor.html")


async def chosen_month(month: Annotated[str | None, Query(max_length=7)] = None) -> date:
    return reports.first_of(month, now().date())


Month = Annotated[date, Depends(chosen_month)]


def _called(library: Library, interface: Interface, dimension: str, name: str) -> str:
    """Return what a cell is called."""
    if name == response_times.UNKNOWN:
        return interface.say("reports-unknown")
    match dimension:
        case "day":
            return interface.day_of_month(date.fromisoformat(name))
        case "language":
            return interface.language_name(name)
        case "country":
            return interface.country(name)
        case "topic":
            return library.name_of(name, interface.language, "intent").capitalize()
        case "seen" | "answered":
            return _step_called(interface, name)
        case "referral":
            said = interface.say("reports-not-referred") if name == contacts.NOT_REFERRED else interface.name_of("result", name)
            return said.capitalize()
        case _:
            return interface.name_of(dimension, name).capitalize()


def _step_called(interface: Interface, name: str) -> str:
    """Return what a step of a wait is called."""
    match name:
        case response_times.NO_ALARM | response_times.NEVER:
            return interface.name_of("reports", name).capitalize()
        case response_times.LATER:
            return interface.say("reports-after", time=interface.lasting(response_times.STEPS_S[-1])).capitalize()
        case _:
            return interface.say("reports-within", time=interface.lasting(int(name.removesuffix("s")))).capitalize()


@router.get("/reports")
async def show_reports(request: Request, store: TheStore, library: TheLibrary, member: SignedIn, month: Month) -> Response:
    async with store.database.begin() as session:
        made = await reports.report(session, month)
        invented = await reports.invented(session)
        by_link = await links(session)
    interface = interface_of(request)
    called = partial(_called, library, interface)
    found = {
        "member": member,
        "made": made,
        "invented": invented,
        "links": by_link,
        "k": reports.K,
        "earlier": reports.month_before(month),
        "later": contacts.next_month(month) if reports.is_over(month, now().date()) else None,
        "called": called,
        "charts": {dimension: _chart(made, dimension, called, interface) for dimension, cells in made.tables.items() if cells},
    }
    return templates.TemplateResponse(request, "reports.html", found)


def _chart(made: Report, dimension: str, called: Callable[[str, str], str], interface: Interface) -> Markup:
    draw = charts.columns if dimension == "day" else charts.bars
    cells = [(called(dimension, cell.name), cell.count) for cell in _charted(made, dimension)]
    return draw(cells, interface.name_of("reports-contacts", dimension), interface.say("reports-hidden"))


def _charted(made: Report, dimension: str) -> tuple[Cell, ...]:
    """Return the cells that fit a chart: every day of the month, or the first CHARTED of the others."""
    cells = made.tables[dimension]
    if dimension != "day":
        return cells[:CHARTED]
    by_name = {cell.name: cell for cell in cells}
    days = [made.month.replace(day=day).isoformat() for day in range(1, reports.days_in(made.month) + 1)]
    return tuple(by_name.get(day, Cell(day, 0)) for day in days)


@router.get("/reports.csv")
async def download_report(store: TheStore, member: SignedIn, month: Month) -> Response:
    """Refuse a month that was not over when it was counted, 404: two versions of it would tell who came in between."""
    async with store.database.begin() as session:
        made = await reports.report(session, month)
    if not made.is_final:
        raise HTTPException(404, "month-not-over")
    async with store.database.begin() as session:  # the report sees the trail as it was when it began: no line fits onto that
        audit.record(session, member.id, "report_downloaded", detail=f"{month:%Y-%m}")
    name = f'attachment; filename="linden-{month:%Y-%m}.csv"'
    return Response(reports.as_csv(made), media_type="text/csv", headers={"Content-Disposition": name})
