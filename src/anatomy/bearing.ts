// Names the direction from which the head is seen. The side is the patient's side that is in view.

const BEARINGS = ['front', 'front-left', 'left', 'back-left', 'back', 'back-right', 'right', 'front-right'] as const;
export type Bearing = (typeof BEARINGS)[number];

/**
 * The nearest of eight bearings to a camera azimuth in degrees about +Y (0 sees the face, +90 the patient's left side). Any finite
 * angle is accepted, turns beyond a full circle too. A camera exactly between two bearings takes the one further round.
 */
export function bearingOf(azimuthDeg: number): Bearing {
  const turned = ((azimuthDeg % 360) + 360) % 360;
  return BEARINGS[Math.round(turned / 45) % 8] ?? 'front';
}
