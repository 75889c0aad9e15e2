// The skin that muscles and nerves are laid under: the bust without its ears. Which part of hm08 is ear, and how calm the carrier's
// directions are. Decimetres of hm08's own frame unless said otherwise.

/**
 * The ear seen from the side, an ellipse leaning back as the ear does; what lies in it beyond `beyondX` is taken off and the side of the
 * skull is drawn smoothly through the gap, after so many `rings` of vertices around it.
 */
export const EAR = { centre: [7.06, 0.51], half: [0.4, 0.25], leanDeg: 12, beyondX: 0.42, rings: 2 } as const;

/** hm08's own size and the midpoint between its tragi, from which the measured facts are given. */
export const FACTS_FRAME = { origin: [0, 7.0609, 0.582], mPerDm: 0.1 } as const;

/** Normals are averaged over about this many metres of skin: sheets laid along them stay calm over hollows. */
export const CALM_NORMALS_M = 0.015;
