"""What a browser is asked for when it makes or proves a passkey, and what its answer says (WebAuthn, W3C).

py_webauthn checks challenge, origin, name and signature.  Nothing here looks into the database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeVar

import structlog
import webauthn
from webauthn.helpers import (
    base64url_to_bytes,
    bytes_to_base64url,
    options_to_json_dict,
    parse_authentication_credential_json,
    parse_registration_credential_json,
)
from webauthn.helpers.cose import COSEAlgorithmIdentifier
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    AuthenticatorTransport,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from routing.staff import challenges
from routing.staff.relying_party import RelyingParty
from routing.store.sealing import Vault

NAME: Final = "Linden"
MAX_ANSWER: Final = 16_000
"""Characters that a browser answers with; a chain of certificates has some thousand."""
_ALGORITHMS: Final = [
    COSEAlgorithmIdentifier.ECDSA_SHA_256,
    COSEAlgorithmIdentifier.EDDSA,
    COSEAlgorithmIdentifier.RSASSA_PKCS1_v1_5_SHA_256,
]
_TIMEOUT_MS: Final = int(challenges.LASTS.total_seconds() * 1000)
T = TypeVar("T")
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Ceremony:
    """Where a browser is asked: for whom its passkey is, and the token of the sign-in that asks."""

    vault: Vault
    party: RelyingParty
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Key:
    """What a browser tells of a passkey: its id and its public half in base64url, how it is reached, how often it was used."""

    id: str
    public: str
    transports: Sequence[str]
    uses: int


def asked_for_new(ceremony: Ceremony, challenge: bytes, owner: bytes, name: str, known: Sequence[Key]) -> dict[str, object]:
    """Return what `navigator.credentials.create` takes as JSON; none of the `known` is made twice."""
    wanted = webauthn.generate_registration_options(
        rp_id=ceremony.party.id,
        rp_name=NAME,
        user_name=name,
        user_id=owner,
        challenge=challenge,
        timeout=_TIMEOUT_MS,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.PREFERRED,
            user_verification=UserVerificationRequirement.PREFERRED,
        ),
        exclude_credentials=[_described(key) for key in known],
        supported_pub_key_algs=_ALGORITHMS,
    )
    return options_to_json_dict(wanted)


def asked_for_proof(ceremony: Ceremony, challenge: bytes, known: Sequence[Key]) -> dict[str, object]:
    """Return what `navigator.credentials.get` takes as JSON."""
    wanted = webauthn.generate_authentication_options(
        rp_id=ceremony.party.id,
        challenge=challenge,
        timeout=_TIMEOUT_MS,
        allow_credentials=[_described(key) for key in known],
        user_verification=UserVerificationRequirement.PREFERRED,
    )
    return options_to_json_dict(wanted)


def _described(key: Key) -> PublicKeyCredentialDescriptor:
    via = [AuthenticatorTransport(one) for one in key.transports]
    return PublicKeyCredentialDescriptor(id=base64url_to_bytes(key.id), transports=via)


def made(ceremony: Ceremony, challenge: bytes, answer: str) -> Key | None:
    """Return the passkey that a browser has made for this challenge; None for an answer that proves none."""

    def verify() -> Key:
        given = parse_registration_credential_json(answer)
        found = webauthn.verify_registration_response(
            credential=given,
            expected_challenge=challenge,
            expected_rp_id=ceremony.party.id,
            expected_origin=ceremony.party.origin,
            supported_pub_key_algs=_ALGORITHMS,
        )
        transports = [one.value for one in given.response.transports or []]
        public = bytes_to_base64url(found.credential_public_key)
        return Key(bytes_to_base64url(found.credential_id), public, transports, found.sign_count)

    return _unless_unusable(verify)


def named(answer: str) -> str | None:
    """Return the id of the passkey that an answer says it proves; None for no answer."""
    return _unless_unusable(lambda: bytes_to_base64url(parse_authentication_credential_json(answer).raw_id))


def uses_proved(ceremony: Ceremony, challenge: bytes, key: Key, answer: str) -> int | None:
    """Return how often the passkey says that it was used; None for an answer that does not prove it.

    Whether that count went on is the caller's question, so that a copied passkey is told from a wrong answer."""

    def verify() -> int:
        return webauthn.verify_authentication_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=ceremony.party.id,
            expected_origin=ceremony.party.origin,
            credential_public_key=base64url_to_bytes(key.public),
            credential_current_sign_count=0,
        ).new_sign_count

    return _unless_unusable(verify)


def _unless_unusable(read: Callable[[], T]) -> T | None:
    """Return None for whatever is wrong with an answer: JSON, CBOR, keys and certificates, all of a stranger's making."""
    try:
        return read()
    except WebAuthnException:
        return None
    except Exception as error:  # noqa: BLE001  # what their readers raise is in no list, and our own faults show in the log
        log.info("passkey_unreadable", error=type(error).__name__)
        return None
