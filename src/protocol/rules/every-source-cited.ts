// Rule: the list of sources names only what some claim rests on, so that it never looks better read than it is.
import type { Backing } from '../claim.ts';

export function everySourceCited(claims: Readonly<Record<string, Backing>>, sourceIds: readonly string[]): readonly string[] {
  const cited = new Set<string>(Object.values(claims).flatMap(({ sources }) => sources));
  return sourceIds.filter((id) => !cited.has(id)).map((id) => `source "${id}" is cited by no claim`);
}
