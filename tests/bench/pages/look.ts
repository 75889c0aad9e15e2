// How the pages light and colour the head, so that it looks much as in the atlas.
export const LOOK = {
  clay: '#d9cabd',
  key: '#fff4e6',
  keyPower: 2.6,
  /** From the viewer's place: over the left shoulder. */
  keyFrom: [-0.62, 0.72, 0.62],
  sky: '#eef1f4',
  ground: '#cdb5a1',
  skyPower: 1.1,
  /** Metres. */
  markerRadius: 0.004,
  marker: '#14457f',
  markerPointed: '#c2410c',
} as const;
