// The head as it is drawn right now: its skin, whatever lies under it, and where points and landmarks stand on it. The build changes it
// (another head, a muscle at work), everything that lies on the skin follows. Outside React and the store, because it changes by frame.
import type { BufferGeometry } from 'three';
import type { HeadShare } from '#anatomy/build.ts';
import type { Manifest, PlacedSite } from '#anatomy/manifest.ts';

/** A drawn geometry whose vertices, part by part, are those of nodes in the model files. */
export interface Morphable {
  /** `position` and `normal`, metres in the atlas frame. */
  readonly geometry: BufferGeometry;
  readonly parts: readonly { readonly node: string; readonly firstVertex: number; readonly vertices: number }[];
}

export interface DrawnHead {
  readonly skin: BufferGeometry;
  /** In the order of the manifest's sites. */
  readonly sites: () => readonly PlacedSite[];
  readonly landmarks: () => Manifest['landmarks'];
  /** The head that is wholly shown; null while it is still on its way to one. */
  readonly shown: () => HeadShare | null;
  readonly morphables: () => readonly Morphable[];
  /** What lies under the skin joins the head's changes; returns how it leaves them. */
  readonly join: (part: Morphable) => () => void;
  /** The geometries were changed; the points now stand there. */
  readonly moved: (sites: readonly PlacedSite[], landmarks: Manifest['landmarks']) => void;
  /** The head is wholly there, or on its way again (null). */
  readonly settled: (shown: HeadShare | null) => void;
  /** Calls back after the skin moved or settled, or a part joined; returns the unsubscribe function. */
  readonly onChange: (listener: () => void) => () => void;
}

export function createDrawnHead(skin: BufferGeometry, manifest: Pick<Manifest, 'sites' | 'landmarks' | 'skinNode'>): DrawnHead {
  let { sites, landmarks } = manifest;
  const skinPart = { node: manifest.skinNode, firstVertex: 0, vertices: skin.getAttribute('position').count };
  let shown: HeadShare | null = { head: 'average', share: 0 };
  let morphables: readonly Morphable[] = [{ geometry: skin, parts: [skinPart] }];
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    skin,
    sites: () => sites,
    landmarks: () => landmarks,
    shown: () => shown,
    morphables: () => morphables,
    join: (part) => {
      morphables = [...morphables, part];
      tell();
      return () => {
        morphables = morphables.filter((other) => other !== part);
      };
    },
    moved: (nextSites, nextLandmarks) => {
      sites = nextSites;
      landmarks = nextLandmarks;
      tell();
    },
    settled: (next) => {
      const news = next !== null && shown === null;
      shown = next;
      if (news) tell();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
