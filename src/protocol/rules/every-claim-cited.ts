// Rule: no claim without a source that exists, and none cited twice; what rests on nothing but memory says so.
import type { Backing } from '../claim.ts';

export function everyClaimCited(claims: Readonly<Record<string, Backing>>, sourceIds: readonly string[]): readonly string[] {
  return Object.entries(claims).flatMap(([id, { sources, known }]) => {
    if (sources.length === 0) return [`claim "${id}" cites nothing`];
    const unknown = sources
      .filter((source) => !sourceIds.includes(source))
      .map((source) => `claim "${id}" cites unknown "${source}"`);
    const twice = new Set(sources).size < sources.length ? [`claim "${id}" cites a source twice`] : [];
    const unread = sources.every((source) => source === 'recall') && known !== 'memory';
    return [...unknown, ...twice, ...(unread ? [`claim "${id}" rests on memory alone but is marked ${known}`] : [])];
  });
}
