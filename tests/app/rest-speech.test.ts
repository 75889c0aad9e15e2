// @vitest-environment jsdom
// What is said of a head that was turned by hand: from where it is seen and which points are in sight, once, when it rests, and only to
// somebody who is doing nothing else.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restSentence, speakAtRest } from '#app/rest-speech.ts';
import { surroundings } from '#app/surroundings.ts';
import { REST_EN } from '#copy/en/rest.ts';
import { EN } from '#copy/en.ts';
import { SITES } from '#protocol/protocol.ts';
import type { RegionId, SiteId } from '#protocol/vocabulary.ts';
import { lookFree, read } from '#session/actions.ts';
import type { Anchor, StageFrame } from '#session/stage-link.ts';
import { createSessionStore } from '#session/store.ts';
import { manifestFixture } from '../anatomy/manifest-fixture.ts';

const { sites } = manifestFixture();

/** The head seen straight from the front (or the back), with the points of these areas facing the reader. */
function frameOf(facing: readonly RegionId[], from: 'front' | 'back' = 'front', width = 1000): StageFrame {
  const way = from === 'front' ? 1 : -1;
  const anchors = sites.map(({ id, at }): [SiteId, Anchor] => [
    id,
    { x: 500 + way * at[0] * 1000, y: 500 - at[1] * 1000, facing: facing.includes(SITES[id].region) },
  ]);
  const nowhere = { x: 0, y: 0, facing: false };
  return {
    width,
    height: 1000,
    sites: Object.fromEntries(anchors) as StageFrame['sites'],
    regions: { forehead: nowhere, temple: nowhere, occipital: nowhere, neck: nowhere },
    structure: null,
    landmarks: {},
  };
}

describe('the sentence', () => {
  it('says the side, and the points in sight by area', () => {
    const said = restSentence(frameOf(['occipital', 'neck'], 'back'), sites, EN, REST_EN);
    expect(said).toBe(
      `${EN.stage.seen.back} 16 points are in sight: ${EN.regions.occipital.name} 6, ${EN.regions.neck.name} 10.`,
    );
  });

  it('counts no point that faces away or lies off the stage', () => {
    expect(restSentence(frameOf([]), sites, EN, REST_EN)).toBe(`${EN.stage.seen.front} ${REST_EN.none}`);
    expect(restSentence(frameOf(['forehead', 'neck'], 'front', 1), sites, EN, REST_EN)).toContain(REST_EN.none);
  });
});

describe('when', () => {
  const said: string[] = [];
  const store = createSessionStore();
  const page = { ...surroundings('atlas', store, EN), manifest: manifestFixture() };
  let stop = (): void => {};

  beforeEach(async () => {
    vi.useFakeTimers();
    said.length = 0;
    store.setState(createSessionStore().getState(), true);
    store.setState(lookFree());
    page.link.publish(frameOf(['forehead']));
    stop = await speakAtRest(page, (sentence) => said.push(sentence));
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it('it rests, not while it moves, and not again what was said', () => {
    for (let frame = 0; frame < 60; frame++) {
      page.link.publish(frameOf(['forehead']));
      vi.advanceTimersByTime(100);
    }
    expect(said).toEqual([]);
    vi.advanceTimersByTime(10_000);
    expect(said).toHaveLength(1);
    page.link.publish(frameOf(['forehead']));
    vi.advanceTimersByTime(10_000);
    expect(said).toHaveLength(1);
  });

  it('not oftener than somebody can listen', () => {
    vi.advanceTimersByTime(1000);
    page.link.publish(frameOf(['temple']));
    vi.advanceTimersByTime(1500);
    page.link.publish(frameOf(['neck'], 'back'));
    vi.advanceTimersByTime(1000);
    expect(said).toHaveLength(1);
    vi.advanceTimersByTime(5000);
    expect(said).toHaveLength(2);
    expect(said[1]).toContain(EN.stage.seen.back);
  });

  it('nobody reads a panel, walks or plays', () => {
    store.setState(read({ kind: 'site', id: 'procerus' }));
    vi.advanceTimersByTime(10_000);
    store.setState({ attention: { kind: 'nothing' }, activity: 'quiz' });
    page.link.publish(frameOf(['temple']));
    vi.advanceTimersByTime(10_000);
    expect(said).toEqual([]);
  });
});
