// How finely muscles are grown and how they are kept apart. Millimetres.

export const GROWTH = {
  /** Between the fibres and the steps along them that are grown, before thinning. */
  spacingMm: 2.2,
  /** Nothing comes closer to the skin. */
  leastDepthMm: 0.7,
  /** Between the inside of one muscle and the outside of the next. */
  gapMm: 0.25,
  /** Rounds in which a sheet pressed down by another one is eased about the place. */
  settleRounds: 12,
  /** How deep one looks for what lies above. */
  reachMm: 45,
} as const;
