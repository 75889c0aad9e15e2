// Rule: no number stands in the data without a claim: named beside it, or by what it is a part of.

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names a claim itself, or holds a list or a record of claims and nothing else. */
function namesClaim(value: Fields, known: ReadonlySet<string>): boolean {
  return Object.entries(value).some(([key, field]) => {
    if (key === 'id') return false;
    if (typeof field === 'string') return known.has(field);
    return key === 'claims' && Object.values(isRecord(field) || Array.isArray(field) ? field : {}).length > 0;
  });
}

/** Looks through anything; `at` is where it stands, for the message. */
export function everyFigureClaimed(value: unknown, at: string, known: ReadonlySet<string>): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((inner, index) => everyFigureClaimed(inner, `${at}[${index}]`, known));
  if (!isRecord(value) || namesClaim(value, known)) return [];
  return Object.entries(value).flatMap(([key, field]) =>
    typeof field === 'number'
      ? [`${at}.${key} is ${field} and names no claim`]
      : everyFigureClaimed(field, `${at}.${key}`, known),
  );
}
