"use strict";

// One stream of changes for all tabs of a browser: it opens six connections to a server, and a tab would keep one of them.
// The tab that has the lock has the stream, and passes on what it hears; when it closes, another one gets the lock.
// A tab in sight that nobody answers takes the lock away: phones put tabs to sleep that are out of sight.
// A proxy whose router starts anew answers for it; then the page stays, and asks again until the router is back.
const ANSWER_MS = 2000;
const RETRY_MS = 2000;

const follow = (hear) => {
  const tabs = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("linden");
  let events = null;
  let isAnswered = false;

  const heard = (change) => { isAnswered = true; hear(change); };
  const tell = (change) => { heard(change); tabs?.postMessage(change); };

  const close = () => { events?.close(); events = null; };
  const open = () => {
    close();
    events = new EventSource("/console/events");
    events.onmessage = (event) => tell(JSON.parse(event.data));
    events.onerror = () => {
      tell({ what: "lost" });
      if (events?.readyState === EventSource.CLOSED) again();  // else the browser asks again by itself
    };
  };
  const again = async () => {
    const answer = await fetch("/console/alarm", { redirect: "manual", headers: { "Linden-Redraw": "1" } }).catch(() => null);
    if (answer?.type === "opaqueredirect") tell({ what: "over" });  // to the sign-in
    else setTimeout(() => { if (events?.readyState === EventSource.CLOSED) open(); }, RETRY_MS);
  };
  addEventListener("pagehide", close);

  // A line that is cut without a word (a tunnel, a router that hangs) is opened anew.
  addEventListener("linden:deaf", () => { if (events) { close(); open(); } });
  if (!tabs || !navigator.locks) { open(); return; }

  const hold = () => new Promise(() => { open(); });  // until the tab closes
  const stand = (options) => navigator.locks.request("linden-stream", options, hold).catch(() => { close(); stand({}); });
  const ask = () => {
    if (events || document.hidden) return;
    isAnswered = false;
    tabs.postMessage({ what: "who" });
    setTimeout(() => { if (!isAnswered && !events && !document.hidden) stand({ steal: true }); }, ANSWER_MS);
  };
  tabs.onmessage = ({ data }) => {
    if (data.what !== "who") heard(data);
    else if (events?.readyState === EventSource.OPEN) tabs.postMessage({ what: "up" });
  };
  document.addEventListener("visibilitychange", ask);
  addEventListener("linden:deaf", ask);
  stand({});
  ask();
};
