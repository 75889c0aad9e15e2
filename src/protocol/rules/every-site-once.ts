// Rule: the 31 points are all there, each once, and nothing else is.
import type { Site } from '../site.ts';
import { SITE_IDS } from '../vocabulary.ts';

export function everySiteOnce(sites: readonly Site[]): readonly string[] {
  const known = new Set<string>(SITE_IDS);
  const strangers = sites.filter(({ id }) => !known.has(id)).map(({ id }) => `"${id}" is not a point of the scheme`);
  const counts = SITE_IDS.flatMap((id) => {
    const times = sites.filter((site) => site.id === id).length;
    return times === 1 ? [] : [`"${id}" is listed ${times} times`];
  });
  return [...counts, ...strangers];
}
