"""The console as an app: what Chromium says of the manifest, and what the worker shows when a push comes."""

from __future__ import annotations

import json

from playwright.async_api import Browser, Page, expect

from tests.browser.conftest import sign_in
from tests.types import StartRouter

# Whoever asks for the notifications while one is being shown makes the browser forget it, so the worker says when it is.
WAIT_UNTIL_SHOWN = """
() => {
  const show = registration.showNotification.bind(registration);
  self.isShown = new Promise((resolve, reject) => {
    registration.showNotification = (...what) => show(...what).then(resolve, reject);
  });
}
"""
SHOWN = """
async () => {
  await isShown;
  const shown = await registration.getNotifications();
  return shown.map(({ title, body, tag, data, requireInteraction }) => ({ title, body, tag, data, requireInteraction }));
}
"""


async def _push(page: Page, told: object) -> None:
    """Deliver a push as the browser's own push service would."""
    browser = await page.context.new_cdp_session(page)
    ids: list[str] = []

    def keep(found: dict[str, list[dict[str, str]]]) -> None:
        ids.extend(one["registrationId"] for one in found["registrations"])

    browser.on("ServiceWorker.workerRegistrationUpdated", keep)
    await browser.send("ServiceWorker.enable")
    await page.evaluate("navigator.serviceWorker.ready.then(() => 1)")
    origin = await page.evaluate("location.origin")
    assert ids
    await browser.send(
        "ServiceWorker.deliverPushMessage", {"origin": origin, "registrationId": ids[-1], "data": json.dumps(told)}
    )


async def test_a_push_is_shown_with_its_address_and_no_word_of_content(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    window = await sign_in(chromium, running, "Ana", permissions=["notifications"])
    page = window.pages[0]
    await page.evaluate("navigator.serviceWorker.ready.then(() => 1)")
    told = {"title": "Linden", "body": "A person is waiting.", "what": "danger", "address": "/console/history"}
    (worker,) = window.service_workers
    await worker.evaluate(WAIT_UNTIL_SHOWN)
    await _push(page, told)
    assert await worker.evaluate(SHOWN) == [
        {
            "title": "Linden",
            "body": "A person is waiting.",
            "tag": "linden-danger",
            "data": "/console/history",
            "requireInteraction": True,
        }
    ]


async def test_the_manifest_makes_an_app(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    await page.goto("/console/history")
    await expect(page.get_by_role("heading", name="History", level=1)).to_be_visible()
    browser = await page.context.new_cdp_session(page)
    found = await browser.send("Page.getAppManifest")
    assert found["errors"] == []
    assert found["url"].endswith("/console/app.webmanifest")
    manifest = json.loads(found["data"])
    assert manifest["display"] == "standalone"
    assert page.url.removeprefix(running.url).startswith(manifest["scope"])
    for icon in manifest["icons"]:
        answer = await page.request.get(icon["src"])
        assert answer.ok
        assert answer.headers["content-type"] == icon["type"]
