// Tells, from within a page, how long it takes from an input to the paint of the panel that it opens or changes.

declare global {
  interface Document {
    /** Begins to wait for the pointer to come to a place, or for a key; what is shown before does not count. */
    __awaitPanel?: (place: { readonly x: number; readonly y: number } | null) => void;
    /** The ms from that event to the paint. */
    __panelTook?: Promise<number>;
    /** What the panel that can be seen says; empty where there is none. */
    __panelText?: () => string;
  }
}

/** Runs in the page, before all its scripts, after `watchDrawing`. */
export function watchPanel(): void {
  const ask = window.requestAnimationFrame.bind(window);
  const shown = (): string => {
    const panel = [...document.querySelectorAll<HTMLElement>('[data-panel]')].find((one) => one.getClientRects().length > 0);
    return panel?.textContent ?? '';
  };
  // A message that is sent while a frame is made arrives when it has been painted.
  const painted = (then: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      then();
    };
    port2.postMessage(null);
  };
  document.__panelText = shown;
  document.__awaitPanel = (place) => {
    document.__panelTook = new Promise((resolve) => {
      const before = shown();
      let began: number | null = null;
      // What is under the pointer hears of it before the pointer's own event; a page that changes sends such news for an old place.
      const events = place ? ['pointerover', 'pointermove'] : ['keydown'];
      const start = (event: Event): void => {
        const there = !place || (event instanceof PointerEvent && event.clientX === place.x && event.clientY === place.y);
        if (there) began ??= event.timeStamp;
      };
      for (const name of events) window.addEventListener(name, start, { capture: true });
      const changes = new MutationObserver(() => {
        const now = shown();
        if (began === null || now === '' || now === before) return;
        changes.disconnect();
        for (const name of events) window.removeEventListener(name, start, { capture: true });
        const from = began;
        const tell = (): void => painted(() => resolve(performance.now() - from));
        if (document.__drawing?.inFrame) tell();
        else ask(tell);
      });
      changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  };
}
