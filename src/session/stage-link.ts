// The fast lane between the picture and the page: where every point stands on the stage right now. Whoever draws the picture
// (the 3D scene, or the stills) publishes after each frame; the overlay of buttons and the leader line read. Never in the store,
// because it changes with every frame.
import type { RegionId, SiteId } from '#protocol/vocabulary.ts';

export interface Anchor {
  /** CSS pixels from the stage's left and top edges. */
  readonly x: number;
  readonly y: number;
  /** True when the skin there faces the viewer and nothing hides it. */
  readonly facing: boolean;
}

export interface StageFrame {
  readonly width: number;
  readonly height: number;
  readonly sites: Readonly<Record<SiteId, Anchor>>;
  readonly regions: Readonly<Record<RegionId, Anchor>>;
}

/** What the turn and zoom buttons may ask of a picture that has a camera. */
export interface CameraHandle {
  /** Turns by degrees: positive azimuth goes towards the patient's left side, positive elevation upwards. */
  readonly turn: (azimuthDeg: number, elevationDeg: number) => void;
  /** Multiplies the size of what is seen: above 1 comes closer. */
  readonly zoom: (factor: number) => void;
}

export interface StageLink {
  /** The last frame, or null before the first. */
  readonly frame: () => StageFrame | null;
  readonly publish: (frame: StageFrame) => void;
  /** Calls back after every published frame; returns the unsubscribe function. */
  readonly onFrame: (listener: (frame: StageFrame) => void) => () => void;
  /** The area of skin under a stage position, or null off the head. Null always while no picture offers it. */
  readonly pickRegion: (x: number, y: number) => RegionId | null;
  readonly offerPick: (pick: ((x: number, y: number) => RegionId | null) | null) => void;
  /** The camera of the picture, or null while no picture offers one. */
  readonly camera: () => CameraHandle | null;
  readonly offerCamera: (camera: CameraHandle | null) => void;
}

export function createStageLink(): StageLink {
  let last: StageFrame | null = null;
  let pick: ((x: number, y: number) => RegionId | null) | null = null;
  let handle: CameraHandle | null = null;
  const listeners = new Set<(frame: StageFrame) => void>();
  return {
    frame: () => last,
    publish: (frame) => {
      last = frame;
      for (const listener of listeners) listener(frame);
    },
    onFrame: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pickRegion: (x, y) => pick?.(x, y) ?? null,
    offerPick: (next) => {
      pick = next;
    },
    camera: () => handle,
    offerCamera: (next) => {
      handle = next;
    },
  };
}
