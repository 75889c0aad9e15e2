// What a page knows of one of the 31 points.
export interface Point {
  readonly id: string;
  readonly name: string;
  readonly units: number;
  /** Metres; up is +Y, the face looks along +Z. */
  readonly at: readonly [x: number, y: number, z: number];
  /** Unit, outwards. */
  readonly normal: readonly [x: number, y: number, z: number];
}
