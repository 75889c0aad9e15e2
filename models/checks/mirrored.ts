// The head is the same on both sides: what has a left and a right lies at mirrored places.
import type { Point } from '#anatomy/manifest.ts';
import { distance, mirrored } from '#anatomy/vec3.ts';

const MOST_UNLIKE_MM = 1;

/** Millimetres between each left place and the mirror image of its right one, by the name they share. */
export function mirrorErrors(places: ReadonlyMap<string, Point>): ReadonlyMap<string, number> {
  const errors = new Map<string, number>();
  for (const [name, left] of places) {
    const right = places.get(name.replace(/-left$/, '-right'));
    if (name.endsWith('-left') && right) errors.set(name.replace(/-left$/, ''), distance(left, mirrored(right)) * 1000);
  }
  return errors;
}

export function unmirrored(places: ReadonlyMap<string, Point>): readonly string[] {
  const single = [...places.keys()].flatMap((name) => {
    const other = name.endsWith('-left') ? name.replace(/-left$/, '-right') : name.replace(/-right$/, '-left');
    return places.has(other) ? [] : [`${name}: ${other} is missing`];
  });
  const unlike = [...mirrorErrors(places)].flatMap(([name, error]) =>
    error <= MOST_UNLIKE_MM ? [] : [`${name}: left and right differ by ${error.toFixed(2)} mm`],
  );
  return [...single, ...unlike];
}
