// The two bony lines that bound the areas, as anatomy draws them on the skin. Left side; the right mirrors it. Millimetres.

/**
 * Superior nuchal line: from the inion to the base of the mastoid process, arching slightly upwards between them. The skin shows
 * nothing of it; its course is drawn from the description of the bone.
 */
export const NUCHAL_LINE = {
  /** The process's base, straight up along the skin from its tip. */
  baseAboveMastoidTip: 20,
  /** How far the line rises above the straight way between its ends. */
  arch: 5,
} as const;

/**
 * Superior temporal line, as [forward, up] of the tragion seen from the side: from the outer end of the orbital rim up over the side of
 * the skull and down again behind the ear. After the outline of the temporalis as measured on BodyParts3D 4.0
 * (The Database Center for Life Science, CC BY 4.0; figures only, none of its geometry), laid level with the Frankfurt plane and drawn
 * out by the few millimetres between the muscle's edge and the line.
 */
export const TEMPORAL_LINE: readonly (readonly [forward: number, up: number])[] = [
  [71, 38],
  [69, 49],
  [65, 60],
  [57, 71],
  [44, 80],
  [28, 86],
  [10, 87],
  [-8, 83],
  [-22, 74],
  [-31, 62],
  [-35, 49],
  [-34, 36],
];
