// Lets go of all that the atlas keeps for use without a network. A host that wants this copies the file over sw.js: each browser
// fetches it with the next visit, empties its store and goes on without a worker.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const letGo = async () => {
    const { scope } = self.registration;
    for (const name of await caches.keys()) {
      if (name.startsWith('atlas-') && name.endsWith(`-${scope}`)) await caches.delete(name);
    }
    await self.registration.unregister();
  };
  event.waitUntil(letGo());
});
