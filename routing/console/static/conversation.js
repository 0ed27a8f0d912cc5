"use strict";

// One conversation: the newest message in sight, drafts, what a reply costs, phrases and answers in place.
{
// What a reply costs while it is typed.  The server counts again and is the judge; source: 3GPP TS 23.038 6.2.1.
const BASIC = new Set("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
  + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
const EXTENDED = new Set("^{}\\[~]|€\f");

// Segments, and how many more plain signs fit before there is one more.  A sign is never cut in two.
const cost = (text) => {
  const signs = [...text];
  const isWide = signs.some((sign) => !BASIC.has(sign) && !EXTENDED.has(sign));
  const [alone, split] = isWide ? [70, 67] : [160, 153];
  const widths = signs.map((sign) => (isWide ? sign.length : EXTENDED.has(sign) ? 2 : 1));
  const sum = widths.reduce((a, b) => a + b, 0);
  if (sum <= alone) return { segments: 1, left: alone - sum };
  let segments = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > split) { segments += 1; used = 0; }
    used += width;
  }
  return { segments, left: split - used };
};

// What is typed is kept for each conversation until it is sent, or until one signs out.
const DRAFT = "linden-draft:";
const slot = (field) => `${DRAFT}${document.querySelector("[data-conversation]")?.dataset.conversation}:${field.name}`;
const isKept = (field) => field.matches?.("textarea[data-draft]");
document.addEventListener("input", ({ target }) => {
  if (!isKept(target)) return;
  if (target.value) sessionStorage.setItem(slot(target), target.value); else sessionStorage.removeItem(slot(target));
});
document.addEventListener("linden:sent", ({ target, detail }) => {
  if (detail.isOk) for (const field of target.querySelectorAll("textarea[data-draft]")) sessionStorage.removeItem(slot(field));
});
document.addEventListener("submit", ({ target }) => {
  if (!Linden.formAddress(target).pathname.endsWith("/sign-out")) return;
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(DRAFT)) sessionStorage.removeItem(key);
});

const text = () => document.getElementById("text");
const count = () => {
  const field = text();
  const shown = document.getElementById("cost");
  if (!field || !shown || field.dataset.form !== "sms") return;
  const typed = field.value.trim();
  const { segments, left } = cost(typed);
  shown.textContent = typed ? shown.dataset.text.replace("{segments}", segments).replace("{left}", left) : "";
  shown.classList.toggle("dear", segments > 1);
};
document.addEventListener("input", ({ target }) => { if (target.id === "text") count(); });

// Enter sends with Ctrl or the command key, so that a stray Enter sends nothing; a slash opens the phrasebook.
document.addEventListener("keydown", (event) => {
  if (event.target.id !== "text") return;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); event.target.form.querySelector(".send")?.click(); }
  if (event.key === "/" && !event.target.value) { event.preventDefault(); document.querySelector("[data-panel='phrases']")?.click(); }
});
document.addEventListener("keydown", (event) => { if (event.key === "Escape" && panel()?.hidden === false) { openPanel(null); text()?.focus(); } });

