"use strict";

// Alarms of a closed page: the worker of the console, and the subscription by which a push service wakes it.
{
if ("serviceWorker" in navigator && window.isSecureContext) navigator.serviceWorker.register("/console/worker.js", { scope: "/console" }).catch(() => null);

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

const subscribe = async (button) => {
  const form = button.form;
  const worker = await navigator.serviceWorker.ready;
  const found = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(button.dataset.pushKey) });
  form.elements.endpoint.value = waking = found.endpoint;
  form.elements.p256dh.value = text(found.getKey("p256dh"));
  form.elements.auth.value = text(found.getKey("auth"));
  form.requestSubmit();
};

// The line has a new key: what this browser was given before would go silent with the old one.
const renew = async (button) => {
  const worker = await navigator.serviceWorker.ready;
  const known = await worker.pushManager.getSubscription();
  if (!known?.options.applicationServerKey || text(known.options.applicationServerKey) === button.dataset.pushKey) return;
  button.form.elements.before.value = known.endpoint;
  await known.unsubscribe();
  await subscribe(button);
};
const shown = document.querySelector("[data-push-key]");
if (shown && "serviceWorker" in navigator && window.isSecureContext) renew(shown).catch(() => null);

// Signing out ends the waking of this browser: the line learns which one it is.
let waking = "";
const know = async () => {
  const worker = await navigator.serviceWorker.getRegistration("/console");
  waking = (await worker?.pushManager.getSubscription())?.endpoint ?? "";
};
if ("serviceWorker" in navigator && window.isSecureContext) know().catch(() => null);
document.addEventListener("formdata", ({ target, formData }) => {
  if (waking && Linden.formAddress(target).pathname === "/console/sign-out") formData.set("device", waking);
});

document.addEventListener("click", async ({ target }) => {
  const tone = target.closest?.("[data-tone]");
  if (tone) { await Linden.wake(); Linden.play(tone.dataset.tone); return; }
  const button = target.closest?.("[data-push-key]");
  if (!button) return;
  try {
    if (await Notification.requestPermission() !== "granted") throw new Error("refused");
    await subscribe(button);
  } catch {
    Linden.say(button.form.dataset.refused, { isFault: true });
  }
});
}
