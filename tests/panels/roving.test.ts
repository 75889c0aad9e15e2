// Holds the walk of the arrow keys.
import { describe, expect, it } from 'vitest';
import { EN } from '#copy/en.ts';
import { ES } from '#copy/es.ts';
import { siteFacts } from '#copy/site-facts.ts';
import type { Words } from '#copy/words.ts';
import { typedTo, walk } from '#panels/roving.ts';
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

describe('typing letters', () => {
  const typed = (current: SiteId, letters: string, words: Words): SiteId | null =>
    typedTo(SITE_IDS, current, letters, (id) => `${id} ${siteFacts(id, words).spoken}`);

  it('finds a point by its Latin name and by the words of each language, accents or not', () => {
    expect(typed('corrugator-left', 'proc', EN)).toBe('procerus');
    expect(typed('corrugator-left', 'TEMP', ES)).toBe('temporalis-1-left');
    expect(typed('procerus', 'shoul', EN)).toBe('trapezius-1-left');
    expect(typed('procerus', 'hombro', ES)).toBe('trapezius-1-left');
    expect(typed('procerus', 'atrás', ES)).toBe(typed('procerus', 'atras', ES));
  });

  it('goes on with one letter and with the same again, stays while more letters fit, and leads nowhere else', () => {
    expect(typed('trapezius-1-left', 't', EN)).toBe('trapezius-2-left');
    expect(typed('trapezius-2-left', 'tt', EN)).toBe('trapezius-3-left');
    expect(typed('trapezius-3-left', 'tra', EN)).toBe('trapezius-3-left');
    expect(typed('trapezius-3-right', 'c', EN)).toBe('corrugator-left');
    expect(typed('procerus', 'rocerus', EN)).toBeNull();
  });
});
