// What a reader sees under the skin, through the lens, at a needle and on the other heads, held against pictures that were looked at.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { HEAD_IDS } from '#anatomy/manifest.ts';
import { lookFrom } from '../acts.ts';
import { DESKTOP, PHONE, test, WHOLE } from '../atlas.ts';
import { atRest } from '../frame-watch.ts';
import { choosePoint, fetched, levelButton, lookAtDepth } from '../under-acts.ts';
import { complaintAbout } from './baselines.ts';
import { stagePicture } from './stage-picture.ts';

async function complaintsOf(
  page: Page,
  pictures: readonly (readonly [name: string, show: () => Promise<void>])[],
): Promise<string[]> {
  const complaints: string[] = [];
  for (const [name, show] of pictures) {
    await show();
    await atRest(page);
    const complaint = await complaintAbout(`under-${name}`, await stagePicture(page));
    if (complaint !== null) complaints.push(complaint);
  }
  return complaints;
}

describe('under the skin', () => {
  test('muscles, deep muscles and nerves look as they should', async ({ open }) => {
    const page = await open({ comfort: WHOLE, viewport: DESKTOP, theme: 'light' });
    await lookAtDepth(page, 1);
    const complaints = await complaintsOf(page, [
      ['muscles-front', () => lookFrom(page, 'front')],
      ['muscles-left', () => lookFrom(page, 'left')],
      ['muscles-back', () => lookFrom(page, 'back')],
      ['deep-back', () => lookAtDepth(page, 2)],
      ['nerves-back', () => lookAtDepth(page, 3)],
      ['nerves-left', () => lookFrom(page, 'left')],
    ]);
    expect(complaints).toEqual([]);
  });

  test('muscles look as they should on a phone in the dark', async ({ open }) => {
    const page = await open({ comfort: WHOLE, viewport: PHONE, theme: 'dark', touch: true });
    await lookAtDepth(page, 1);
    expect(await complaintsOf(page, [['muscles-phone', () => lookFrom(page, 'left')]])).toEqual([]);
  });

  test('the areas of the nerve roots look as they should', async ({ open }) => {
    const page = await open({ comfort: WHOLE, viewport: DESKTOP, theme: 'light' });
    await page.locator('[data-dermatomes]').click();
    await fetched(page, 'under');
    expect(await complaintsOf(page, [['roots-left', () => lookFrom(page, 'left')]])).toEqual([]);
  });

  test('lens and needle look as they should', async ({ open }) => {
    const page = await open({ comfort: WHOLE, viewport: DESKTOP, theme: 'light' });
    await page.locator(levelButton('clinician')).click();
    const complaints = await complaintsOf(page, [
      ['needle-temple', () => choosePoint(page, 'temporalis-2-left')],
      ['needle-neck', () => choosePoint(page, 'paraspinal-1-left')],
      [
        'lens-neck',
        async () => {
          await page.locator('[data-lens]').click();
          await fetched(page, 'under');
        },
      ],
    ]);
    expect(complaints).toEqual([]);
  });
});

describe('the other heads', () => {
  test('look as they should', async ({ open }) => {
    const page = await open({ comfort: WHOLE, viewport: DESKTOP, theme: 'light' });
    await lookFrom(page, 'left');
    await page.locator('button', { hasText: /^Heads$/ }).click();
    const heads = HEAD_IDS.filter((id) => id !== 'average').map(
      (id) =>
        [
          id,
          async () => {
            await page.locator(`[data-head="${id}"]`).click();
            await fetched(page, 'morphs');
          },
        ] as const,
    );
    expect(await complaintsOf(page, heads)).toEqual([]);
  });
});
