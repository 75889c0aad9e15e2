// The fast lane between the picture and the page: where every point stands on the stage right now. Whoever draws the picture
// (the 3D scene, or the stills) publishes after each frame; the overlay of buttons and the leader line read. Never in the store,
// because it changes with every frame.
import type { Point } from '#anatomy/manifest.ts';
import type { RegionId, SiteId } from '#protocol/vocabulary.ts';
import type { Target } from './session.ts';

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
  /** The muscle or nerve attended to, while there is one and it is drawn. */
  readonly structure: Anchor | null;
  /** Landmarks by name, for the ruler's buttons; empty while nothing is being measured. */
  readonly landmarks: Readonly<Record<string, Anchor>>;
}

/** A line over the skin and its length. */
export interface Span {
  readonly mm: number;
  readonly path: readonly Point[];
}

/** What the turn and zoom buttons may ask of a picture that has a camera. */
export interface CameraHandle {
  /** Turns by degrees: positive azimuth goes towards the patient's left side, positive elevation upwards. */
  readonly turn: (azimuthDeg: number, elevationDeg: number) => void;
  /** Multiplies the size of what is seen: above 1 comes closer. */
  readonly zoom: (factor: number) => void;
}

export type Picked = Exclude<Target, { readonly kind: 'site' }>;
type Pick = (x: number, y: number) => Picked | null;

/** A part of the stage in CSS pixels. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SnapshotWish {
  readonly part: Part;
  /** Pixels of the picture to a CSS pixel. */
  readonly scale: number;
  /** Lit for a ground of this brightness; as it stands unless said. */
  readonly light?: 'light' | 'dark';
}

/** Draws a part of the picture with as many pixels as are wanted, on a clear ground; rejects where the device cannot draw so many. */
export type Snapshot = (wish: SnapshotWish) => Promise<HTMLCanvasElement>;

export interface StageLink {
  /** The last frame, or null before the first. */
  readonly frame: () => StageFrame | null;
  readonly publish: (frame: StageFrame) => void;
  /** Calls back after every published frame; returns the unsubscribe function. */
  readonly onFrame: (listener: (frame: StageFrame) => void) => () => void;
  /** What lies under a stage position: an area of skin, or the muscle or nerve seen there; null off the head or while no picture offers it. */
  readonly pick: (x: number, y: number) => Picked | null;
  readonly offerPick: (pick: Pick | null) => void;
  /** The shortest way over the drawn head's skin between two places near it; null while no picture offers it. */
  readonly span: (from: Point, to: Point) => Span | null;
  readonly offerSpan: (span: ((from: Point, to: Point) => Span | null) | null) => void;
  /** The camera of the picture, or null while no picture offers one. */
  readonly camera: () => CameraHandle | null;
  readonly offerCamera: (camera: CameraHandle | null) => void;
  /** Null while no picture offers one. */
  readonly snapshot: () => Snapshot | null;
  readonly offerSnapshot: (snapshot: Snapshot | null) => void;
}

export function createStageLink(): StageLink {
  let last: StageFrame | null = null;
  let pick: Pick | null = null;
  let span: ((from: Point, to: Point) => Span | null) | null = null;
  let handle: CameraHandle | null = null;
  let snapshot: Snapshot | null = null;
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
    pick: (x, y) => pick?.(x, y) ?? null,
    offerPick: (next) => {
      pick = next;
    },
    span: (from, to) => span?.(from, to) ?? null,
    offerSpan: (next) => {
      span = next;
    },
    camera: () => handle,
    offerCamera: (next) => {
      handle = next;
    },
    snapshot: () => snapshot,
    offerSnapshot: (next) => {
      snapshot = next;
    },
  };
}