// The panel above the field shows the phrasebook and the answers: pages of their own, of which it takes the middle.
const panel = () => document.getElementById("panel");
const openPanel = (link) => {
  for (const one of document.querySelectorAll("[data-panel]")) one.setAttribute("aria-expanded", String(one === link));
  const note = document.getElementById("new-note");
  if (note) note.hidden = link?.dataset.panel !== "note";
  const reply = document.querySelector(".composer form.reply:not(#new-note)");
  if (reply) reply.hidden = link?.dataset.panel === "note";
  if (panel()) panel().hidden = !link || link.dataset.panel === "note";
  const first = document.getElementById("first");
  if (link && first) first.open = false;  // both would hide what was written
  if (link?.dataset.panel === "note") note.querySelector("textarea").focus();
};
let asked = 0;
let typing = null;
const load = async (address, isTyped = false) => {
  clearTimeout(typing);  // what was typed before a link or Enter would take their place
  const number = ++asked;
  const answer = await fetch(address).catch(() => null);
  const html = await answer?.text().catch(() => null);
  if (number !== asked || !html) return;
  const part = new DOMParser().parseFromString(html, "text/html").querySelector("[data-part]");
  if (!part) return;
  const results = panel().querySelector("[data-results]");
  if (isTyped && results) { results.replaceWith(part.querySelector("[data-results]")); return; }
  const field = panel().querySelector("[data-fill] :focus")?.name;
  panel().replaceChildren(part);
  panel().dataset.at = address;
  panel().scrollTop = 0;
  const again = field && part.querySelector(`[data-fill] [name="${field}"]`);
  (again || (part.querySelector("input[type=search]") ?? part.querySelector("select, input:not([type=hidden]), button")))?.focus();
  part.querySelector("#preview form button")?.scrollIntoView({ block: "nearest" });
};
// Tells whether a link or a form stays inside the panel.
Linden.inPanel = (one, address = one.href) => {
  if (one.dataset.panel) { openPanel(one.getAttribute("aria-expanded") === "true" ? null : one); if (!panel().hidden) load(address); return true; }
  if (!panel()?.contains(one) || new URL(address).pathname === location.pathname) return false;
  load(address);
  return true;
};
document.addEventListener("input", ({ target }) => {
  if (target.id !== "filter" || !target.form) return;
  clearTimeout(typing);
  typing = setTimeout(() => {
    const address = Linden.formAddress(target.form);
    address.search = new URLSearchParams(new FormData(target.form));
    if (panel()?.contains(target)) load(address.href, true); else showFound(address.href);
  }, 150);
});
const showFound = async (address) => {
  const answer = await fetch(address, { headers: { "Linden-Redraw": "1" } }).catch(() => null);
  const results = answer && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-results]");
  if (results) document.querySelector("[data-results]")?.replaceWith(results);
};
// The preview of a phrase follows its fields.
document.addEventListener("change", ({ target }) => { if (target.form?.hasAttribute("data-fill") && target.form.reportValidity) target.form.requestSubmit(); });

// The newest message is in sight when the page opens, and stays so while nobody has scrolled up.  As long as no person has
// answered, that is the writer's: what the line sent since by itself must not push their words off a phone.
const talk = () => document.querySelector(".thread #conversation");
let isAtEnd = true;
const newest = () => {
  const shown = talk();
  const end = shown.scrollHeight - shown.clientHeight;
  const said = [...shown.querySelectorAll("li.writer")].at(-1);
  if (!said || shown.querySelector(`#${said.id} ~ li.staff`)) return end;
  const above = shown.getBoundingClientRect().top + (shown.querySelector(".top")?.offsetHeight ?? 0) + 8;
  return Math.min(end, shown.scrollTop + said.getBoundingClientRect().top - above);
};
const toEnd = () => { const shown = talk(); if (shown) shown.scrollTop = Math.max(shown.scrollTop, newest()); };
// What opens below the talk takes room from its beginning, not from its end.  A scroll that comes before that is nobody's.
let room = 0;
const resized = new ResizeObserver(([{ target }]) => {
  room = target.clientHeight;
  if (isAtEnd) toEnd();
});
const isEnd = (shown) => shown.scrollTop >= newest() - 80;
document.addEventListener("scroll", ({ target }) => { if (target === talk() && target.clientHeight === room) isAtEnd = isEnd(target); }, { passive: true, capture: true });

// A press at a message leaves it where it is.
let kept = null;
document.addEventListener("submit", ({ target }) => {
  const shown = target.closest("#conversation");
  kept = shown && { top: shown.scrollTop, path: location.pathname };
});
const toItsPlace = () => {
  const shown = talk();
  if (shown && kept?.path === location.pathname) { shown.scrollTop = kept.top; isAtEnd = isEnd(shown); }
  kept = null;
};

// What is in sight of somebody who is there counts as read.
const LOOKS_MS = 60_000;
let actedAt = Date.now();
for (const kind of ["pointerdown", "keydown", "wheel", "pointermove"]) addEventListener(kind, () => { actedAt = Date.now(); }, { passive: true });
const read = () => {
  const here = document.querySelector("[data-conversation][data-mine]");
  const isThere = document.visibilityState === "visible" && document.hasFocus() && Date.now() - actedAt < LOOKS_MS;
  if (here && isThere && isAtEnd) fetch(`/console/c/${here.dataset.conversation}/read`, { method: "POST", headers: { "Linden-Redraw": "1" } }).catch(() => null);
};
addEventListener("focus", read);

