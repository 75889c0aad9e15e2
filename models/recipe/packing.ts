// How head.glb is written.

export const SKIN_NODE = 'skin';

/** 13 bits over half a metre: steps of 0.06 mm. Normals octahedral, 8 bits. */
export const PACKING = {
  positionBits: 13,
  normalBits: 8,
  copyright:
    'Bust made from the MakeHuman hm08 base mesh and targets, released CC0 1.0 by their copyright holders; changes by the Migraine Injection Atlas, CC0 1.0',
} as const;

/** What the first view may send, brotli on the wire (issue budget). */
export const SKIN_BUDGET_BYTES = 110 * 1024;

/** What a phone draws at 60 frames a second with room to spare. */
export const TRIANGLE_BUDGET = 36_000;
