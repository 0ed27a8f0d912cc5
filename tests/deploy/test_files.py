"""Units, proxies, containers and manifests are what the programs that read them take."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import kubernetes_validate
import psycopg
import pytest
import yaml

from integrations.model import ModelClient
from linden import install
from linden.embedded import EmbeddedPostgres
from linden.preparing import prepare
from linden.settings import Settings
from linden.supervisor import python_of_model
from routing.ports.model import TurnRequest
from tests.conftest import ROOT
from tests.linden.test_doctor import certificate

DEPLOY = ROOT / "deploy"
TOOLS = ROOT / ".tools" / "operators" / "usr"
SERVICES = sorted((DEPLOY / "systemd").glob("*.service"))
MANIFESTS = sorted((DEPLOY / "kubernetes").glob("*.yml"))
WORST = 3.0


def _said(*command: str | Path, rc: int = 0, cwd: Path = ROOT) -> str:
    done = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == rc, done.stdout + done.stderr
    return done.stdout + done.stderr


def _documents(file: Path) -> list[dict[str, Any]]:
    return [one for one in yaml.safe_load_all(file.read_text()) if one]


def test_every_setting_that_a_file_names_exists() -> None:
    known = {f"LINDEN_{name.upper()}" for name in Settings.model_fields}
    for file in DEPLOY.rglob("*"):
        if file.is_file():
            named = {name.upper() for name in re.findall(r"\b(?:LINDEN|linden)_[A-Za-z_]+", file.read_text())}
            others = {"LINDEN_CARRIERS", "LINDEN_STAFF"}  # zones of nginx
            others |= {f"LINDEN_{role}" for role in ("OWNER", "ROUTER", "MODEL", "READER")}
            figures = {name for name in named if name.endswith("_SECONDS")}
            unknown = named - known - others - figures
            assert unknown == set() or file.parent.name in ("prometheus", "grafana"), (file, unknown)


@pytest.mark.slow
@pytest.mark.parametrize("service", SERVICES, ids=lambda file: file.name)
def test_a_service_is_exposed_little(service: Path) -> None:
    said = _said("systemd-analyze", "security", "--offline=true", "--no-pager", service)
    found = re.search(r"exposure level for .*?: (\d+\.\d)", said)
    assert found is not None, said
    assert float(found[1]) < WORST


@pytest.mark.slow
def test_systemd_takes_what_the_command_writes(tmp_path: Path) -> None:
    _said(sys.executable, "-m", "linden", "install", "--root", tmp_path)
    units = sorted((tmp_path / "etc/systemd/system").glob("linden*"))
    assert len(units) == len(SERVICES) + 3
    said = _said("systemd-analyze", "verify", "--man=no", "--recursive-errors=no", *units)
    assert "linden" not in said, said


def test_what_an_operator_wrote_stays(tmp_path: Path) -> None:
    install.write(tmp_path, Path("/srv/line"))
    settings = tmp_path / "etc/linden/linden.env"
    settings.write_text("LINDEN_PUBLIC_URL=https://line.example.org\n")
    written = install.write(tmp_path, Path("/srv/line"))
    assert settings not in written
    assert settings.read_text().startswith("LINDEN_PUBLIC_URL")
    router = tmp_path / "etc/systemd/system/linden-router.service"
    assert "ExecStart=/srv/line/.venv/bin/linden router" in router.read_text()
    assert "/opt/linden" not in router.read_text()


@pytest.mark.slow
async def test_the_model_answers_without_a_network() -> None:
    """As its unit starts it: PrivateNetwork, met at a socket."""
    place = Path(tempfile.mkdtemp(prefix="linden-")) / "model.sock"  # a socket's path is short, and pytest's own are long
    command = ["unshare", "--net", python_of_model(), "-W", "ignore", "-m", "bot.serve", "--socket", str(place)]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("LINDEN_")}
    process = subprocess.Popen(  # noqa: ASYNC220  # read to the line that says it is ready
        command, cwd=ROOT, env=environment, stderr=subprocess.PIPE
    )
    client = ModelClient(f"unix:{place}")
    try:
        assert process.stderr is not None
        while b"ready" not in (line := process.stderr.readline()):
            assert line, "it ended"
        while not await client.is_ready():
            assert process.poll() is None
        question = TurnRequest("c", "1", "помогите меня заперли", "sms", None, None, "assistant")
        assert (await client.turn(question)).understanding.risk.level == "immediate"
    finally:
        await client.close()
        process.kill()
        process.communicate()


@pytest.mark.slow
def test_caddy_takes_its_file() -> None:
    said = _said(TOOLS / "bin/caddy", "validate", "--adapter", "caddyfile", "--config", DEPLOY / "proxy" / "Caddyfile")
    assert "Valid configuration" in said
    assert '"level":"warn"' not in said


@pytest.mark.slow
def test_nginx_takes_its_file(tmp_path: Path) -> None:
    own, key, _ = certificate(tmp_path, days=1)
    text = re.sub(r"ssl_certificate /.*;", f"ssl_certificate {own};", (DEPLOY / "proxy" / "nginx.conf").read_text())
    text = re.sub(r"ssl_certificate_key /.*;", f"ssl_certificate_key {key};", text)
    (tmp_path / "linden.conf").write_text(text)
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    places = " ".join(f"{kind}_temp_path {tmp_path}/{kind};" for kind in kinds)
    around = f"pid {tmp_path}/pid; error_log stderr; events {{}} http {{ {places} include {tmp_path}/linden.conf; }}"
    (tmp_path / "nginx.conf").write_text(around)
    said = _said(TOOLS / "sbin/nginx", "-t", "-q", "-p", tmp_path, "-c", tmp_path / "nginx.conf", "-e", "stderr")
    assert "warn" not in said


@pytest.mark.slow
def test_compose_takes_its_file() -> None:
    said = _said(TOOLS / "bin/docker-compose", "-f", DEPLOY / "container" / "compose.yml", "config")
    services = yaml.safe_load(said[said.index("name:") :])["services"]
    assert services["model"]["network_mode"] == "none"
    for name in ("model", "router"):
        assert services[name]["read_only"] is True
        assert services[name]["cap_drop"] == ["ALL"]


@pytest.mark.parametrize("file", MANIFESTS, ids=lambda file: file.name)
def test_kubernetes_takes_the_manifests(file: Path) -> None:
    for document in _documents(file):
        if not document["apiVersion"].startswith("postgresql.cnpg.io/"):  # its schema is in no package
            kubernetes_validate.validate(document, "1.33", strict=True)


def test_every_manifest_is_applied_and_the_network_is_shut() -> None:
    listed = yaml.safe_load((DEPLOY / "kubernetes" / "kustomization.yaml").read_text())["resources"]
    assert sorted(listed) == [file.name for file in MANIFESTS]
    policies = {one["metadata"]["name"]: one["spec"] for one in _documents(DEPLOY / "kubernetes" / "network.yml")}
    assert policies["shut"] == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
    blocks = [to for rule in policies["model"]["egress"] for to in rule["to"] if "ipBlock" in to]
    assert blocks == [], "the model reaches no address outside"


def _statements_of_compose() -> str:
    return re.sub(r":'(\w+)'", r"'\1'", (DEPLOY / "container" / "roles.sh").read_text().split("<<'SQL'\n")[1].split("SQL\n")[0])


def _statements_of_service() -> str:
    (found,) = re.findall(r"```\n(create role linden_owner .*?)```", (ROOT / "docs" / "service.md").read_text(), re.DOTALL)
    return found.replace("create database linden owner linden_owner", "alter database linden owner to linden_owner")


def _statements_of_kubernetes() -> str:
    (cluster,) = [one for one in _documents(DEPLOY / "kubernetes" / "database.yml") if one["kind"] == "Cluster"]
    first = cluster["spec"]["bootstrap"]["initdb"]
    own = f"create role {first['owner']} login; alter database {first['database']} owner to {first['owner']};"
    return own + ";".join(first["postInitApplicationSQL"])


@pytest.mark.slow
@pytest.mark.parametrize(
    ("statements", "owner"),
    [(_statements_of_service, "linden_owner"), (_statements_of_compose, "linden_owner"), (_statements_of_kubernetes, "linden")],
)
def test_each_part_works_with_the_role_that_a_file_gives_it(
    statements: Callable[[], str], owner: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with tempfile.TemporaryDirectory(prefix="linden-roles-") as folder:
        Path(folder).chmod(0o755)
        with EmbeddedPostgres(Path(folder) / "postgres") as server:
            with psycopg.connect(server.url, autocommit=True) as first:
                for statement in filter(str.strip, statements().split(";")):
                    first.execute(statement)
            prepare(server.url_for(owner), makes_roles=False)
            prepare(server.url_for("linden_router"), makes_roles=False)  # as each router does when it starts
            with psycopg.connect(server.url_for("linden_router")) as router:
                assert router.execute("select count(*) from conversation").fetchone() == (0,)
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    router.execute("alter table audit disable trigger all")
            with psycopg.connect(server.url_for("linden_model")) as model:
                model.execute("create schema if not exists dialogue; create table dialogue.state (conversation text)")
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    model.execute("select 1 from conversation")
