// Rule: the two sides of the scheme are alike. Each left point has its right one, with the same muscle, area, number and dose, and the
// id says the side.
import type { Site } from '../site.ts';

export function sidesMirror(sites: readonly Site[]): readonly string[] {
  return sites.flatMap((site) => {
    const named = /-(left|right)$/.exec(site.id)?.[1] ?? 'midline';
    if (named !== site.side) return [`"${site.id}" is listed as ${site.side}`];
    if (site.side === 'midline') return [];
    const twinId = site.id.replace(/(left|right)$/, site.side === 'left' ? 'right' : 'left');
    const twin = sites.find(({ id }) => id === twinId);
    if (!twin) return [`"${site.id}" has no counterpart "${twinId}"`];
    const keys = ['muscle', 'region', 'number', 'ofNumber', 'units'] as const;
    return keys.filter((key) => site[key] !== twin[key]).map((key) => `"${site.id}" and "${twinId}" differ in ${key}`);
  });
}