// Where the list has the open conversation, with whom.
const stateOf = (list) => list.querySelector(`[data-key="${document.querySelector("[data-conversation]")?.dataset.conversation}"] .state`)?.textContent;
let lostTo;

// The list knows who holds what: a page whose conversation is no longer its reader's hears nothing more of it.
document.addEventListener("drawn", ({ target }) => {
  const mine = target.id === "queue" && document.querySelector("[data-conversation][data-mine]")?.dataset.conversation;
  if (mine && !target.querySelector(`[data-key="${mine}"][data-mine]`)) Linden.redraw("conversation");
  if (target.id === "queue" && document.getElementById("changed-hands")?.hidden === false && stateOf(target) !== lostTo) Linden.redraw("conversation");
  if (target.id !== "conversation") return;
  if (isAtEnd) toEnd();
  const said = target.querySelectorAll("li.writer .bubble");
  const live = document.getElementById("heard");
  if (live && said.length > Number(live.dataset.count ?? 0)) {
    live.textContent = "";
    requestAnimationFrame(() => { live.textContent = live.dataset.text; });
    read();
  }
  if (live) live.dataset.count = said.length;
});

// Typed text is never lost when the holder changes: the page says so and stays, without what only its holder can press.
// In its place comes what the reader can do now, as far as they may still open the page.
Linden.changedHands = async () => {
  if (document.querySelector("form[data-busy]")) return;  // it was this page itself; its answer comes
  const isTyped = () => [...document.querySelectorAll(".composer textarea")].some((field) => field.value.trim());
  const address = location.href;
  if (!isTyped()) { Linden.visit(address, { isBack: true }); return; }
  const answer = await fetch(address, { headers: { "Linden-Redraw": "1" } }).catch(() => null);
  if (!answer || answer.status >= 500 || address !== location.href) return;  // drawn again when the connection is back
  const now = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (now.querySelector("[data-conversation][data-mine]") || !isTyped()) { Linden.visit(address, { isBack: true }); return; }
  document.getElementById("changed-hands").hidden = false;
  lostTo = stateOf(document.getElementById("queue"));
  document.querySelector("[data-conversation]")?.removeAttribute("data-mine");
  if (panel()) panel().hidden = true;
  // what stood beside it is no longer true, or no longer theirs to see
  const beside = now.querySelector("#person");
  const old = document.getElementById("person");
  if (beside) old.replaceChildren(...beside.childNodes); else for (const one of old.querySelectorAll(":scope > :not(.close)")) one.remove();
  document.getElementById("first")?.remove();
  for (const id of ["successor", "kept-part", "hands"]) Linden.redraw(id);
  for (const one of document.querySelectorAll("main [data-for-hands]")) one.remove();
  for (const form of document.querySelectorAll(".composer form.reply")) form.hidden = !form.querySelector("textarea")?.value.trim();
  for (const one of now.querySelectorAll(".composer > [data-for-hands]")) document.querySelector(".composer")?.append(one);
  const ask = now.querySelector("form[action$='/open']");  // they may read on when they say why
  if (ask) { ask.querySelector("h1")?.remove(); ask.dataset.forHands = ""; document.querySelector(".composer")?.append(ask); }
};

Linden.onShow((root) => {
  isAtEnd = true;
  toEnd();
  toItsPlace();
  resized.disconnect();
  if (talk()) resized.observe(talk());
  const live = document.getElementById("heard");
  if (live) live.dataset.count = document.querySelectorAll("#conversation li.writer .bubble").length;
  for (const field of root.querySelectorAll("textarea[data-draft]")) {
    if (!field.value) field.value = sessionStorage.getItem(slot(field)) ?? "";
    else sessionStorage.setItem(slot(field), field.value);
  }
  if (text()) text().selectionStart = text().value.length;
  count();
});
}
