"use strict";

// Links and forms of the console change the page in place: the bell, the connection and what is typed go on.
// Without this script they work as links and forms do.
{
const OURS = "/console";
const SIGN_IN = "/console/sign-in";
const SECOND = "/console/second";
const toasts = document.getElementById("toasts");

const say = (text, { isFault = false, isMore = false, act = null } = {}) => {
  const toast = document.createElement("p");
  toast.className = isFault ? "toast fault" : "toast";
  toast.setAttribute("role", isFault ? "alert" : "status");
  toast.append(text);
  if (act) toast.append(act);
  if (isMore) toasts?.append(toast); else toasts?.replaceChildren(toast);
  return toast;
};
Linden.say = say;

// Links and presses are numbered: what was asked for last is what the page shows, whichever answer comes last.
let going = 0;
let past = 0;  // whatever has a lower number is no longer shown: the page has changed since, or a link was followed
let unshown = null;  // the page that answered a press while a later one was on its way
let untold = "";  // what was refused meanwhile

// A place within the page is no other page: whoever goes to one, or back from it, keeps what is shown.
const pageAt = (address) => address.split("#")[0];
let shown = pageAt(location.href);

// Puts another page in the place of this one.  The list of conversations stays where both pages have it.
const show = (html, address, { isBack = false } = {}) => {
  past = ++going;
  unshown = null;
  const next = new DOMParser().parseFromString(html, "text/html");
  const main = next.querySelector("main");
  if (!main) { location.href = address; return; }
  const kept = document.getElementById("queue");
  const place = main.querySelector("#queue");
  if (kept && place && kept.dataset.live === place.dataset.live) {
    const top = kept.closest(".list")?.scrollTop ?? 0;
    place.replaceWith(kept);
    requestAnimationFrame(() => { const list = kept.closest(".list"); if (list) list.scrollTop = top; });
  }
  document.querySelector("main").replaceWith(main);
  for (const part of ["places", "mine"]) {
    const [old, fresh] = [document.querySelector(`.${part}`), next.querySelector(`.${part}`)];
    if (old && fresh) old.replaceWith(fresh);
  }
  Linden.title = next.title;
  const { hash } = new URL(address, location.href);
  if (!isBack && address !== location.href) history.pushState({}, "", address.split("#")[0]);
  shown = pageAt(location.href);
  toasts?.replaceChildren();
  const undo = main.querySelector("template.toast-template");
  if (undo) toasts?.replaceChildren(undo.content.cloneNode(true));
  if (untold) say(untold, { isFault: true, isMore: true });
  untold = "";
  Linden.show();
  (main.querySelector("[autofocus]") ?? main).focus({ preventScroll: true });
  main.querySelector("[data-here]")?.scrollIntoView({ block: "center" });  // a form that was saved or refused says so at its place
  if (hash && !isBack) location.replace(hash);  // a place that a page was put at has to be gone to, or it is no target
};

const isSignIn = (address) => [SIGN_IN, SECOND].includes(new URL(address).pathname);

const visit = async (address, options = {}) => {
  const number = past = ++going;
  const answer = await fetch(address).catch(() => null);
  const html = await answer?.text().catch(() => "");
  if (number !== going) return;
  if (!answer) { say(Linden.words.offline, { isFault: true }); return; }
  if (isSignIn(answer.url)) { signInAgain(() => visit(address, options)); return; }
  if (!answer.headers.get("content-type")?.startsWith("text/html")) { location.href = address; return; }
  show(html, new URL(address, location.href).hash ? new URL(address, location.href).href : answer.url, options);
};
Linden.visit = visit;

// The sign-in is over: it comes as a dialog, and what was typed stays where it is.
let dialog = null;
const signInAgain = async (then) => {
  if (dialog) return;
  dialog = document.createElement("dialog");
  document.body.append(dialog);
  const fill = async (answer) => {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    dialog.replaceChildren(...page.querySelector("main").children);
    const why = document.createElement("p");
    why.textContent = Linden.words.signedOut;
    dialog.prepend(why);
    const exit = document.querySelector(".exit");  // the one on the page lies behind the dialog
    if (exit) dialog.append(exit.cloneNode(true));
    dialog.dataset.at = answer.url;
  };
  const answer = await fetch(SIGN_IN).catch(() => null);
  if (!answer) { dialog.remove(); dialog = null; return; }
  await fill(answer);
  dialog.addEventListener("submit", async (event) => {
    event.preventDefault();
    event.stopPropagation();
    const form = event.target;
    const action = form.getAttribute("action") ?? dialog.dataset.at;
    const sent = await fetch(action, { method: "POST", body: new URLSearchParams(new FormData(form, event.submitter)) }).catch(() => null);
    if (!sent) { say(Linden.words.offline, { isFault: true }); return; }
    if (!isSignIn(sent.url)) {
      dialog.close();
      dialog.remove();
      dialog = null;
      dispatchEvent(new Event("linden:deaf"));
      then?.();
    } else await fill(sent);
  });
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  dialog.showModal();
  dialog.querySelector("input")?.focus();
};
Linden.signInAgain = signInAgain;

const isPlain = (event) => event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || isPlain(event) || link.target || link.hasAttribute("download")) return;
  const address = new URL(link.href);
  if (address.origin !== location.origin || !address.pathname.startsWith(OURS) || address.pathname.includes("/files/")) return;
  if (address.hash && address.pathname === location.pathname && address.search === location.search) return;
  if (address.pathname.endsWith(".csv")) return;
  event.preventDefault();
  if (!Linden.inPanel?.(link)) visit(link.href);
});

