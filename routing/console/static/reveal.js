"use strict";

// Shows the password that somebody types, for as long as they want; dots again when it goes out, and when they look elsewhere.
{
const set = (button, isShown) => {
  button.setAttribute("aria-pressed", String(isShown));
  for (const field of button.form.querySelectorAll("[data-secret]")) field.type = isShown ? "text" : "password";
};
const hide = (root) => { for (const button of root.querySelectorAll("[data-reveal]")) set(button, false); };

document.addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-reveal]");
  if (button) set(button, button.getAttribute("aria-pressed") !== "true");
});
document.addEventListener("submit", ({ target }) => hide(target), { capture: true });
document.addEventListener("visibilitychange", () => { if (document.hidden) hide(document); });
}
