"use strict";

// Alarms of a closed page: the worker of the console, and the subscription by which a push service wakes it.
{
if ("serviceWorker" in navigator && window.isSecureContext) navigator.serviceWorker.register("/console/worker.js", { scope: "/console" }).catch(() => null);

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

document.addEventListener("click", async ({ target }) => {
  const tone = target.closest?.("[data-tone]");
  if (tone) { await Linden.wake(); Linden.play(tone.dataset.tone); return; }
  const button = target.closest?.("[data-push-key]");
  if (!button) return;
  const form = button.form;
  try {
    if (await Notification.requestPermission() !== "granted") throw new Error("refused");
    const worker = await navigator.serviceWorker.ready;
    const found = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(button.dataset.pushKey) });
    form.elements.endpoint.value = found.endpoint;
    form.elements.p256dh.value = text(found.getKey("p256dh"));
    form.elements.auth.value = text(found.getKey("auth"));
    form.requestSubmit();
  } catch {
    Linden.say(form.dataset.refused, { isFault: true });
  }
});
}