// The answer to a press: a page to show, a refusal to say, or both of an earlier and a later one.
const settle = (number, page, refusal = "") => {
  if (refusal) say(refusal, { isFault: true });
  if (page && number > past) unshown = page;
  if (number !== going) { if (number > past) untold ||= refusal; return; }  // a later one is on its way
  if (!unshown) { untold = ""; return; }  // no other press is on its way: what was refused has been said, and stands there
  untold ||= refusal;
  show(...unshown);
};

// What the form was answered with.  A fault is a page with what was typed, a refusal one line.
const send = async (number, form, button, action, data) => {
  const answer = await fetch(action, { method: "POST", body: data }).catch(() => null);
  delete form.dataset.busy;
  button?.removeAttribute("aria-busy");
  if (!answer) { settle(number, null, Linden.words.notSent); return; }
  if (isSignIn(answer.url) && !action.pathname.endsWith("/sign-out")) {
    settle(number, null);
    signInAgain(() => say(Linden.words.again));
    return;
  }
  const html = await answer.text();
  const fault = answer.ok ? null : new DOMParser().parseFromString(html, "text/html");
  const refusal = fault?.querySelector("[data-refused]");
  if (refusal) { settle(number, null, refusal.textContent.trim()); Linden.redraw("queue"); return; }
  form.dispatchEvent(new CustomEvent("linden:sent", { bubbles: true, detail: { isOk: answer.ok } }));
  const stays = answer.url.split("?")[0] === location.href.split(/[?#]/)[0];
  const page = [html, answer.redirected ? answer.url : location.href, { isBack: stays }];
  if (fault && number !== going) settle(number, null, fault.querySelector("main [role=alert]")?.textContent.trim() ?? "");
  else settle(number, page);
};

// A form is sent once: its buttons wait for the answer, and its token tells the server when it comes again.
// Presses go to the server one after another, in their order, with what was typed when they were made; one that hangs is not waited for.
const HANGS_MS = 8_000;
let last = Promise.resolve();
document.addEventListener("submit", (event) => {
  const form = event.target;
  const action = Linden.formAddress(form, event.submitter);
  if (event.defaultPrevented || form.hasAttribute("data-whole") || !action.pathname.startsWith(OURS) || isSignIn(action.href)) return;
  event.preventDefault();
  if (form.dataset.busy) return;
  const data = new URLSearchParams(new FormData(form, event.submitter));
  if (form.method === "get") {
    action.search = data;
    if (!Linden.inPanel?.(form, action.href)) visit(action.href);
    return;
  }
  form.dataset.busy = "1";
  const button = event.submitter;
  button?.setAttribute("aria-busy", "true");
  const number = ++going;
  const press = () => Promise.race([send(number, form, button, action, data), pause(HANGS_MS)]);
  last = last.then(press, press);
});

document.addEventListener("click", ({ target }) => { if (target.closest?.("[data-print]")) print(); });
Linden.onShow((root) => {
  for (const button of root.querySelectorAll("[data-print]")) button.hidden = false;
  // on a phone the fields would fill the page before the first thing that they find
  if (matchMedia("(max-width: 47.99rem)").matches) for (const one of root.querySelectorAll("details.folds")) one.open = false;
});

addEventListener("popstate", () => { if (pageAt(location.href) !== shown) visit(location.href, { isBack: true }); });
}
