// Waiting until what stands in the page has been shown, before work that would hold it back.

/** Resolves once the next frame is on its way to the screen; at once where nobody looks, since no frame is drawn then. */
export function afterPaint(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Resolves once something of the page has been seen, where the browser tells; else like `afterPaint`. */
export function pageShown(): Promise<void> {
  if (document.visibilityState === 'hidden' || !PerformanceObserver.supportedEntryTypes?.includes('paint')) return afterPaint();
  return new Promise((resolve) => {
    const watch = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
      watch.disconnect();
      resolve();
    });
    watch.observe({ type: 'paint', buffered: true });
    // Hidden before it was ever seen: there is no paint to wait for.
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
  });
}
