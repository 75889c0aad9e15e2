// Keeps three's console to what tells something: fiber 9 still makes three's retired clock, which warns on every page.
import { setConsoleFunction } from 'three';

const KNOWN = 'THREE.Clock: This module has been deprecated.';

/** Passes on everything three has to say but that one line. */
export function hushKnownWarnings(): void {
  setConsoleFunction((type, message, ...details) => {
    // biome-ignore lint/suspicious/noConsole: what three says goes where three would have said it
    if (!message.startsWith(KNOWN)) console[type](message, ...details);
  });
}
