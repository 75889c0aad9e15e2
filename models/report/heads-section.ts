// The other heads and the actions: how large each head is, every rule's distance on it, how far things move, and how deep layers stay.
import type { Measure, PlacedHead, PlacedSite } from '#anatomy/manifest.ts';
import type { Depths } from '../checks/under-skin.ts';
import { MORPH_BUDGET_BYTES, MORPH_STEP_M } from '../recipe/packing-heads.ts';
import { MEASURES_OF_A_HEAD, SURVEY } from '../recipe/survey.ts';
import type { MorphedMesh } from '../steps/pack-heads.ts';
import { markdownTable } from './markdown-table.ts';

export interface HeadsFigures {
  /** Bytes of heads.glb as it is written, and after brotli. */
  readonly bytes: number;
  readonly wire: number;
  readonly heads: readonly PlacedHead[];
  readonly depths: readonly (Depths & { readonly target: string; readonly node: string })[];
  readonly meshes: readonly MorphedMesh[];
  readonly targets: readonly string[];
}

export function headsSection({ bytes: size, wire, heads, depths, meshes, targets }: HeadsFigures): string {
  const names = heads.map(({ target }) => target);
  const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
  return [
    '## Other heads and actions',
    `\`heads.glb\`: ${kib(size)}, on the wire (brotli) ${kib(wire)} of at most ${kib(MORPH_BUDGET_BYTES)}; ` +
      `steps of ${Object.values(MORPH_STEP_M)
        .map((step) => (step * 1000).toFixed(2))
        .join(', ')} mm (skin, base, muscles and nerves).`,
    'Millimetres, measured on each head as the files hold it.',
    markdownTable(
      ['measure', ...names],
      MEASURES_OF_A_HEAD.map((name) => [SURVEY[name].name, ...heads.map(({ sizes }) => (sizes[name] ?? 0).toFixed(1))]),
    ),
    'Every rule on every head: what was measured, beside what is accepted. Left points and the midline; the right ones are computed and ' +
      'checked apart.',
    markdownTable(['point', 'from', 'accepted', ...names], ruleRows(heads)),
    'How far things move at full strength, and how much the depth of what lies within 12 mm of the skin changes (95 in 100 places, and at ' +
      'most). "Nearest" is the depth of the place nearest to the skin.',
    markdownTable(
      ['target', 'skin moves at most', 'depth changes, usual', 'most', 'in', 'nearest', 'in'],
      targets.map((target, i) => movementRow(target, i, meshes, depths)),
    ),
  ].join('\n\n');
}

function ruleRows(heads: readonly PlacedHead[]): readonly (readonly string[])[] {
  const [first] = heads;
  const sites = first?.sites.filter(({ side }) => side !== 'right') ?? [];
  return sites.flatMap((site) =>
    site.measured.map((measure, m) => [
      site.id,
      measure.from,
      `${measure.accept[0]} to ${measure.accept[1]}`,
      ...heads.map(({ sites: own }) => figureAt(own, site.id, m)),
    ]),
  );
}

function figureAt(sites: readonly PlacedSite[], id: string, measure: number): string {
  const found: Measure | undefined = sites.find((site) => site.id === id)?.measured[measure];
  return String(found?.alongSkinMm ?? found?.fraction ?? 'missing');
}

function movementRow(
  target: string,
  index: number,
  [skin]: readonly MorphedMesh[],
  depths: HeadsFigures['depths'],
): readonly string[] {
  const moves = skin?.moves[index] ?? new Float64Array();
  let most = 0;
  for (let i = 0; i < moves.length; i += 3) most = Math.max(most, Math.hypot(...moves.subarray(i, i + 3)) * 1000);
  const own = depths.filter((depth) => depth.target === target);
  const [changed] = [...own].sort((a, b) => b.most - a.most);
  const [nearest] = [...own].sort((a, b) => a.least - b.least);
  const usual = Math.max(0, ...own.map((depth) => depth.usual));
  return [
    target,
    most.toFixed(1),
    usual.toFixed(2),
    changed?.most.toFixed(2) ?? '',
    changed?.node ?? '',
    nearest?.least.toFixed(2) ?? '',
    nearest?.node ?? '',
  ];
}
