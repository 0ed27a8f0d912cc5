"use strict";

// The queue is drawn row by row: a row that did not change stays as it is, with its focus, and the page does not move.
const queue = document.getElementById("queue");

const rows = (root) => new Map([...root.querySelectorAll("[data-key]")].map((row) => [row.dataset.key, row]));

// Which row has the focus, and which of the things in it.
const focusIn = () => {
  const row = document.activeElement?.closest?.("[data-key]");
  if (!row || !queue.contains(row)) return null;
  return { key: row.dataset.key, at: focusables(row).indexOf(document.activeElement) };
};
const focusables = (row) => [...row.querySelectorAll("a, button")];

// The first row in sight keeps its place on the screen, whatever comes before it.
const anchor = () => {
  const seen = [...queue.querySelectorAll("[data-key]")].find((row) => row.getBoundingClientRect().bottom > 0);
  return seen && scrollY > 0 ? { key: seen.dataset.key, top: seen.getBoundingClientRect().top } : null;
};

queue.patch = (html) => {
  const drawn = document.createElement("template");
  drawn.innerHTML = html;
  const focused = focusIn();
  const kept = anchor();
  const before = rows(queue);
  for (const [key, row] of rows(drawn.content)) {
    const old = before.get(key);
    if (old && old.outerHTML === row.outerHTML) row.replaceWith(old);
  }
  queue.replaceChildren(drawn.content);
  const after = rows(queue);
  if (kept && after.has(kept.key)) scrollBy({ top: after.get(kept.key).getBoundingClientRect().top - kept.top, behavior: "instant" });
  if (!focused) return;
  const row = after.get(focused.key);
  ((row && focusables(row)[focused.at]) ?? queue).focus({ preventScroll: true });
};

// The letters work only while the focus is in the list (WCAG 2.1.4), which has it from the start.
if (document.activeElement === document.body) queue.focus({ preventScroll: true });
queue.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !["j", "k"].includes(event.key)) return;
  const links = [...queue.querySelectorAll(".queue a")];
  const now = links.indexOf(document.activeElement?.closest("[data-key]")?.querySelector("a"));
  const next = links[now + (event.key === "j" ? 1 : -1)];
  if (next) { event.preventDefault(); next.focus(); }
});
