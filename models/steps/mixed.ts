// A shape of the control mesh: hm08's base moved by shares of its targets. Knows no head and no posture.
import type { ControlMesh } from './read-source.ts';

/**
 * Positions of the control vertices, decimetres in hm08's frame. Pure.
 * @throws when a target is not in models/source/; the message names it
 */
export function mixed(source: ControlMesh, shares: Iterable<readonly [target: string, share: number]>): Float64Array {
  const positions = Float64Array.from(source.positions);
  for (const [name, share] of shares) {
    const delta = source.targets.get(name);
    if (!delta) throw new Error(`target ${name} is not in models/source/`);
    for (let i = 0; i < positions.length; i++) positions[i] = (positions[i] ?? 0) + (delta[i] ?? 0) * share;
  }
  return positions;
}

/** The same share of each of several targets. */
export function each(names: readonly string[], share: number): readonly (readonly [string, number])[] {
  return names.map((name) => [name, share] as const);
}
