// Rule: every claim is told by some sentence or named by some published record; one that is neither stands there for show.

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Ids out of `known` that stand anywhere in a record, but for what is itself named so (`id`). */
export function claimsNamedIn(record: unknown, known: ReadonlySet<string>): ReadonlySet<string> {
  if (typeof record === 'string') return new Set(known.has(record) ? [record] : []);
  if (!isRecord(record)) return new Set();
  const fields = Object.entries(record).filter(([key]) => key !== 'id');
  return new Set(fields.flatMap(([, field]) => [...claimsNamedIn(field, known)]));
}

export function noClaimIdle(
  claims: readonly string[],
  told: ReadonlySet<string>,
  recorded: ReadonlySet<string>,
): readonly string[] {
  return claims.filter((id) => !told.has(id) && !recorded.has(id)).map((id) => `claim "${id}" is neither told nor recorded`);
}
