// Rule: every share of people lies between 0 and 100, is a number or "fewer than" one but not both, and every result with the toxin
// stands beside that of the other arm.

interface Fields {
  readonly percent?: unknown;
  readonly under?: unknown;
  readonly toxin?: unknown;
  readonly placebo?: unknown;
  readonly startedOnPlacebo?: unknown;
}

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isShare = (value: unknown): value is Fields => isRecord(value) && ('percent' in value || 'under' in value);
const isArm = (value: unknown): boolean => isShare(value) || typeof value === 'number';

/** Looks through anything; `at` is where it stands, for the message. */
export function sharesSound(value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((inner, index) => sharesSound(inner, `${at}[${index}]`));
  if (!isRecord(value)) return [];
  const inner = Object.entries(value).flatMap(([key, field]) => sharesSound(field, `${at}.${key}`));
  return [...(isShare(value) ? shareFaults(value, at) : []), ...armFaults(value, at), ...inner];
}

function shareFaults({ percent, under }: Fields, at: string): readonly string[] {
  if (percent !== undefined && under !== undefined) return [`${at} is both a number and "fewer than" one`];
  if (percent !== undefined)
    return typeof percent === 'number' && percent >= 0 && percent <= 100 ? [] : [`${at} is ${String(percent)} percent`];
  return typeof under === 'number' && under > 0 && under <= 100 ? [] : [`${at} is fewer than ${String(under)}`];
}

/** What names a claim is a result; a mere number of people per arm does not. */
function armFaults(value: Fields, at: string): readonly string[] {
  const toxin = isArm(value.toxin);
  const other = isArm(value.placebo) || isArm(value.startedOnPlacebo);
  const result = 'claim' in value || isShare(value.toxin) || isShare(value.placebo);
  if (!result || toxin === other) return [];
  return [toxin ? `${at} lacks the placebo arm` : `${at} lacks the toxin arm`];
}
