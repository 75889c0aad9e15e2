// Holds which points may be touched one by one, and how large their targets are.
import { describe, expect, it } from 'vitest';
import { GOOD_TARGET_PX, LEAST_TARGET_PX, targetSizes } from '#panels/crowding.ts';
import { SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';
import type { Anchor, StageFrame } from '#session/stage-link.ts';

/** All points far apart, except for what is said. */
function sitesWith(changed: Partial<Record<SiteId, Anchor>>): StageFrame['sites'] {
  const apart = SITE_IDS.map((id, index) => [id, { x: index * 100, y: 0, facing: true }] as const);
  return { ...(Object.fromEntries(apart) as Record<SiteId, Anchor>), ...changed };
}

describe('targets', () => {
  it('are comfortable where there is room', () => {
    expect(new Set(Object.values(targetSizes(sitesWith({}), null)))).toEqual(new Set([GOOD_TARGET_PX]));
  });

  it('shrink with the distance to the next point, so that they never overlap', () => {
    const sizes = targetSizes(sitesWith({ 'corrugator-right': { x: 30, y: 0, facing: true } }), null);
    expect(sizes['corrugator-left']).toBe(30);
    expect(sizes['corrugator-right']).toBe(30);
  });

  it('are none where they would be too small, for these points alone', () => {
    const sizes = targetSizes(sitesWith({ 'corrugator-right': { x: LEAST_TARGET_PX - 1, y: 0, facing: true } }), null);
    expect(sizes['corrugator-left']).toBeNull();
    expect(sizes['corrugator-right']).toBeNull();
    expect(sizes.procerus).toBe(GOOD_TARGET_PX);
  });

  it('ignore points on the far side of the head, which have none', () => {
    const sizes = targetSizes(sitesWith({ 'corrugator-right': { x: 1, y: 0, facing: false } }), null);
    expect(sizes['corrugator-left']).toBe(GOOD_TARGET_PX);
    expect(sizes['corrugator-right']).toBeNull();
  });

  it('leave one to the point attended to, among crowded others that have none', () => {
    const sizes = targetSizes(sitesWith({ 'corrugator-right': { x: 10, y: 0, facing: true } }), 'corrugator-right');
    expect(sizes['corrugator-right']).toBe(LEAST_TARGET_PX);
    expect(sizes['corrugator-left']).toBeNull();
  });
});
