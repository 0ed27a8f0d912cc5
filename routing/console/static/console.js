"use strict";

// Parts of a page that are drawn again by the server when something changes: data-live is where from,
// data-on what changes matter, data-only the one conversation that it is about.
const parts = [...document.querySelectorAll("[data-live]")];
const connection = document.getElementById("connection");
const title = document.title;

// A form that was sent leads to the next page; a redraw that comes in between must not lead back.
let isLeaving = false;
addEventListener("submit", () => { isLeaving = true; });
const reload = () => { if (!isLeaving) location.reload(); };

const draw = async (part) => {
  const answer = await fetch(part.dataset.live, { redirect: "manual" });
  if (!answer.ok) { reload(); return; }
  const before = part.querySelector("[data-holder]")?.dataset.holder;
  part.innerHTML = await answer.text();
  if (part.querySelector("[data-holder]")?.dataset.holder !== before) reload();
  count();
};

const count = () => {
  const counted = document.querySelector("[data-waiting]");
  if (!counted) return;
  const { waiting, immediate } = counted.dataset;
  document.title = (immediate > 0 ? `(!${immediate}) ` : waiting > 0 ? `(${waiting}) ` : "") + title;
};

const pending = new Set();
const drawSoon = (part) => {
  if (pending.has(part)) return;
  pending.add(part);
  setTimeout(() => { pending.delete(part); draw(part); }, 20);
};

if (parts.length) {
  const events = new EventSource("/console/events");
  events.onopen = () => { connection.textContent = "live"; };
  events.onerror = () => { connection.textContent = "connection lost, trying again"; };
  events.onmessage = (event) => {
    const change = JSON.parse(event.data);
    for (const part of parts) {
      const isAbout = !part.dataset.only || part.dataset.only === change.conversation_id;
      if (change.what === "hello" || (isAbout && part.dataset.on.split(" ").includes(change.what))) drawSoon(part);
    }
  };
  addEventListener("pagehide", () => events.close());
}
count();
