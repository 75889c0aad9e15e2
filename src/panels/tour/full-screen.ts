// The whole screen, where the browser gives it; where it does not, the whole window is filled by the styles alone.

/** Must be called by a press. Never throws; a refusal changes nothing. `wanted` is asked when the screen comes, which takes a moment. */
export function fillScreen(wanted: () => boolean): void {
  document.documentElement.requestFullscreen?.().then(
    () => wanted() || leaveScreen(),
    () => undefined,
  );
}

export function leaveScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}

/** Calls back when the screen was given back, by whatever way; returns how to stop. */
export function onScreenLeft(listener: () => void): () => void {
  const heed = (): void => {
    if (!document.fullscreenElement) listener();
  };
  document.addEventListener('fullscreenchange', heed);
  return () => document.removeEventListener('fullscreenchange', heed);
}
