/* The app's shell: what is the same for everybody is kept, pages and data always come from the network. No page is stored: what
   stands on it is for who signed in, and a shared machine keeps nothing of it. */
"use strict";

const SHELL = "congtam-shell-1";
const OFFLINE = "/offline";
const KEPT = [OFFLINE, "/reporting/assets/congtam.css", "/reporting/assets/congtam.svg"];

function isShell(url) {
  return url.origin === location.origin && /^\/[a-z]+\/(assets|webjars)\//.test(url.pathname);
}

/* At once from what is kept, and made fresh for the next time. */
async function fromShell(event) {
  const shelf = await caches.open(SHELL);
  const kept = await shelf.match(event.request);
  const fresh = fetch(event.request).then(async answer => {
    if (answer.ok) await shelf.put(event.request, answer.clone());
    return answer;
  });
  if (!kept) return fresh;
  event.waitUntil(fresh.catch(() => undefined));
  return kept;
}

async function page(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(OFFLINE)) || Response.error();
  }
}

self.addEventListener("install", event => {
  event.waitUntil(caches.open(SHELL).then(shelf => shelf.addAll(KEPT)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", event => {
  event.waitUntil(caches.keys()
    .then(names => Promise.all(names.filter(name => name !== SHELL).map(name => caches.delete(name))))
    .then(() => self.clients.claim()));
});

self.addEventListener("fetch", event => {
  if (event.request.method !== "GET") return;
  if (event.request.mode === "navigate") event.respondWith(page(event.request));
  else if (isShell(new URL(event.request.url))) event.respondWith(fromShell(event));
});
