"use strict";

// Copies what a card shows once.  Where the browser keeps the clipboard from a page without TLS, it is marked for copying by hand.
document.addEventListener("click", async ({ target }) => {
  const button = target.closest?.("[data-copied]");
  if (!button) return;
  const secret = button.closest(".card").querySelector(".secret");
  try {
    await navigator.clipboard.writeText(secret.textContent);
    Linden.say(button.dataset.copied);
  } catch {
    getSelection().selectAllChildren(secret);
  }
});
