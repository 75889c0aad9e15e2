// What the host has chosen for the frame: which controls stand around the picture, and what a reset leads back to. Apart from the session,
// which is the reader's.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Address } from '#session/address.ts';
import type { ControlId } from '#session/embed/controls.ts';

export interface Home {
  readonly controls: readonly ControlId[];
  readonly start: Address;
}

export type HomeStore = StoreApi<Home>;

export function createHome(home: Home): HomeStore {
  return createStore(() => home);
}
