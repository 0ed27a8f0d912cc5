"""What every table shares: names of constraints, types, and checks that a value is one of a few."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from sqlalchemy import (
    CheckConstraint,
    ColumnElement,
    DateTime,
    LargeBinary,
    MetaData,
    String,
    literal_column,
)
from sqlalchemy.orm import DeclarativeBase

NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar = {datetime: DateTime(timezone=True), bytes: LargeBinary}


def written_out(value: StrEnum) -> ColumnElement[str]:
    """In the statement instead of beside it: a prepared statement finds its partial index only so."""
    return literal_column(f"'{value}'", String)


def finer_than(unit: str, *columns: str) -> str:
    """In SQL: one of these times says more than the hour or the day in UTC.  An index holds such rows alone (`ix_…_exact`)."""
    return " or ".join(f"date_trunc('{unit}', {one} at time zone 'UTC') <> {one} at time zone 'UTC'" for one in columns)


def one_of(column: str, values: type[StrEnum]) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} in ({listed})", name=column)
