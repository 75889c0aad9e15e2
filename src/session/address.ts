// What of a session stands in the address, behind the "#": the level of the reader and what is being read. Reading never fails: what is
// unknown, broken or said twice is left out and named. Pure; knows no browser. New keys are a line in READERS and one in fragmentOf.
import { MUSCLE_SIDES } from '#protocol/muscle-sides.ts';
import {
  BODY_MUSCLE_IDS,
  LEVEL_IDS,
  type LevelId,
  NERVE_IDS,
  REGION_IDS,
  SIDES,
  SITE_IDS,
  type Side,
} from '#protocol/vocabulary.ts';
import type { Target } from './session.ts';

export interface Address {
  readonly level?: LevelId;
  readonly target?: Target;
}

export interface ReadAddress {
  readonly address: Address;
  /** Parts that were not understood, as they stand there: "site=nose". */
  readonly unread: readonly string[];
}

/** What has been found so far; a structure is put together at the end, when its side is known. */
interface Found {
  readonly level?: LevelId;
  readonly side?: Side;
  readonly at?: Exclude<Target, { side: Side }> | { readonly kind: 'muscle' | 'nerve'; readonly id: string };
}

const isOne = <T extends string>(ids: readonly T[], value: string): value is T => ids.some((id) => id === value);

/** By key: what a value adds, or null where the value is unknown. */
const READERS: Readonly<Record<string, (value: string) => Found | null>> = {
  level: (value) => (isOne(LEVEL_IDS, value) ? { level: value } : null),
  site: (value) => (isOne(SITE_IDS, value) ? { at: { kind: 'site', id: value } } : null),
  area: (value) => (isOne(REGION_IDS, value) ? { at: { kind: 'region', id: value } } : null),
  muscle: (value) => (isOne(BODY_MUSCLE_IDS, value) ? { at: { kind: 'muscle', id: value } } : null),
  nerve: (value) => (isOne(NERVE_IDS, value) ? { at: { kind: 'nerve', id: value } } : null),
  side: (value) => (isOne(SIDES, value) ? { side: value } : null),
};

/** Whether a fragment is an address of ours, and not the anchor of some place in the page. */
export function isAddress(fragment: string): boolean {
  return fragment.includes('=');
}

/** @param fragment with or without its "#" */
export function readFragment(fragment: string): ReadAddress {
  const unread: string[] = [];
  let found: Found = {};
  for (const part of fragment.replace(/^#/, '').split('&').filter(Boolean)) {
    const [key = '', ...rest] = decoded(part).split('=');
    const added = Object.hasOwn(READERS, key) ? READERS[key]?.(rest.join('=')) : null;
    const again = added && Object.keys(added).some((name) => name in found);
    if (!added || again) unread.push(decoded(part));
    else found = { ...found, ...added };
  }
  const target = targetOf(found);
  if (found.side && !(target && 'side' in target && target.side === found.side)) unread.push(`side=${found.side}`);
  return { address: { ...(found.level ? { level: found.level } : {}), ...(target ? { target } : {}) }, unread };
}

/** A structure without a side that fits is the one on the patient's left, or the one in the middle. */
function targetOf({ at, side }: Found): Target | null {
  if (!at) return null;
  if (at.kind === 'muscle' && isOne(BODY_MUSCLE_IDS, at.id)) {
    const sides = MUSCLE_SIDES[at.id];
    return { kind: 'muscle', id: at.id, side: sides.find((one) => one === side) ?? sides[0] ?? 'midline' };
  }
  if (at.kind === 'nerve' && isOne(NERVE_IDS, at.id))
    return { kind: 'nerve', id: at.id, side: side === 'right' ? 'right' : 'left' };
  return at.kind === 'site' || at.kind === 'region' ? at : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** With its "#"; empty where there is nothing to say. Ids need no escape. */
export function fragmentOf({ level, target }: Address): string {
  const parts = [...(level ? [`level=${level}`] : []), ...(target ? partsOf(target) : [])];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

function partsOf(target: Target): readonly string[] {
  if (target.kind === 'site') return [`site=${target.id}`];
  if (target.kind === 'region') return [`area=${target.id}`];
  return [`${target.kind}=${target.id}`, ...(target.side === 'midline' ? [] : [`side=${target.side}`])];
}
