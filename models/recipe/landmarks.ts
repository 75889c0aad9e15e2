// Where each landmark of the scheme is looked for on the head: hm08 vertices that mark a place of the body, and published figures for
// those that no vertex marks. Lengths in millimetres on the finished bust.

/** Landmarks that lie on one hm08 vertex (checked by eye on the average adult); the left one of a pair. */
export const HM08_LANDMARKS = {
  inion: { id: 941, how: 'hm08 vertex 941: midline, on the steep slope under the occipital bulge' },
  menton: { id: 747, how: 'hm08 vertex 747: lowest midline point of the chin, before its flat underside' },
  suprasternal: { id: 1526, how: 'hm08 vertex 1526: midline hollow between the collar bones' },
  'mastoid-left': { id: 11_881, how: 'hm08 vertex 11881: skin behind the lobe, level with its lower end' },
  'acromion-left': {
    id: 8235,
    how:
      'hm08 vertex 8235: on the crest where the shoulder turns into the deltoid. The reference list has vertex 8226, chosen with ' +
      'raised arms; once they hang it lies 20 mm too far in (biacromial / bideltoid breadth 0.73; S44: 0.81)',
  },
  'orbital-rim-mid-left': { id: 6979, how: 'hm08 vertex 6979: highest part of the upper orbital rim' },
  'orbital-rim-lateral-left': { id: 6982, how: 'hm08 vertex 6982: outer end of the upper orbital rim' },
  'inner-canthus-left': { id: 11_487, how: 'hm08 vertex 11487: inner corner of the lid opening' },
  'outer-canthus-left': { id: 6810, how: 'hm08 vertex 6810: outer corner of the lid opening' },
} as const;

/** The tragions are the origin of the frame: both sides by vertex. */
export const TRAGION_IDS = { left: 12_077, right: 5478 } as const;

/** Trichion above glabella along the skin: mean of men 61.4 and women 55.4 (S48). */
export const TRICHION_ABOVE_GLABELLA_MM = 58.4;

/**
 * Glabella lies between the brows: the bend is looked for no higher than this above the highest part of the upper orbital rim. On some
 * heads the profile bends alike over a centimetre and the forehead would otherwise be measured from its own middle.
 */
export const GLABELLA_ABOVE_RIM_MM = 1;

/**
 * C7 below the vertex, as a share of the height from vertex to suprasternal notch: S44, men 239 of 318, women 233 of 299. The nape of hm08
 * is smooth there and no bump marks the spine; the reference list's vertex 1491 lies 30 mm lower than these figures allow.
 */
export const C7_SHARE_OF_NOTCH_HEIGHT = 0.765;

/** The corner of the orbit lies about on the vertical through the inner canthus: half of 31.4 (S47). */
export const ORBIT_CORNER_FROM_MIDLINE_MM = 15.7;

/** Length of skin over which a bend, or the direction of the shoulder's outline, is judged. */
export const BEND_WINDOW_MM = { glabella: 20, orbit: 12, shoulder: 20 } as const;

/** Where the ear's ends are looked for, millimetres beside the left tragion: the ear stands out from the skull behind it. */
export const EAR_ENDS = {
  top: { outward: 4, up: [15, 45] },
  lobe: { outward: -1, up: [-40, -10] },
  forward: [-40, 6],
} as const;
