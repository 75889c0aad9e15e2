// Holds the walk of the arrow keys.
import { describe, expect, it } from 'vitest';
import { walk } from '#panels/roving.ts';
import { SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';

describe('walking by keys', () => {
  it('visits all 31 points and comes round', () => {
    const visited = new Set<SiteId>();
    let at: SiteId = 'corrugator-left';
    for (let step = 0; step < SITE_IDS.length; step++) {
      visited.add(at);
      at = walk(SITE_IDS, at, 'ArrowRight') ?? at;
    }
    expect(visited.size).toBe(31);
    expect(at).toBe('corrugator-left');
    expect(walk(SITE_IDS, at, 'ArrowLeft')).toBe('trapezius-3-right');
  });

  it('jumps to the ends and leaves other keys alone', () => {
    expect(walk(SITE_IDS, 'procerus', 'Home')).toBe('corrugator-left');
    expect(walk(SITE_IDS, 'procerus', 'End')).toBe('trapezius-3-right');
    expect(walk(SITE_IDS, 'procerus', 'Enter')).toBeNull();
  });
});
