"use strict";

// Shows that somebody waits when no page of the console is open.  What it is told holds no word of any message.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("push", (event) => {
  const told = event.data?.json() ?? { title: "Linden", body: "", what: "danger", address: "/console" };
  const isDanger = told.what === "danger";
  event.waitUntil(registration.showNotification(told.title, {
    body: told.body,
    tag: `linden-${told.what}`,
    renotify: true,
    requireInteraction: isDanger,
    vibrate: isDanger ? [300, 100, 300, 100, 300] : [100],
    icon: "/static/icon.svg",
    data: told.address,
  }));
});
addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil((async () => {
    const open = await clients.matchAll({ type: "window" });
    const page = open.find((one) => new URL(one.url).pathname.startsWith("/console"));
    if (page) { await page.focus(); await page.navigate(event.notification.data); } else await clients.openWindow(event.notification.data);
  })());
});
