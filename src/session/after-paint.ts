// Waiting until what stands in the page has been shown, before work that would hold it back.

/** Resolves once the next frame is on the screen; at once where nobody looks, since no frame is drawn then. */
export function afterPaint(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
