"""What is wrong is said in words, with what to do."""

from __future__ import annotations

import datetime as dt
import os
import ssl
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from knowledge import Library
from linden.doctor import database_checks, environment_checks, verdicts
from linden.doctor.finding import Finding, Level
from routing.oversight.backlog import Backlog
from routing.staff import accounts
from routing.store.database import Database
from routing.store.role import Role
from routing.store.sealing import Vault
from tests.conftest import MASTER_KEY, PASSWORD, ROOT, Running
from tests.servers import free_port, served
from tests.types import StartRouter

AT = dt.datetime(2026, 11, 29, 12, tzinfo=dt.UTC)
FINE, WARNING, FAULT = Level.FINE, Level.WARNING, Level.FAULT


def _levels(found: list[Finding]) -> list[Level]:
    return [one.level for one in found]


@pytest.mark.parametrize(
    ("found", "levels"),
    [
        ([verdicts.disk("it", 50 * 10**9), verdicts.disk("it", 4 * 10**9), verdicts.disk("it", 10**8)], [FINE, WARNING, FAULT]),
        ([verdicts.clock(-1.0, "x"), verdicts.clock(3.0, "x"), verdicts.clock(-3.0, "x")], [FINE, FAULT, FAULT]),
        (
            [verdicts.certificate("x", AT + dt.timedelta(days=days), AT) for days in (40, 10, 1, -1)],
            [FINE, WARNING, FAULT, FAULT],
        ),
        (verdicts.spool(3, 10, 0), [FINE]),
        (verdicts.spool(3, 100, 2), [FAULT, FAULT]),
        (verdicts.backlog(Backlog(1, 2, 3, 4)), [FINE]),
        (verdicts.backlog(Backlog(11, 61, 1, 61)), [WARNING, FAULT, FAULT]),
        (verdicts.facts(["RO.shelter"], ["a"], ["b"]), [FAULT, WARNING, WARNING]),
        (
            [verdicts.revision("0001", "0001"), verdicts.revision(None, "0001"), verdicts.revision("0000", "0001")],
            [FINE, FAULT, FAULT],
        ),
        (verdicts.server(17, 100, 36), [FINE]),
        (verdicts.server(15, 20, 36), [WARNING, FAULT]),
        (verdicts.people(1, 1, [], [], has_hours=True), [FINE]),
        (verdicts.people(0, 0, [], [], has_hours=False), [FAULT, FAULT]),
        (verdicts.people(1, 0, [AT], [], has_hours=True), [FAULT]),
        (verdicts.people(1, 1, [AT], [], has_hours=True), [WARNING]),
    ],
)
def test_values_are_judged(found: list[Finding], levels: list[Level]) -> None:
    assert _levels(found) == levels
    assert all(bool(one.cure) == (one.level is not FINE) for one in found)


async def test_the_database_tells_what_it_lacks(database_url: str, tmp_path: Path) -> None:
    database = Database(database_url)
    found = await database_checks.database(database, Vault(b"m" * 32, tmp_path))
    assert {one.what for one in found if one.level is FAULT} == {"no administrator can sign in", "nobody is ever on call"}
    async with database.begin() as session:
        await accounts.add_staff(session, "Ana", PASSWORD, Role.ADMIN, [])
    found = await database_checks.database(database, Vault(b"m" * 32, tmp_path))
    assert {one.what for one in found if one.level is FAULT} == {"nobody is ever on call"}
    await database.close()
    away = Database("postgresql://nobody@127.0.0.1:9/none")
    [one] = await database_checks.database(away, Vault(b"m" * 32, tmp_path))
    assert (one.level, one.subject) == (FAULT, "database")
    await away.close()


async def test_another_master_key_is_noticed(start_router: StartRouter) -> None:
    running: Running = await start_router()
    await running.handset().text("cum functioneaza")
    await running.settled()
    found = await database_checks.database(running.line.store.database, Vault(b"x" * 32, running.settings.key_folder))
    assert "LINDEN_MASTER_KEY is not the one of this database" in [one.what for one in found]


async def test_a_running_router_speaks_for_its_carriers(start_router: StartRouter) -> None:
    running: Running = await start_router()
    settings = running.settings.model_copy(update={"monitor_port": int(running.url.rsplit(":", 1)[1])})
    assert _levels(await environment_checks.router(settings)) == [FINE]
    assert _levels(await environment_checks.router(settings.model_copy(update={"monitor_port": free_port()}))) == [FAULT]
    assert _levels(await environment_checks.models(settings)) == [FAULT]
    two = settings.model_copy(update={"model_url": f"{settings.model_url},{running.url}"})
    assert _levels(await environment_checks.models(two)) == [WARNING]


def test_what_waits_on_disk_is_counted(tmp_path: Path) -> None:
    for name in ("1-a.sealed", "2-a.sealed", "3-a.unusable"):
        (tmp_path / name).touch()
    os.utime(tmp_path / "1-a.sealed", (0, 0))
    waits, aside = environment_checks.spool(tmp_path)
    assert waits.what.startswith("2 messages wait on disk")
    assert aside.what.startswith("1 messages could not be read")


def test_facts_of_another_year_have_expired() -> None:
    library = Library.load()
    assert FAULT not in _levels(environment_checks.facts(library))
    assert FAULT in _levels(environment_checks.facts(Library.load(today=dt.date(2036, 1, 1))))


async def test_the_public_address_is_looked_at(start_router: StartRouter, tmp_path: Path) -> None:
    running: Running = await start_router()
    own, key, trust = certificate(tmp_path, days=40)
    port = free_port()
    async with served(running.app, port, ssl_certfile=own, ssl_keyfile=key, lifespan="off"):
        found = await environment_checks.address(f"https://localhost:{port}", trust)
        assert [one.what for one in found if one.level is FAULT] == []
        assert found[0].what == "the certificate of localhost ends in 39 days"
        assert "shows the console to whoever asks from here" in [one.what for one in found]
        [unsafe] = await environment_checks.address(f"https://localhost:{port}", ssl.create_default_context())
        assert "self-signed" in unsafe.what
    [gone] = await environment_checks.address(f"https://localhost:{port}", trust)
    assert gone.level is FAULT


def certificate(folder: Path, days: int) -> tuple[str, str, ssl.SSLContext]:
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    begins = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(begins - dt.timedelta(minutes=1))
        .not_valid_after(begins + dt.timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    form, open_key = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    (folder / "line.pem").write_bytes(made.public_bytes(pem))
    (folder / "line.key").write_bytes(key.private_bytes(pem, form, open_key))
    return str(folder / "line.pem"), str(folder / "line.key"), ssl.create_default_context(cafile=str(folder / "line.pem"))


def test_the_command_says_what_is_wrong_first(database_url: str, tmp_path: Path) -> None:
    given = {"LINDEN_DATABASE_URL": database_url, "LINDEN_MASTER_KEY": MASTER_KEY, "LINDEN_STATE_DIR": str(tmp_path)}
    given |= {"LINDEN_MODEL_URL": f"http://127.0.0.1:{free_port()}", "LINDEN_MONITOR_PORT": str(free_port())}
    command = [sys.executable, "-m", "linden", "doctor"]
    done = subprocess.run(command, env=given, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    lines = [line for line in done.stdout.splitlines() if not line.startswith(" ")]
    assert [line.split()[0] for line in lines] == sorted(
        (line.split()[0] for line in lines), key=["fault", "warning", "fine"].index
    )
    for what in ("model: does not answer", "router: does not answer", "people: nobody is ever on call"):
        assert what in done.stdout
    assert "         start it: linden run, or its unit; meanwhile" in done.stdout
