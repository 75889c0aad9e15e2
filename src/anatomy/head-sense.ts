// What the points and landmarks of one head must agree with: the protocol and geometry. Each rule names the field it faults.
import { SITES } from '#protocol/protocol.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import type { PlacedHead, PlacedSite, Point } from './manifest.ts';

/** Landmarks the product itself relies on, named without which it would have to guess. */
const MIDLINE = ['nasion', 'glabella', 'trichion', 'vertex', 'inion', 'menton', 'c7'];
const PAIRED = ['tragion', 'helix', 'mastoid', 'orbital-rim-medial', 'pupil', 'acromion', 'neck-inflection'];
const LANDMARKS = [...MIDLINE, ...PAIRED.flatMap((name) => [`${name}-left`, `${name}-right`])];

/** Lengths and sums may stray this far from 1: more than rounding in the file, less than anything visible. */
const ROUNDING = 0.002;

export function notUnit(field: string, [x, y, z]: Point): string[] {
  const length = Math.hypot(x, y, z);
  return Math.abs(length - 1) <= ROUNDING ? [] : [`${field}: must have length 1, has ${length.toFixed(4)}`];
}

export function onceEach<Id extends string>(field: string, wanted: readonly Id[], found: readonly Id[]): string[] {
  return wanted.flatMap((id) => {
    const times = found.filter((other) => other === id).length;
    return times === 1 ? [] : [`${field}: "${id}" must be there once, is there ${times} times`];
  });
}

function siteFaults(field: string, site: PlacedSite): string[] {
  const known = SITES[site.id];
  const agreeing = (['muscle', 'region', 'side', 'units'] as const).flatMap((key) =>
    site[key] === known[key] ? [] : [`${field}.${key}: "${site.id}" has ${known[key]} in the protocol, ${site[key]} here`],
  );
  const [u, v, w] = site.barycentric;
  const sum = u + v + w;
  const inside = Math.abs(sum - 1) <= ROUNDING ? [] : [`${field}.barycentric: must sum to 1, sums to ${sum.toFixed(4)}`];
  const corners = new Set(site.triangle).size === 3 ? [] : [`${field}.triangle: must name three different vertices`];
  const ranges = site.measured.flatMap(({ accept: [min, max], alongSkinMm, fraction }, at) => {
    const measure = `${field}.measured[${at}]`;
    const ordered = min <= max ? [] : [`${measure}.accept: must run from less to more, runs from ${min} to ${max}`];
    const measured = alongSkinMm !== undefined || fraction !== undefined;
    return measured ? ordered : [...ordered, `${measure}: must have alongSkinMm or fraction`];
  });
  return [...agreeing, ...notUnit(`${field}.normal`, site.normal), ...inside, ...corners, ...ranges];
}

/** Faults of the points and landmarks of one head; `prefix` is the field that holds the head, "" or "heads.head-a.". */
export function headFaults(prefix: string, { sites, landmarks }: Pick<PlacedHead, 'sites' | 'landmarks'>): string[] {
  return [
    ...onceEach(
      `${prefix}sites`,
      SITE_IDS,
      sites.map((site) => site.id),
    ),
    ...LANDMARKS.filter((name) => landmarks[name] === undefined).map((name) => `${prefix}landmarks.${name}: is missing`),
    ...sites.flatMap((site, index) => siteFaults(`${prefix}sites[${index}]`, site)),
  ];
}
