"""The turn contract, contract/turn.schema.json: which requests of the router can be used."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, ValidationError

from nlu.taxonomy import ROOT

PATH = ROOT / "contract" / "turn.schema.json"
PROBLEMS = {"type": "has another type", "enum": "is unknown", "maxLength": "is too long", "minLength": "is empty"}
TOO_LARGE, BAD_REQUEST = 413, 400


class RequestError(Exception):
    """The request cannot be used; the message names the field and never quotes it."""

    def __init__(self, message: str, status: int = BAD_REQUEST) -> None:
        super().__init__(message)
        self.status = status


def check(name: str, body: object) -> None:
    """Raise RequestError when `body` is not what the contract defines under `name`."""
    error = next(_validator(name).iter_errors(body), None)
    if error is not None:
        status = TOO_LARGE if error.validator == "maxLength" else BAD_REQUEST
        raise RequestError(_fault(error), status)


def _fault(error: ValidationError) -> str:
    field = ".".join(map(str, error.absolute_path)) or "the body"
    if error.validator == "required":
        missing = [name for name in error.validator_value if name not in error.instance]
        return f"{field} lacks {', '.join(missing)}"
    return f"{field} {PROBLEMS.get(str(error.validator), 'is out of range')}"


@cache
def _validator(name: str) -> Draft202012Validator:
    schema: dict[str, Any] = json.loads(PATH.read_text(encoding="utf-8"))
    return Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": schema["$defs"]})
