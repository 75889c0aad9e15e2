// What a reader sees: the four views in three themes on a desk and on a phone, held against pictures that were looked at.
import { describe, expect } from 'vitest';
import { lookFrom } from '../acts.ts';
import { DESKTOP, PHONE, test, WHOLE } from '../atlas.ts';
import { complaintAbout } from './baselines.ts';
import { stagePicture } from './stage-picture.ts';

const VIEWS = ['front', 'left', 'right', 'back'] as const;

describe.for([
  ['light', '1280', DESKTOP],
  ['light', '390', PHONE],
  ['dark', '1280', DESKTOP],
  ['dark', '390', PHONE],
  ['dim', '1280', DESKTOP],
  ['dim', '390', PHONE],
] as const)('in the %s theme at %s px', ([theme, width, viewport]) => {
  test('front, left, right and back look as they should', async ({ open }) => {
    const page = await open({ comfort: WHOLE, viewport, theme, touch: viewport === PHONE });
    const complaints: (string | null)[] = [];
    for (const view of VIEWS) {
      await lookFrom(page, view);
      complaints.push(await complaintAbout(`${theme}-${width}-${view}`, await stagePicture(page)));
    }
    expect(complaints.filter((complaint) => complaint !== null)).toEqual([]);
  });
});
