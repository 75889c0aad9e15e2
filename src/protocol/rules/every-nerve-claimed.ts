// Rule: every nerve of the layer view has a point aimed at it, and each such aim rests on a claim that exists.
import type { Backing } from '../claim.ts';
import type { NerveId } from '../vocabulary.ts';

type Aims = Readonly<Record<string, Readonly<Partial<Record<NerveId, string>>>>>;

export function everyNerveClaimed(
  nerves: readonly NerveId[],
  spots: Aims,
  claims: Readonly<Record<string, Backing>>,
): readonly string[] {
  const aims = Object.entries(spots).flatMap(([spot, aimed]) =>
    Object.entries(aimed).map(([nerve, claim]) => ({ spot, nerve, claim })),
  );
  const unaimed = nerves.filter((nerve) => !aims.some((aim) => aim.nerve === nerve));
  const unbacked = aims.filter(({ claim }) => claims[claim] === undefined);
  return [
    ...unaimed.map((nerve) => `no point is aimed at ${nerve}`),
    ...unbacked.map(({ spot, nerve, claim }) => `"${spot}" is aimed at ${nerve} by "${claim}", which is no claim`),
  ];
}
