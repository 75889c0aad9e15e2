// The last resort where a part of the program could not be fetched: a browser that has once failed to get a file of a program answers
// from memory ever after, so only the page loaded anew asks again. The address holds what was seen.

/** Loads the page anew if it can be had just now; else nothing happens, and nothing is lost. */
export async function loadAnew(): Promise<void> {
  const answer = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (!answer?.ok) return;
  // The worker would give the same version again, whose parts the server may no longer have.
  const worker = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  await worker?.unregister();
  window.location.reload();
}
