"use strict";

// In a block of its own: the names of all scripts of a page stand side by side otherwise.
{
// What a reply costs while it is typed.  The server counts again and is the judge; source: 3GPP TS 23.038 6.2.1.
const BASIC = new Set("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
  + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
const EXTENDED = new Set("^{}\\[~]|€\f");

// Segments, and how many more plain signs fit before there is one more.  A sign is never cut in two.
const cost = (text) => {
  const signs = [...text];
  const odd = signs.find((sign) => !BASIC.has(sign) && !EXTENDED.has(sign));
  const [alone, split] = odd ? [70, 67] : [160, 153];
  const widths = signs.map((sign) => (odd ? sign.length : EXTENDED.has(sign) ? 2 : 1));
  const sum = widths.reduce((a, b) => a + b, 0);
  if (sum <= alone) return { segments: 1, left: alone - sum, odd };
  let segments = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > split) { segments += 1; used = 0; }
    used += width;
  }
  return { segments, left: split - used, odd };
};

const text = document.getElementById("text");
const shown = document.getElementById("cost");
if (text && shown && text.dataset.form === "sms") {
  const count = () => {
    const typed = text.value.trim();
    const { segments, left, odd } = cost(typed);
    shown.textContent = typed
      ? `${segments} SMS, ${left} more before it becomes ${segments + 1}.${odd ? ` “${odd}” makes each SMS hold 70 instead of 160.` : ""}`
      : "";
    shown.classList.toggle("dear", segments > 1);
  };
  text.addEventListener("input", count);
  count();
}
// Enter sends with Ctrl or the command key, so that a stray Enter sends nothing.
text?.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); text.form.requestSubmit(); }
});

// The phrasebook narrows down while one types; without a script the server searches.
const filter = document.getElementById("filter");
const plain = (words) => words.normalize("NFKD").replace(/(\p{Script=Latin})\p{M}+/gu, "$1").normalize("NFC").toLowerCase();
filter?.addEventListener("input", () => {
  const wanted = plain(filter.value).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const group of document.querySelectorAll(".group")) {
    let listed = 0;
    for (const item of group.querySelectorAll("[data-search]")) {
      item.hidden = !wanted.every((word) => item.dataset.search.includes(word));
      listed += item.hidden ? 0 : 1;
    }
    group.hidden = listed === 0;
    found += listed;
  }
  document.getElementById("found").textContent = `${found} phrases`;
});

// The preview follows the fields.
const fill = document.querySelector("[data-fill]");
fill?.addEventListener("change", () => { if ([...fill.elements].every((field) => field.name !== "time" || field.validity.valid || !field.value)) fill.submit(); });

// The newest message is in sight when the page opens, and stays so while nobody has scrolled up.
const talk = document.querySelector("div#conversation");
const end = document.getElementById("end");
const atEnd = () => end.getBoundingClientRect().top <= innerHeight + 80;
const toEnd = () => end.scrollIntoView({ block: "end" });
if (talk) {
  let isAtEnd = true;
  toEnd();
  addEventListener("scroll", () => { isAtEnd = atEnd(); }, { passive: true });
  talk.addEventListener("drawn", () => { if (isAtEnd) toEnd(); });
}
}
