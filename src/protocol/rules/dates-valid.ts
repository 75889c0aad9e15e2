// Rule: every claim says on which real day it was taken; a review is by somebody, and not older than the claim.
import type { Claim } from '../claim.ts';

type Dated = Pick<Claim, 'taken' | 'reviewed'>;

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export function datesValid(claims: Readonly<Record<string, Dated>>): readonly string[] {
  return Object.entries(claims).flatMap(([id, { taken, reviewed }]) => {
    if (!isDay(taken)) return [`claim "${id}" was taken on "${taken}"`];
    if (reviewed === null) return [];
    if (reviewed.by.trim() === '') return [`claim "${id}" was reviewed by nobody`];
    if (!isDay(reviewed.on)) return [`claim "${id}" was reviewed on "${reviewed.on}"`];
    return reviewed.on < taken ? [`claim "${id}" was reviewed before it was taken`] : [];
  });
}
