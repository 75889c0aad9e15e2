// Where the numbers of points stand beside them on paper: away from the middle of their neighbours, and never on another or on a point. Pure.

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Between a point and its number, and between two numbers, in pixels of the still. */
const WAY = 46;
const LEAST = 34;
const TURNS = 24;

export function spreadNumbers<T extends string>(points: readonly (Spot & { readonly id: T })[]): ReadonlyMap<T, Spot> {
  const placed = new Map<T, Spot>();
  for (const point of points) {
    const near = points.filter((other) => other.id !== point.id && Math.hypot(other.x - point.x, other.y - point.y) < WAY * 3);
    const away = Math.atan2(
      near.reduce((sum, other) => sum + point.y - other.y, 0) || -1,
      near.reduce((sum, other) => sum + point.x - other.x, 0),
    );
    placed.set(point.id, bestOf(candidatesOf(point, away), [...placed.values(), ...points.filter(({ id }) => id !== point.id)]));
  }
  return placed;
}

/** Rings of places about a point, those that lead away from its neighbours first. */
function candidatesOf({ x, y }: Spot, away: number): readonly Spot[] {
  return [WAY, WAY * 1.5, WAY * 2].flatMap((way) =>
    Array.from({ length: TURNS }, (_, at) => {
      const turn = away + (at % 2 === 0 ? 1 : -1) * Math.ceil(at / 2) * ((2 * Math.PI) / TURNS);
      return { x: x + Math.cos(turn) * way, y: y + Math.sin(turn) * way };
    }),
  );
}

/** The first that is clear of everything; else the clearest. */
function bestOf(candidates: readonly Spot[], taken: readonly Spot[]): Spot {
  const clearOf = (spot: Spot): number =>
    Math.min(...taken.map((other) => Math.hypot(other.x - spot.x, other.y - spot.y)), Infinity);
  return (
    candidates.find((spot) => clearOf(spot) >= LEAST) ??
    candidates.reduce((one, other) => (clearOf(other) > clearOf(one) ? other : one))
  );
}
