// What of the body under the skin is drawn for a session, as plain records. Pure; knows neither meshes nor materials.
import type { LayerPart, Manifest } from '#anatomy/manifest.ts';
import type { BodyMuscleId } from '#protocol/vocabulary.ts';
import { brightOf, type Lit, litStructures, panelTarget } from '#session/selectors.ts';
import type { Layers, Session, Structure } from '#session/session.ts';
import { structureVisibility } from '#session/structure-visibility.ts';

/** `ghost` steps back for what is lit or only gives the place, `bright` is pointed at, `lit` belongs to what the panel is about. */
export type PartState = 'hidden' | 'ghost' | 'rest' | 'bright' | 'lit';

export interface PartRecord {
  readonly node: string;
  readonly state: PartState;
  /** 0 (not drawn) to 1 (whole): beside the window, and inside it. */
  readonly seen: number;
  readonly inWindow: number;
  /**
   * Whether it may be pointed at: beside the window, and inside it. What only steps back for something else still may; what has faded
   * with depth may not.
   */
  readonly reach: { readonly seen: boolean; readonly inWindow: boolean };
}

export interface UnderRecords {
  /** Muscles and nerves in the manifest's order. */
  readonly parts: readonly PartRecord[];
  readonly skin: {
    /** 0 whole, 1 a ghost. */
    readonly fade: number;
    /** How much of the ghost is left, 0 to 1. */
    readonly ghost: number;
  };
  readonly window: boolean;
  readonly dermatomes: boolean;
}

/** What a part that steps back keeps of itself. */
const STEPPED_BACK = 0.19;
const STEPPED_BACK_IN_WINDOW = 0.32;
/** What is pointed at is seen at least so well. */
const BRIGHT_SEEN = 0.9;
/** Depth at which the skin's ghost begins to go, and is gone. */
const GHOST_GOES = [2.2, 2.6] as const;
/** Less than this is a ghost. */
const LEAST_SEEN = 0.5;

/** Muscles that give the place only, and are drawn paler. */
export const CONTEXT_MUSCLES: readonly BodyMuscleId[] = ['orbicularis-oculi', 'galea', 'sternocleidomastoid'];

export function describeUnder(session: Session, { layers: { parts } }: Pick<Manifest, 'layers'>): UnderRecords {
  const { layers } = session;
  const lit = standsOut(session) ? litStructures(session) : null;
  const shining = brightOf(session);
  const bright = shining?.kind === 'muscle' || shining?.kind === 'nerve' ? shining : null;
  const parted = isParted(layers);
  const records = parts.flatMap(({ node, part }) =>
    part.kind === 'base' ? [] : [{ node, ...recordOf(part, layers, parted, lit, bright) }],
  );
  return { parts: records, skin: skinOf(layers), window: layers.lens, dermatomes: layers.dermatomes };
}

/** Whether the skin is faded or away, wholly or in part. */
const isParted = ({ shown, depth }: Layers): boolean => !shown.skin || depth > 0;

/**
 * Whether others step back for what the panel is about. While the pointer only passes over muscles they do not: everything would
 * flicker under it, and nothing else could be reached.
 */
function standsOut({ attention }: Session): boolean {
  if (attention.kind === 'nothing') return false;
  return !(attention.kind === 'pointing' && attention.by === 'pointer' && attention.at.kind !== 'site');
}

function recordOf(
  part: Structure,
  layers: Layers,
  parted: boolean,
  lit: Lit | null,
  bright: Structure | null,
): Omit<PartRecord, 'node'> {
  const own = parted ? structureVisibility(layers, part) : 0;
  const window = layers.lens ? 1 : 0;
  const reach = { seen: own >= LEAST_SEEN, inWindow: layers.lens };
  if (lit && belongs(part, lit)) {
    const seen = parted ? 1 : 0;
    return {
      state: seen + window > 0 ? 'lit' : 'hidden',
      seen,
      inWindow: window,
      reach: { seen: parted, inWindow: layers.lens },
    };
  }
  if (bright && isPart(part, bright) && (own > 0 || window > 0)) {
    return { state: 'bright', seen: own > 0 ? Math.max(own, BRIGHT_SEEN) : 0, inWindow: window, reach };
  }
  const seen = lit ? Math.min(own, STEPPED_BACK) : own;
  const inWindow = lit ? window * STEPPED_BACK_IN_WINDOW : window;
  if (seen + inWindow === 0) return { state: 'hidden', seen, inWindow, reach };
  return { state: lit || Math.max(seen, inWindow) < LEAST_SEEN ? 'ghost' : 'rest', seen, inWindow, reach };
}

function belongs(part: Structure, { muscles, nerves, side }: Lit): boolean {
  const named = part.kind === 'muscle' ? muscles.includes(part.id) : nerves.includes(part.id);
  return named && (part.side === side || part.side === 'midline' || side === 'midline');
}

export const isPart = (part: Structure, other: Structure): boolean =>
  part.kind === other.kind && part.id === other.id && part.side === other.side;

function skinOf({ shown, depth }: Layers): UnderRecords['skin'] {
  if (!shown.skin) return { fade: 1, ghost: 0 };
  const [from, to] = GHOST_GOES;
  return { fade: Math.min(depth, 1), ghost: Math.min(1, Math.max(0, (to - depth) / (to - from))) };
}

/** The part that the panel's muscle or nerve is, among those of the manifest. */
export function attendedPart(session: Session, parts: readonly LayerPart[]): LayerPart | null {
  const target = panelTarget(session);
  if (target === null || target.kind === 'region' || target.kind === 'site') return null;
  return parts.find(({ part }) => part.kind !== 'base' && isPart(part, target)) ?? null;
}
