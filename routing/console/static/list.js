"use strict";

// The list of conversations is drawn row by row: a row that did not change stays as it is, with its focus, and nothing moves.
{
const rows = (root) => new Map([...root.querySelectorAll("[data-key]")].map((row) => [row.dataset.key, row]));
const focusables = (row) => [...row.querySelectorAll("a, button, summary")];
const scroller = (queue) => queue.closest(".list") ?? document.querySelector("main");
const list = () => document.getElementById("queue");

// Which row has the focus, and which of the things in it.
const focusIn = (queue) => {
  const row = document.activeElement?.closest?.("[data-key]");
  if (!row || !queue.contains(row)) return null;
  return { key: row.dataset.key, at: focusables(row).indexOf(document.activeElement) };
};

// The first row in sight keeps its place on the screen, whatever comes before it.
const anchor = (queue) => {
  const top = scroller(queue).getBoundingClientRect().top;
  const seen = [...queue.querySelectorAll("[data-key]")].find((row) => row.getBoundingClientRect().bottom > top);
  return seen && scroller(queue).scrollTop > 0 ? { key: seen.dataset.key, top: seen.getBoundingClientRect().top } : null;
};

// Times run by themselves, so they are no difference.
const content = (row) => row.innerHTML.replace(/(<time[^>]*>)[^<]*/g, "$1").replace(/ class="(late|very-late| )*"/g, "");

function patch(html) {
  const queue = this;
  const drawn = document.createElement("template");
  drawn.innerHTML = html;
  const focused = focusIn(queue);
  const kept = anchor(queue);
  const before = rows(queue);
  for (const [key, row] of rows(drawn.content)) {
    const old = before.get(key);
    const isSame = old?.className === row.className && old?.hasAttribute("data-mine") === row.hasAttribute("data-mine");
    if (isSame && content(old) === content(row)) row.replaceWith(old);
  }
  // what the reader opened or folded stays so, until the server has another reason to fold it: somebody real came
  const open = new Map([...queue.querySelectorAll("details[id]")].map((one) => [one.id, one]));
  queue.replaceChildren(drawn.content);
  for (const one of queue.querySelectorAll("details[id]")) {
    const old = open.get(one.id);
    if (old && old.dataset.asDrawn === one.dataset.asDrawn) one.open = old.open;
  }
  const after = rows(queue);
  if (after.get(kept?.key)?.checkVisibility()) scroller(queue).scrollBy({ top: after.get(kept.key).getBoundingClientRect().top - kept.top, behavior: "instant" });
  mark();
  if (!focused) return;
  const row = after.get(focused.key);
  ((row?.checkVisibility() && focusables(row)[focused.at]) || queue).focus({ preventScroll: true });
}

// Which conversation is open beside the list.
const mark = () => {
  const open = document.querySelector("[data-conversation]")?.dataset.conversation;
  for (const row of document.querySelectorAll("#queue [data-key]")) {
    row.toggleAttribute("data-open", row.dataset.key === open);
    const link = row.querySelector("a");
    if (row.dataset.key === open) link?.setAttribute("aria-current", "true"); else link?.removeAttribute("aria-current");
  }
};

Linden.onShow(() => {
  const queue = list();
  if (queue) { queue.patch = patch; mark(); }
  if (queue && document.querySelector(".desk-list") && [document.body, document.querySelector("main")].includes(document.activeElement)) queue.focus({ preventScroll: true });
});

// The letters work only while the focus is in the list (WCAG 2.1.4), which has it from the start.
document.addEventListener("keydown", (event) => {
  const queue = event.target.closest?.("#queue");
  if (!queue || event.ctrlKey || event.metaKey || event.altKey || !["j", "k"].includes(event.key)) return;
  const links = [...queue.querySelectorAll(".queue a")].filter((link) => link.checkVisibility());
  const now = links.indexOf(document.activeElement?.closest("[data-key]")?.querySelector("a"));
  const next = links[now + (event.key === "j" ? 1 : -1)];
  if (next) { event.preventDefault(); next.focus(); }
});
}
