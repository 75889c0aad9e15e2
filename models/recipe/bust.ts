// How the bust is cut from the figure, how fine its skin is and how its shade is measured. Lengths in metres in the atlas frame.

/**
 * The lower edge, seen from the front: lowest in the middle of the chest, rising towards both deltoids as on a cast bust. It passes
 * above the armpits, so that one closed rim remains.
 */
export const CUT = { lowest: -0.286, rise: 0.69 } as const;

/** Height of the lower edge at a distance from the midline. */
export function cutHeight(x: number): number {
  return CUT.lowest + CUT.rise * x * x;
}

/** Only what the cut can touch is subdivided; this much below it is kept, so that the border's own shape stays out of sight. */
export const KEEP_BELOW_CUT = 0.06;

/** Filling of the hollows that the armpits leave in the edge: share of the way to the convex outline, reach upwards and along the rim. */
export const FILL = { share: 0.85, height: 0.075, spread: 0.03, even: 0.014, evenRounds: 8, evenAlong: 0.8 } as const;

/** Heights above the lower edge between which other figures are let go: the edge itself keeps its height, whatever the neck's length. */
export const STANDING = { from: 0.004, to: 0.062 } as const;

/** The rim under the cut: a rounded edge, then a shallow hollow as under a plaster cast. */
export const BASE = { edgeRadius: 0.01, edgeSteps: 6, rings: 7, hollow: 0.018 } as const;

/** Triangles of the skin: no facet shows on the outline at 1920 px (0.11 mm off the full surface), and the byte budget holds. */
export const SKIN_TRIANGLES = 32_000;

/** Ambient occlusion: rays a vertex, and how far away something still darkens. */
export const OCCLUSION = { rays: 192, reach: 0.16, lift: 0.0006, smoothing: 2 } as const;

/** Rays a facet may send before it counts as never seen from outside (mouth cavity, back of the lids). */
export const VISIBILITY_RAYS = 160;
