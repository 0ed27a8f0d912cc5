"use strict";

// What all scripts of a page share: its words, a hook for each page that is shown, and the parts that stay live.
const Linden = {
  words: JSON.parse(document.getElementById("words")?.textContent ?? "{}"),
  shown: [],
  // Runs for the page that the browser loaded, and again for each one that takes its place.
  onShow(act) { this.shown.push(act); act(document); },
  // Where a form goes.  `form.action` would be a field of that name, where it has one.
  formAddress: (form, button) => new URL(button?.getAttribute("formaction") ?? form.getAttribute("action") ?? location.href, location.href),
  show() { for (const act of this.shown) act(document.querySelector("main")); },
};

// The server writes times in UTC; the page shows them in the reader's time zone, with the day unless it is today.
const locale = { en: "en-GB", sr: "sr-Latn" }[document.documentElement.lang] ?? document.documentElement.lang;
const localise = (root) => {
  for (const time of root.querySelectorAll("time[data-clock]")) {
    const at = new Date(time.dateTime);
    const day = at.toDateString() === new Date().toDateString() ? {} : { day: "numeric", month: "short" };
    time.title = time.textContent;
    time.textContent = at.toLocaleString(locale, { ...day, hour: "2-digit", minute: "2-digit" });
    delete time.dataset.clock;
  }
};

// Waits and what is left of a time run by themselves: data-since counts up, data-until down.
const LATE_S = 30;
const VERY_LATE_S = 180;
const UNITS = [[86400, "day"], [3600, "hour"], [60, "minute"], [1, "second"]]
  .map(([size, unit]) => [size, new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" })]);
const lasting = (seconds) => {
  const [size, format] = UNITS.find(([size]) => seconds >= size) ?? UNITS.at(-1);
  return format.format(Math.max(0, Math.floor(seconds / size)));
};
const write = (time, text) => { if (time.textContent !== text) time.textContent = text; };  // what stays the same is not laid out anew
const tick = () => {
  for (const time of document.querySelectorAll("time[data-since]")) {
    const seconds = (Date.now() - new Date(time.dataset.since)) / 1000;
    write(time, lasting(seconds));
    if (!("danger" in time.dataset)) continue;
    time.classList.toggle("late", seconds >= LATE_S);
    time.classList.toggle("very-late", seconds >= VERY_LATE_S);
  }
  for (const time of document.querySelectorAll("time[data-until]")) {
    write(time, lasting((new Date(time.dataset.until) - Date.now()) / 1000));
  }
};
setInterval(tick, 1000);

// Parts of a page that the server draws again when something changes: data-live is their address,
// data-on the changes that matter, data-only the one conversation that they are about.
const parts = () => [...document.querySelectorAll("[data-live]")];

const draw = async (part) => {
  const address = part.dataset.live;
  const answer = await fetch(address, { redirect: "manual", headers: { "Linden-Redraw": "1" } }).catch(() => null);
  if (!answer || answer.status >= 500 || !part.isConnected) return;  // drawn again when the connection is back
  if (answer.type === "opaqueredirect") { Linden.signInAgain?.(); return; }
  if (!answer.ok) { (Linden.changedHands ?? Linden.visit)?.(location.href); return; }  // it is gone, or somebody else's: the page says so
  const html = await answer.text();
  await untilReleased(part);
  if (part.dataset.live !== address) return;
  const holder = part.querySelector("[data-holder]")?.dataset.holder;
  if (part.patch) part.patch(html); else put(part, html);
  localise(part);
  tick();
  const now = part.querySelector("[data-holder]")?.dataset.holder;
  part.dispatchEvent(new CustomEvent("drawn", { bubbles: true }));
  if (holder !== undefined && now !== holder) Linden.changedHands?.();
};

// A press that has begun meets the button that it began on.
let pressed = null;
addEventListener("pointerdown", ({ target }) => { pressed = target; }, { passive: true, capture: true });
for (const kind of ["pointerup", "pointercancel"]) addEventListener(kind, () => { setTimeout(() => { pressed = null; }); }, { passive: true, capture: true });
const untilReleased = async (part) => { while (pressed && part.contains(pressed)) await pause(20); };

// Details that were opened stay open, and the element with the focus keeps it.
const put = (part, html) => {
  const open = new Map([...part.querySelectorAll("details[id]")].map((one) => [one.id, one.open]));
  const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
  part.innerHTML = html;
  for (const one of part.querySelectorAll("details[id]")) if (open.has(one.id)) one.open = open.get(one.id);
  if (focused) document.getElementById(focused)?.focus();
};

// One redraw of a part at a time: immediately after a quiet time, a few times a second when much happens.
const pause = (ms) => new Promise((done) => { setTimeout(done, ms); });
const busy = new Set();
const again = new Set();
const drawSoon = async (part) => {
  again.add(part);
  if (busy.has(part)) return;
  busy.add(part);
  while (again.has(part)) {
    await pause(20);
    again.delete(part);
    await draw(part);
    if (again.has(part)) await pause(200);
  }
  busy.delete(part);
};
Linden.redraw = (id) => { const part = document.getElementById(id); if (part) drawSoon(part); };

// The line tells that it is there every few seconds.  When it has not for this long, nobody would hear an alarm.
const DEAF_AFTER_MS = 10_000;
const connection = document.getElementById("connection");
let heardAt = Date.now();
let isLive = null;
const setLive = (live) => {
  if (!connection || live === isLive) return;
  isLive = live;
  document.body.dataset.connection = connection.dataset.state = live ? "live" : "lost";
  connection.textContent = live ? Linden.words.connected : Linden.words.lost;
  dispatchEvent(new CustomEvent("linden:connection", { detail: live }));
};

const hear = (change) => {
  if (change.what === "over") { Linden.signInAgain?.(); return; }
  if (change.what === "lost") { setLive(false); return; }
  heardAt = Date.now();
  const isNew = change.what === "hello" || !isLive;
  setLive(true);
  for (const part of parts()) {
    const isAbout = !part.dataset.only || part.dataset.only === change.conversation_id;
    if (isNew || (isAbout && part.dataset.on.split(" ").includes(change.what))) drawSoon(part);
  }
};

if (connection) {
  follow(hear);
  setInterval(() => {
    if (Date.now() - heardAt < DEAF_AFTER_MS) return;
    heardAt = Date.now();
    setLive(false);
    dispatchEvent(new Event("linden:deaf"));
  }, 1000);
  setInterval(() => { for (const part of parts()) if (part.dataset.every) drawSoon(part); }, 30_000);
}
Linden.onShow((root) => {
  localise(root);
  tick();
  // what the page came without is fetched; the rest is fresh
  if (isLive) for (const part of root.querySelectorAll("[data-live]")) if (!part.firstElementChild) drawSoon(part);
});

// Whoever presses and types is at work; the server counts that, not an open page.
const WORKING_MS = 60_000;
let toldAt = Date.now();
const work = () => {
  if (Date.now() - toldAt < WORKING_MS || !connection) return;
  toldAt = Date.now();
  fetch("/console/here", { method: "POST" }).catch(() => null);
};
for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, work, { passive: true });
