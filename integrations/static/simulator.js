"use strict";

for (const phone of document.querySelectorAll(".phone")) {
  const form = phone.querySelector("form");
  const log = phone.querySelector("ol");
  const number = phone.querySelector("input[name=number]");
  let events = null;

  const address = () => `/simulator/${phone.dataset.form}/${encodeURIComponent(number.value.trim())}`;

  const post = (text, button) => fetch(address(), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ text, button }),
  });

  const show = (bubble) => {
    if (bubble.by === "erase") { log.replaceChildren(); return; }
    const item = document.createElement("li");
    item.className = bubble.by;
    item.textContent = bubble.text;
    if (bubble.segments) {
      const small = document.createElement("small");
      small.textContent = `${bubble.segments} SMS · ${bubble.encoding}`;
      item.append(small);
    }
    if (bubble.buttons.length) {
      const row = document.createElement("div");
      row.className = "buttons";
      for (const [payload, label] of bubble.buttons) {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = label;
        button.addEventListener("click", () => post(label, payload));
        row.append(button);
      }
      item.append(row);
    }
    log.append(item);
    item.scrollIntoView({ block: "end" });
  };

  const watch = () => {
    events?.close();
    log.replaceChildren();
    events = new EventSource(`${address()}/events`);
    events.onopen = () => log.replaceChildren();
    events.onmessage = (event) => show(JSON.parse(event.data));
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const field = form.elements.text;
    if (field.value) post(field.value, null);
    field.value = "";
  });
  number.addEventListener("change", watch);
  watch();
}
