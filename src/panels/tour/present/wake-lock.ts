// Keeps the screen from going dark while somebody explains, where the browser can. The browser takes the lock away whenever the page is
// out of sight; it is asked for again when the page is back.

/** Returns the way to let go. Never throws; a refusal (battery, no such thing) changes nothing. */
export function keepAwake(): () => void {
  const { wakeLock } = navigator as { readonly wakeLock?: WakeLock };
  if (!wakeLock) return () => {};
  let held: Promise<WakeLockSentinel | null> = Promise.resolve(null);
  let ended = false;
  const ask = (): void => {
    if (ended || document.visibilityState !== 'visible') return;
    held = wakeLock.request('screen').catch(() => null);
  };
  ask();
  document.addEventListener('visibilitychange', ask);
  return () => {
    ended = true;
    document.removeEventListener('visibilitychange', ask);
    held.then((lock) => lock?.release()).catch(() => undefined);
  };
}
