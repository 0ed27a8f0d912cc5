"use strict";

// Rings and shows a notice without content while immediate risk waits that nobody has reacted to.
// A browser plays sound and asks about notices only after a press, so the bell is a button; the choice is remembered.
const alarm = document.getElementById("alarm");
const bell = document.getElementById("bell");
const WANTED = "linden-bell";
const RING_MS = 2500;
let sound = null;
let timer = null;
let notice = null;
let shown = 0;

const isWanted = () => localStorage.getItem(WANTED) === "on";

const tone = (at, hertz) => {
  const source = sound.createOscillator();
  const volume = sound.createGain();
  source.frequency.value = hertz;
  volume.gain.setValueAtTime(0.15, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + 0.3);
  source.connect(volume).connect(sound.destination);
  source.start(at);
  source.stop(at + 0.3);
};

const ring = () => {
  sound ??= new AudioContext();
  if (sound.state === "suspended") sound.resume();
  tone(sound.currentTime, 880);
  tone(sound.currentTime + 0.35, 660);
};

const show = (immediate) => {
  if (typeof Notification === "undefined" || Notification.permission !== "granted") return;
  notice?.close();
  notice = new Notification("Linden", { body: immediate === 1 ? "A person is waiting." : `${immediate} people are waiting.`, tag: "linden" });
  notice.onclick = () => window.focus();
};

const react = () => {
  const immediate = Number(alarm.querySelector("[data-immediate]")?.dataset.immediate ?? 0);
  bell.setAttribute("aria-pressed", String(isWanted()));
  alarm.dataset.state = immediate > 0 && isWanted() ? "ringing" : "quiet";
  if (alarm.dataset.state === "ringing") {
    if (immediate > shown) show(immediate);
    if (timer === null) { ring(); timer = setInterval(ring, RING_MS); }
  } else {
    clearInterval(timer);
    timer = null;
    notice?.close();
  }
  shown = immediate;
};

bell.hidden = false;
bell.addEventListener("click", async () => {
  localStorage.setItem(WANTED, isWanted() ? "off" : "on");
  if (isWanted() && typeof Notification !== "undefined" && Notification.permission === "default") await Notification.requestPermission();
  shown = 0;
  react();
});
alarm.addEventListener("drawn", react);
react();
