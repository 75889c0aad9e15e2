// Somebody who turns the head without seeing it is told what has come into sight, once it rests, and not while something is read.
import { describe, expect } from 'vitest';
import { REST_EN } from '#copy/en/rest.ts';
import { EN } from '#copy/en.ts';
import { DESKTOP, test } from '../atlas.ts';
import { atRest } from '../frame-watch.ts';

describe('a head turned by its buttons', () => {
  test('says which side is seen and which points, when it rests', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    const turn = page.getByRole('button', { name: EN.stage.controls.towardsLeft });
    for (let press = 0; press < 9; press++) await turn.press('Enter');
    await atRest(page);
    const said = page.getByRole('status').filter({ hasText: EN.stage.seen.back });
    await said.waitFor();
    const counts = new RegExp(REST_EN.inSight(16, ['.*']).replace('16', '(\\d+)'));
    const [, count] = ((await said.textContent()) ?? '').match(counts) ?? [];
    const facing = await page.locator('button[data-site]:not([data-behind])').count();
    expect(Number(count), 'points in sight').toBe(facing);
    expect(await page.locator('.caption').textContent()).toBe(EN.stage.seen.back);
  });
});
