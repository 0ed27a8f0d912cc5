"""The trail as a CSV file, which PostgreSQL writes: however long it is, its first lines come at once and none stay in memory."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import cast

from asyncpg import Connection
from sqlalchemy import ColumnElement, Dialect, Select, SQLColumnExpression, case, func, select
from sqlalchemy.orm import aliased

from routing import tasks
from routing.staff.audit import Wanted, which
from routing.store.database import Database
from routing.store.tables import Audit, Staff

WAITING = 4
"""Pieces that wait for a slow reader; then PostgreSQL waits as well."""
ENDS_S = 600.0
"""Whoever reads longer has gone to sleep, and the connection goes back."""
FORMULA = r"^[=+@\t\r-]"
"""A spreadsheet runs what begins like a formula; names are typed by people."""
TIME = 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'


async def pieces(database: Database, wanted: Wanted) -> AsyncIterator[bytes]:
    """Yield the file: a head, then the newest line first."""
    made: asyncio.Queue[bytes | Exception | None] = asyncio.Queue(WAITING)
    copying = asyncio.create_task(_copy(database, _lines(wanted), made), name="trail file")
    try:
        while (piece := await made.get()) is not None:
            if isinstance(piece, Exception):
                raise piece  # the reader's file breaks off, and does not look whole
            yield piece
    finally:
        await tasks.end(copying)


async def _copy(database: Database, lines: Select[str], made: asyncio.Queue[bytes | Exception | None]) -> None:
    async def put(piece: bytes) -> None:
        await made.put(bytes(piece))  # it comes as a bytearray

    failed = None
    try:
        async with asyncio.timeout(ENDS_S), database.engine.connect() as connection:
            driver = cast("Connection", (await connection.get_raw_connection()).driver_connection)
            query, values = _written(lines, database.engine.dialect)
            try:
                await driver.copy_from_query(query, *values, output=put, format="csv", header=True)
            except BaseException:
                await connection.invalidate()  # the rest of an answer may be on its way
                raise
    except Exception as error:  # noqa: BLE001  # whoever reads the file raises it
        failed = error
    await made.put(failed)


def _lines(wanted: Wanted) -> Select[str]:
    """Select the columns of the file, as text."""
    who, target = aliased(Staff), aliased(Staff)
    return (
        select(
            func.to_char(func.timezone("UTC", Audit.at), TIME).label("at"),
            _harmless(who.name).label("member"),
            _harmless(Audit.action).label("action"),
            _harmless(Audit.detail).label("detail"),
            Audit.conversation_id.label("conversation"),
            _harmless(target.name).label("done to"),
        )
        .outerjoin(who, who.id == Audit.staff_id)
        .outerjoin(target, target.id == Audit.target_id)
        .where(*which(wanted))
        .order_by(Audit.id.desc())
    )


def _harmless(text: SQLColumnExpression[str] | SQLColumnExpression[str | None]) -> ColumnElement[str]:
    return case((text.regexp_match(FORMULA), func.concat("'", text)), else_=text)


def _written(lines: Select[str], dialect: Dialect) -> tuple[str, Sequence[object]]:
    """Return the statement with $1, $2, …, and their values."""
    compiled = lines.compile(dialect=dialect)
    values = compiled.construct_params()
    return compiled.string, [values[name] for name in compiled.positiontup or ()]
