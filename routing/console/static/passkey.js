"use strict";

// Passkeys: what the server asks for goes to the browser, and the browser's answer into the form, which is then sent like any other.
{
const answered = async (form, fault) => {
  const answer = await fetch(form.dataset.passkey, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  if (answer.redirected) { location.href = answer.url; return null; }  // the sign-in is over
  const asked = await answer.json();
  if (asked.fault) { fault(asked.fault); return null; }
  const made = asked.create
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked.create) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked.get) });
  return JSON.stringify(made);
};

// Before anybody else hears of it: the form leaves when it has something to say.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  const answer = form.elements.passkey;
  if (!form.dataset.passkey || answer.value) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (form.dataset.asking) return;
  form.dataset.asking = "1";
  const [place, button] = [form.querySelector("[role=alert]"), form.querySelector("button")];
  const fault = (text) => { place.textContent = text; place.hidden = false; };
  place.hidden = true;
  button.setAttribute("aria-busy", "true");
  try {
    answer.value = await answered(form, fault) ?? "";
    if (answer.value) form.requestSubmit();
  } catch {
    fault(form.dataset.cancelled);
  } finally {
    answer.value = "";
    delete form.dataset.asking;
    button.removeAttribute("aria-busy");
  }
}, { capture: true });
}
