// How head.glb is written.

export const SKIN_NODE = 'skin';

/** 13 bits over half a metre: steps of 0.06 mm. */
export const PACKING = {
  positionBits: 13,
  copyright:
    'Bust made from the MakeHuman hm08 base mesh and targets, released CC0 1.0 by their copyright holders; changes by the Migraine Injection Atlas, CC0 1.0',
} as const;

/** A normal that the facets get less wrong than this is left as they say: no eye sees it, and nothing is what packs best. */
export const TURNED_FROM_DEG = 2;

/** How far a drawn normal may be off: what is left as it is, or the rounding of a turn to whole steps. */
export const NORMALS_OFF_DEG = 2.5;

/** What the first view may send, brotli on the wire (issue budget). */
export const SKIN_BUDGET_BYTES = 90 * 1024;

/** What a phone draws at 60 frames a second with room to spare. */
export const TRIANGLE_BUDGET = 36_000;
