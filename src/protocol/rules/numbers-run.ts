// Rule: within a muscle and side the points are numbered 1, 2, 3 ... without a gap, and each knows how many there are.
import type { Site } from '../site.ts';
import { MUSCLE_IDS, SIDES } from '../vocabulary.ts';

export function numbersRun(sites: readonly Site[]): readonly string[] {
  const groups = MUSCLE_IDS.flatMap((muscle) =>
    SIDES.map((side) => sites.filter((site) => site.muscle === muscle && site.side === side)),
  );
  return groups.flatMap((group) =>
    group.flatMap((site, index) => {
      const number = site.number === index + 1 ? [] : [`"${site.id}" is number ${site.number} in place ${index + 1}`];
      const of =
        site.ofNumber === group.length ? [] : [`"${site.id}" says it is one of ${site.ofNumber}, there are ${group.length}`];
      return [...number, ...of];
    }),
  );
}
