// The report says of every point what was measured, and of every area how large it is.
import { describe, expect, it } from 'vitest';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { markdownTable } from '../../../models/report/markdown-table.ts';
import { regionSection } from '../../../models/report/region-section.ts';
import { siteSection } from '../../../models/report/site-section.ts';
import { soundAtlas } from '../checks/sound-atlas.ts';

const { atlas, surface, areas } = soundAtlas();

describe('the report', () => {
  it('lists every point once with its measure, range, source and neighbour', () => {
    const rows = siteSection(atlas)
      .split('\n')
      .filter((line) => line.includes('15 along the skin (15; 12 to 18; S1)'));
    expect(rows.map((row) => row.split(' ')[1])).toEqual([...SITE_IDS]);
    expect(rows[0]).toContain('20.0 (frontalis-medial-left)');
  });

  it('says how far left and right differ at most', () => {
    const sites = atlas.sites.map((site) =>
      site.id === 'temporalis-2-right' ? { ...site, at: [-0.1, 0.0305, 0] as const } : site,
    );
    expect(siteSection({ ...atlas, sites })).toMatch(/differ most at temporalis-2: 0\.50 mm/);
  });

  it('measures the areas', () => {
    const triangle = 0.5 * 0.012 * 0.009 * 1e4;
    const section = regionSection(surface, areas, atlas.sites);
    expect(section).toContain(`| forehead | ${(7 * triangle).toFixed(0)} | 7 | 1.00 |`);
    expect(section).toContain(`| neck | ${(10 * triangle).toFixed(0)} | 10 | 1.00 |`);
  });

  it('draws tables that Markdown reads', () => {
    expect(markdownTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });
});
