// How heads.glb is written.

/**
 * One step of places and displacements, metres: finer than any rule, coarse enough for the wire. Only the quiet base deep under everything
 * does with less.
 */
export const MORPH_STEP_M = { skin: 0.00015, base: 0.0003, layer: 0.00017 } as const;

/** What may be fetched when another head or an action is first wanted, brotli on the wire (issue budget). */
export const MORPH_BUDGET_BYTES = 350 * 1024;
