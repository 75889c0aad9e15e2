// One of the six other heads as a shape of the control mesh, eyes closed as on the average adult.
import { HELD_AT, type HeadMix } from '../recipe/heads.ts';
import { EYELID_TARGETS } from '../recipe/source.ts';
import { averageAdult } from './average-adult.ts';
import { mixed } from './mixed.ts';
import type { ControlMesh } from './read-source.ts';

const SUM = 1e-9;

/**
 * Decimetres in hm08's frame, moved as a whole until the suprasternal notch lies where the average adult has it: the joints that posture
 * turns about then lie inside this body, too.
 * @throws when the shares of faces or of bodies do not sum to 1
 */
export function mixHead(source: ControlMesh, { faces, bodies, forms = {} }: HeadMix): Float64Array {
  const whole = { faces, bodies };
  for (const [name, shares] of Object.entries(whole)) {
    const sum = Object.values(shares).reduce((total, share) => total + share, 0);
    if (Math.abs(sum - 1) > SUM) throw new Error(`the shares of the head's ${name} sum to ${sum}, not to 1`);
  }
  const shape = mixed(source, [
    ...named(faces, (face) => `data/targets/macrodetails/${face}.target`),
    ...named(bodies, (body) => `data/targets/macrodetails/universal-${body}.target`),
    ...named(forms, (form) => `data/targets/head/head-${form}.target`),
    ...EYELID_TARGETS.map((lid) => [lid, shareOfRace(faces, lid)] as const),
  ]);
  return laidOver(shape, averageAdult(source), source.vertexIds.indexOf(HELD_AT));
}

function named(shares: Readonly<Record<string, number>>, path: (name: string) => string): readonly (readonly [string, number])[] {
  return Object.entries(shares).map(([name, share]) => [path(name), share] as const);
}

/** What the faces of one of the three shape mixes weigh together; the lid's path names the mix. */
function shareOfRace(faces: Readonly<Record<string, number>>, lid: string): number {
  return Object.entries(faces).reduce(
    (sum, [face, share]) => (lid.includes(`/${face.slice(0, face.indexOf('-'))}/`) ? sum + share : sum),
    0,
  );
}

/** Up, down, forward and back only: the midline stays the midline. */
function laidOver(shape: Float64Array, onto: Float64Array, vertex: number): Float64Array {
  const shift = [0, 1, 2].map((axis) => (axis === 0 ? 0 : (onto[vertex * 3 + axis] ?? 0) - (shape[vertex * 3 + axis] ?? 0)));
  return shape.map((value, i) => value + (shift[i % 3] ?? 0));
}
