// The shape of what is said of a head that was turned by hand, once it rests.
export interface RestWords {
  /** `name` as the area is called, with how many of its points are in sight. */
  readonly area: (name: string, count: number) => string;
  /** How many points are in sight in all, and of which areas. */
  readonly inSight: (count: number, areas: readonly string[]) => string;
  readonly none: string;
}
