"use strict";

// Leaves the console at once, from every page: what it shows goes first, a harmless page takes its place in the history, and the
// server ends the sign-in.  Without this script the button is a link, by which the server does the same.
{
const KEY = "Escape";
const PRESSES = 3;
const WITHIN_MS = 2000;
const EXIT = "/console/exit";
const tabs = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("linden-exit");
let isLeft = false;
let presses = [];

// Emptied, and not only hidden: what comes back from the memory of the browser has nothing to show either.
const empty = () => {
  isLeft = true;
  document.documentElement.hidden = true;
  document.body?.replaceChildren();
  document.title = "…";
  document.querySelector("link[rel~='icon']")?.setAttribute("href", "data:,");
  sessionStorage.clear();  // what was typed and not sent
  dispatchEvent(new Event("linden:left"));
};

const closeNotices = () => {
  navigator.clearAppBadge?.().catch(() => null);
  navigator.serviceWorker?.getRegistration("/console")
    .then((worker) => worker?.getNotifications())
    .then((shown) => shown?.forEach((one) => one.close()))
    .catch(() => null);
};

const leave = () => {
  const to = document.querySelector("[data-exit]")?.dataset.exit ?? EXIT;
  empty();
  tabs?.postMessage(to);  // the sign-in is theirs too
  closeNotices();
  fetch(EXIT, { redirect: "manual", keepalive: true }).catch(() => null);  // goes on while the next page loads
  location.replace(to);
};

if (tabs) tabs.onmessage = ({ data }) => { empty(); location.replace(data); };

addEventListener("click", (event) => {
  if (!event.target.closest?.("[data-exit]")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  leave();
}, { capture: true });

// Escape would also stop the page that is loading then, so it goes no further.
addEventListener("keydown", (event) => {
  if (event.key !== KEY || event.isComposing) { presses = []; return; }
  if (!event.repeat) presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at < WITHIN_MS);
  if (presses.length < PRESSES && !isLeft) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!isLeft) leave();
}, { capture: true });

// Back from there, a browser may show the page that it kept.
addEventListener("pageshow", ({ persisted }) => { if (persisted && isLeft) location.replace(EXIT); });
}
