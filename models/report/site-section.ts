// Every fixed point: where it lies, what was measured to it beside what its rule accepts, and its nearest neighbour.
import type { Manifest, Measure } from '#anatomy/manifest.ts';
import { mirrorErrors } from '../checks/mirrored.ts';
import { aboveNuchalLine } from '../checks/nuchal-side.ts';
import { nearestNeighbour } from '../checks/spacing.ts';
import { markdownTable } from './markdown-table.ts';

export function siteSection({ sites, curves }: Pick<Manifest, 'sites' | 'curves'>): string {
  const errors = mirrorErrors(new Map(sites.map(({ id, at }) => [id as string, at])));
  const rows = sites.map((site) => {
    const neighbour = nearestNeighbour(site, sites);
    return [
      site.id,
      site.at.map((value) => (value * 1000).toFixed(1)).join(', '),
      site.measured.map(worded).join('<br>'),
      `${neighbour.mm.toFixed(1)} (${neighbour.id})`,
      site.toleranceMm.toString(),
    ];
  });
  const nuchal = sites
    .filter(({ muscle }) => muscle === 'occipitalis' || muscle === 'paraspinal')
    .map((site) => [site.id, aboveNuchalLine(site, curves).toFixed(1)]);
  const worst = [...errors].reduce((most, next) => (next[1] > most[1] ? next : most));
  return [
    '## The 31 points',
    '',
    'Millimetres. "alongSkin" is the shortest way along the packed skin, found apart from the walk that placed the point; in brackets what',
    'the rule asks and what is accepted. The last column is the radius of the ring drawn around the point.',
    '',
    markdownTable(['point', 'x, y, z', 'measured', 'nearest other point', 'ring'], rows),
    '',
    `Left and right are computed apart. They differ most at ${worst[0]}: ${worst[1].toFixed(2)} mm.`,
    '',
    'Straight distance above (-: below) the superior nuchal line:',
    '',
    markdownTable(['point', 'mm'], nuchal),
  ].join('\n');
}

function worded({ from, alongSkinMm, fraction, published, accept, source }: Measure): string {
  const value = alongSkinMm === undefined ? `${fraction} of the way` : `${alongSkinMm} along the skin`;
  return `${from}: ${value} (${published}; ${accept[0]} to ${accept[1]}; ${source})`;
}
