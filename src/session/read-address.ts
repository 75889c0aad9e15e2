// Reads what stands behind the "#". It never fails: what is unknown, broken, out of range or said twice is named, and the rest is taken. A
// later version is named too. Fetched only where there is something to read. A new key is a line in READERS.
import { HEAD_IDS, type OtherHeadId, VIEW_IDS } from '#anatomy/manifest.ts';
import { MUSCLE_SIDES } from '#protocol/muscle-sides.ts';
import {
  BODY_MUSCLE_IDS,
  LAYER_IDS,
  LEVEL_IDS,
  NERVE_IDS,
  REGION_IDS,
  SIDES,
  SITE_IDS,
  type Side,
} from '#protocol/vocabulary.ts';
import { type Address, areaOf } from './address.ts';
import { DEEPEST } from './layer-actions.ts';
import { MAP_AT, readPlan, writePlan } from './plan/plan-text.ts';
import type { Target } from './session.ts';

export interface ReadAddress {
  readonly address: Address;
  /** Parts that were not understood or not taken as they stand there: "site=nose", "depth=9". */
  readonly unread: readonly string[];
}

/** What has been found so far; it is put together at the end, when all is known. */
interface Found extends Omit<Address, 'target'> {
  readonly side?: Side;
  readonly at?: { readonly kind: 'site' | 'muscle' | 'nerve'; readonly id: string };
}

type Reader = (value: string) => Found | null;

const VERSION = '1';
const OTHER_HEADS = HEAD_IDS.filter((id): id is OtherHeadId => id !== 'average');

const isOne = <T extends string>(ids: readonly T[], value: string): value is T => ids.some((id) => id === value);

const oneOf =
  <T extends string>(ids: readonly T[], found: (id: T) => Found): Reader =>
  (value) =>
    isOne(ids, value) ? found(value) : null;

/** What is off unless it is said to be on. */
const switched =
  (found: Found): Reader =>
  (value) =>
    value === 'on' ? found : value === 'off' ? {} : null;

/** The highest value of each number; the lowest is 0. */
const MOST: Readonly<Record<string, number>> = { depth: DEEPEST, share: 100 };

const number =
  (key: 'depth' | 'share', steps: number): Reader =>
  (value) => {
    if (!/^-?\d+(?:\.\d+)?$/.test(value)) return null;
    const within = Math.min(Math.max(Number(value), 0), MOST[key] ?? 0);
    return { [key]: Math.round(within * steps) / steps };
  };

/** By key: what a value adds, or null where the value is unknown. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['v', (value) => (value === VERSION ? {} : null)],
  ['level', oneOf(LEVEL_IDS, (level) => ({ level }))],
  ['site', oneOf(SITE_IDS, (id) => ({ at: { kind: 'site', id } }))],
  ['muscle', oneOf(BODY_MUSCLE_IDS, (id) => ({ at: { kind: 'muscle', id } }))],
  ['nerve', oneOf(NERVE_IDS, (id) => ({ at: { kind: 'nerve', id } }))],
  ['side', oneOf(SIDES, (side) => ({ side }))],
  ['area', oneOf(REGION_IDS, (area) => ({ area }))],
  ['view', oneOf(VIEW_IDS, (view) => ({ view }))],
  ['depth', number('depth', 100)],
  ...LAYER_IDS.map((id): [string, Reader] => [id, oneOf(['on', 'off'], (value) => ({ [id]: value === 'on' }))]),
  ['lens', switched({ lens: true })],
  ['roots', switched({ roots: true })],
  ['head', (value) => (value === 'average' ? {} : oneOf(OTHER_HEADS, (head) => ({ head }))(value))],
  ['share', number('share', 1)],
  ['plan', (value) => (value ? { plan: value } : null)],
  ['protocol', (value) => (value ? { plan: `${MAP_AT}${value}` } : null)],
]);

/** @param fragment with or without its "#" */
export function readFragment(fragment: string): ReadAddress {
  const unread: string[] = [];
  const said = new Set<string>();
  let found: Found = {};
  for (const part of fragment.replace(/^#/, '').split('&').filter(Boolean).map(decoded)) {
    const [key = '', ...rest] = part.split('=');
    const value = rest.join('=');
    const added = READERS.get(key)?.(value);
    if (!added || said.has(key) || (added.at && found.at)) {
      unread.push(part);
      continue;
    }
    said.add(key);
    if (added.plan !== undefined && !added.plan.startsWith(MAP_AT)) {
      const { plan, unread: left } = readPlan(added.plan);
      found = { ...found, plan: writePlan(plan) };
      unread.push(...left.map((piece) => `plan=${piece}`));
      continue;
    }
    const most = MOST[key];
    if (most !== undefined && (Number(value) < 0 || Number(value) > most)) unread.push(part);
    found = { ...found, ...added };
  }
  const { address, left } = putTogether(found);
  return { address, unread: [...unread, ...left.map((key) => `${key}=${found[key]}`)] };
}

/** `left`: what was read, but has nothing to go with. */
function putTogether({ at, side, area, ...plain }: Found): { address: Address; left: readonly ('side' | 'area' | 'share')[] } {
  const target = targetOf(at, side) ?? (area ? ({ kind: 'region', id: area } as const) : null);
  const sided = target && 'side' in target && target.side === side;
  const beside = at ? area : undefined;
  // The view says which area is open: the same one need not be said, another cannot be.
  const { share, ...rest } = plain;
  const elsewhere = beside !== undefined && plain.view !== undefined && areaOf(plain.view) !== beside;
  return {
    address: {
      ...(target ? { target } : {}),
      ...(beside && !plain.view ? { area: beside } : {}),
      ...rest,
      ...(plain.head && share !== undefined ? { share } : {}),
    },
    left: [
      ...(side && !sided ? (['side'] as const) : []),
      ...(elsewhere ? (['area'] as const) : []),
      ...(share !== undefined && !plain.head ? (['share'] as const) : []),
    ],
  };
}

/** A structure without a side that fits is the one on the patient's left, or the one in the middle. */
function targetOf(at: Found['at'], side: Side | undefined): Target | null {
  if (!at) return null;
  if (at.kind === 'muscle' && isOne(BODY_MUSCLE_IDS, at.id)) {
    const sides = MUSCLE_SIDES[at.id];
    return { kind: 'muscle', id: at.id, side: sides.find((one) => one === side) ?? sides[0] ?? 'midline' };
  }
  if (at.kind === 'nerve' && isOne(NERVE_IDS, at.id))
    return { kind: 'nerve', id: at.id, side: side === 'right' ? 'right' : 'left' };
  return at.kind === 'site' && isOne(SITE_IDS, at.id) ? { kind: 'site', id: at.id } : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
