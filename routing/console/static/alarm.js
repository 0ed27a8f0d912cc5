"use strict";

// The bell: rings while danger waits that nobody has reacted to, sounds softly when somebody answers in a conversation of
// mine or offers me one, and has a tone of its own for a connection that is gone.  A browser plays sound only after a press,
// so the button says whether it would ring, and it asks for a press where it would not.
{
const alarm = document.getElementById("alarm");
const bell = document.getElementById("bell");
const WANTED = "linden-bell";
const RING_MS = 2500;
const tones = {
  danger: [[0, 880, 0.2], [0.35, 660, 0.2], [0.7, 880, 0.2]],
  soft: [[0, 520, 0.07], [0.2, 660, 0.07]],
  lost: [[0, 300, 0.15], [0.4, 240, 0.15], [0.8, 180, 0.15]],
};
let sound = null;
let timer = null;
let notice = null;
let before = null;
let againTimer = null;

const isWanted = () => localStorage.getItem(WANTED) !== "off";
const canSound = () => sound?.state === "running";

const play = (name) => {
  document.documentElement.dataset.played = name;
  if (!canSound()) return;
  for (const [at, hertz, loud] of tones[name]) {
    const source = sound.createOscillator();
    const volume = sound.createGain();
    const begins = sound.currentTime + at;
    source.frequency.value = hertz;
    volume.gain.setValueAtTime(loud, begins);
    volume.gain.exponentialRampToValueAtTime(0.001, begins + 0.3);
    source.connect(volume).connect(sound.destination);
    source.start(begins);
    source.stop(begins + 0.3);
  }
  if (name === "danger") navigator.vibrate?.([200, 100, 200]);
};
Linden.play = play;

// A page may not make a notice on Android; its worker may.
const show = async (body) => {
  if (typeof Notification === "undefined" || Notification.permission !== "granted") return;
  const options = { body, tag: "linden", icon: "/static/icon.svg" };
  try {
    notice = new Notification("Linden", options);
    notice.onclick = () => { window.focus(); notice.close(); };
  } catch {
    const worker = await navigator.serviceWorker?.ready;
    await worker?.showNotification("Linden", options).catch(() => null);
  }
};

// Silent browsers, silent wish: the button tells them apart.
const paint = () => {
  const state = !isWanted() ? "off" : canSound() ? "on" : "blocked";
  if (bell.dataset.state !== state) {
    bell.dataset.state = state;
    bell.setAttribute("aria-pressed", String(state === "on"));
    const picture = bell.querySelector("use");
    picture.setAttribute("href", picture.getAttribute("href").replace(/#.*/, state === "off" ? "#bell-off" : "#bell"));
    bell.querySelector("span").textContent = Linden.words[`bell_${state}`];
    bell.classList.toggle("grave", state === "blocked");
    bell.classList.toggle("quiet", state !== "blocked");
  }
};

const wake = async () => {
  if (!isWanted()) return;
  sound ??= new AudioContext();
  sound.onstatechange = paint;
  // without a press a browser never answers
  await Promise.race([sound.resume().catch(() => null), new Promise((done) => { setTimeout(done, 500); })]);
  paint();
};
Linden.wake = wake;

const counts = () => {
  const { waiting = 0, ringing = 0, unread = 0, offers = 0 } = alarm.querySelector("[data-waiting]")?.dataset ?? {};
  return { waiting: Number(waiting), ringing: Number(ringing), unread: Number(unread), offers: Number(offers) };
};

// The tab says what is most pressing, in its title and on its icon.
const icon = document.querySelector("link[rel~='icon']");
const drawIcon = (count, isDanger) => {
  if (!icon) return;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 64;
  const pen = canvas.getContext("2d");
  pen.fillStyle = isDanger ? "#b3261e" : "#1d6b47";
  pen.beginPath();
  pen.roundRect(0, 0, 64, 64, 14);
  pen.fill();
  pen.fillStyle = "#fff";
  pen.font = "bold 40px sans-serif";
  pen.textAlign = "center";
  pen.fillText(count > 9 ? "9+" : String(count), 32, 47);
  icon.href = canvas.toDataURL();
};
Linden.title = document.title;
const head = () => {
  const { waiting, ringing, unread, offers } = counts();
  const shown = ringing || unread + offers || waiting;
  document.title = (ringing ? `(!${ringing}) ` : shown ? `(${shown}) ` : "") + Linden.title;
  if (shown) drawIcon(shown, ringing > 0); else if (icon) icon.href = icon.dataset.plain;
  if (shown && navigator.setAppBadge) navigator.setAppBadge(shown).catch(() => null);
  else navigator.clearAppBadge?.().catch(() => null);
};

const react = () => {
  const now = counts();
  const isRinging = now.ringing > 0;
  alarm.dataset.state = isRinging ? "ringing" : "quiet";
  if (isRinging && isWanted()) {
    if (now.ringing > (before?.ringing ?? 0)) show(alarm.querySelector("[data-ringing-text]")?.dataset.ringingText ?? "");
    if (timer === null) { play("danger"); timer = setInterval(() => play("danger"), RING_MS); }
  } else {
    clearInterval(timer);
    timer = null;
    if (!isRinging) notice?.close();
  }
  const isNews = before && (now.unread > before.unread || now.offers > before.offers);
  if (isNews && isWanted() && !isRinging) play("soft");
  if (before && now.unread !== before.unread) Linden.redraw("queue");
  before = now;
  clearTimeout(againTimer);
  const again = alarm.querySelector("[data-again]")?.dataset.again;
  if (again) againTimer = setTimeout(() => { Linden.redraw("alarm"); Linden.redraw("queue"); }, Math.max(0, new Date(again) - Date.now()) + 300);
  head();
};

if (alarm && bell) {
  bell.hidden = false;
  let pressedAs = "";  // the press itself wakes the sound, before it counts as a press of the button
  for (const kind of ["pointerdown", "keydown"]) bell.addEventListener(kind, () => { pressedAs = bell.dataset.state; });
  bell.addEventListener("click", async () => {
    const turnsOff = pressedAs === "on";
    localStorage.setItem(WANTED, turnsOff ? "off" : "on");
    if (turnsOff) { await sound?.suspend(); paint(); } else await wake();
    if (isWanted() && typeof Notification !== "undefined" && Notification.permission === "default") await Notification.requestPermission();
    before = null;
    react();
  });
  // any press on the page is the press that a browser waits for
  for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, () => { if (!canSound()) wake(); }, { passive: true });
  addEventListener("linden:left", () => notice?.close());
  addEventListener("linden:connection", ({ detail }) => { if (!detail && isWanted()) play("lost"); });
  alarm.addEventListener("drawn", react);
  Linden.onShow(head);
  wake();
  paint();
  react();
}
}
