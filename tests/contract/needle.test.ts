// The needle is drawn by the protocol, the muscles are measured by the bake, and the words say whether the one reaches the other.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseManifest } from '#anatomy/parse-manifest.ts';
import { DEEPER_EN } from '#copy/en/deeper.ts';
import { needleFacts } from '#copy/needle-facts.ts';
import { needleAt } from '#protocol/needle.ts';
import { SITES } from '#protocol/protocol.ts';
import { PARTS_OF_MUSCLE } from '#protocol/under-the-point.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { manifestFixture } from '../anatomy/manifest-fixture.ts';

const { strata } = parseManifest(JSON.parse(readFileSync('public/models/atlas.json', 'utf8')));

/** Where the tip rests: above the point's own muscles, inside one of them, or below. */
function tipAt(measured: typeof strata, id: (typeof SITE_IDS)[number]): 'above' | 'inside' | 'below' | 'not measured' {
  const own = measured[id].filter(({ muscle }) => PARTS_OF_MUSCLE[SITES[id].muscle].includes(muscle));
  const { drawnDepthMm } = needleAt(id);
  if (own.length === 0) return 'not measured';
  if (own.some(({ fromMm, toMm }) => drawnDepthMm >= fromMm && drawnDepthMm <= toMm)) return 'inside';
  return own.every(({ fromMm }) => drawnDepthMm < fromMm) ? 'above' : 'below';
}

describe('the tip of the drawn needle', () => {
  it.each(SITE_IDS)('at %s rests where the words say', (id) => {
    const said = needleFacts(id, DEEPER_EN).unknown.some(({ claim }) => claim === 'depth-short') ? 'above' : 'inside';
    expect([said, 'not measured']).toContain(tipAt(strata, id));
  });

  it('is found out when it ends elsewhere', () => {
    const measured = manifestFixture().strata;
    expect(tipAt({ ...measured, procerus: [{ muscle: 'procerus', fromMm: 3, toMm: 5 }] }, 'procerus')).toBe('inside');
    expect(tipAt({ ...measured, procerus: [{ muscle: 'procerus', fromMm: 5, toMm: 6 }] }, 'procerus')).toBe('above');
    expect(tipAt({ ...measured, procerus: [{ muscle: 'procerus', fromMm: 1, toMm: 2 }] }, 'procerus')).toBe('below');
    expect(tipAt({ ...measured, procerus: [] }, 'procerus')).toBe('not measured');
  });
});
