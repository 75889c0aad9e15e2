// The page in words of another length and from right to left, held against pictures that were looked at: no text is cut off, nothing
// lies over anything else, and the head and its points stay as they are.
import { describe, expect } from 'vitest';
import { sitePanel } from '../acts.ts';
import { DESKTOP, PHONE, test, WHOLE } from '../atlas.ts';
import { atRest } from '../frame-watch.ts';
import { inOtherWords } from '../other-words.ts';
import { complaintAbout } from './baselines.ts';
import { pagePicture } from './stage-picture.ts';

describe.for([
  ['keys', '1280', DESKTOP],
  ['keys', '390', PHONE],
  ['right-to-left', '1280', DESKTOP],
  ['right-to-left', '390', PHONE],
] as const)('in %s at %s px', ([way, width, viewport]) => {
  test('the page at rest and with a point open looks as it should', async ({ open }) => {
    const page = await open({
      comfort: WHOLE,
      viewport,
      theme: 'light',
      touch: viewport === PHONE,
      prepare: (fresh) => inOtherWords(fresh, way),
    });
    const complaints = [await complaintAbout(`words-${way}-${width}`, await pagePicture(page))];
    await page.locator('button[data-site="temporalis-1-left"]').press('Enter');
    await page.locator(sitePanel('temporalis-1-left')).waitFor();
    await atRest(page);
    complaints.push(await complaintAbout(`words-${way}-${width}-point`, await pagePicture(page)));
    expect(complaints.filter((complaint) => complaint !== null)).toEqual([]);
    const spills = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(spills).toBeLessThanOrEqual(0);
  });
});
