"use strict";

// Parts of a page that the server draws again when something changes: data-live is their address,
// data-on the changes that matter, data-only the one conversation that they are about.
const parts = [...document.querySelectorAll("[data-live]")];
const connection = document.getElementById("connection");
const title = document.title;

// A form that was sent leads to the next page; a redraw in between must not lead back.
let isLeaving = false;
addEventListener("submit", () => { isLeaving = true; });
const reload = () => { if (!isLeaving) location.reload(); };

const isTyped = () => [...document.querySelectorAll("textarea")].some((field) => field.value.trim() && !field.readOnly);

// The server writes times in UTC; the page shows them in the reader's time zone, with the day unless it is today.
const localise = (root) => {
  for (const time of root.querySelectorAll("time[data-clock]")) {
    const at = new Date(time.dateTime);
    const day = at.toDateString() === new Date().toDateString() ? {} : { day: "numeric", month: "short" };
    time.title = time.textContent;
    time.textContent = at.toLocaleString("en-GB", { ...day, hour: "2-digit", minute: "2-digit" });
    delete time.dataset.clock;
  }
};

const draw = async (part) => {
  const answer = await fetch(part.dataset.live, { redirect: "manual", headers: { "Linden-Redraw": "1" } }).catch(() => null);
  if (!answer || answer.status >= 500) return;  // the connection is lost; everything is drawn again when it is back
  if (!answer.ok) { reload(); return; }
  const html = await answer.text();
  const before = part.querySelector("[data-holder]")?.dataset.holder;
  if (part.patch) part.patch(html); else put(part, html);
  localise(part);
  if (part.querySelector("[data-holder]")?.dataset.holder !== before) changeHands();
  part.dispatchEvent(new Event("drawn"));
  count();
};

// Details that were opened stay open, and the element with the focus keeps it.
const put = (part, html) => {
  const open = new Map([...part.querySelectorAll("details[id]")].map((one) => [one.id, one.open]));
  const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
  part.innerHTML = html;
  for (const one of part.querySelectorAll("details[id]")) if (open.has(one.id)) one.open = open.get(one.id);
  if (focused) document.getElementById(focused)?.focus();
};

// Typed text is never lost when the holder changes: the page says so instead of reloading.
const changeHands = () => {
  if (!isTyped()) { reload(); return; }
  const warning = document.getElementById("changed-hands");
  if (warning) warning.hidden = false;
};

const count = () => {
  const counted = document.querySelector("[data-waiting]");
  if (!counted) return;
  const { waiting, immediate } = counted.dataset;
  document.title = (immediate > 0 ? `(!${immediate}) ` : waiting > 0 ? `(${waiting}) ` : "") + title;
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

let isLive = false;
const hear = (change) => {
  if (change.what === "over") { reload(); return; }
  const isNew = change.what === "hello" || (change.what === "up" && !isLive);
  if (isNew || change.what === "lost") {
    isLive = isNew;
    connection.textContent = isLive ? "live" : "connection lost, trying again";
  }
  for (const part of parts) {
    const isAbout = !part.dataset.only || part.dataset.only === change.conversation_id;
    if (isNew || (isAbout && part.dataset.on.split(" ").includes(change.what))) drawSoon(part);
  }
};

if (parts.length) {
  follow(hear);
  for (const part of parts) if (part.dataset.every) setInterval(() => drawSoon(part), 1000 * part.dataset.every);
}
localise(document);
count();
