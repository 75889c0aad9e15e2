// What the device keeps is spoilt, full or denied: every page begins afresh, nothing breaks, and what cannot be kept is said.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PLAN_EN } from '#copy/en/tools/plan.ts';
import { LANGUAGE_KEY } from '#session/language.ts';
import { PLANS_KEY } from '#session/plan/keep-plans.ts';
import { QUIZ_KEY } from '#session/quiz/keep-progress.ts';
import { RETENTION } from '#session/retention.ts';
import { DESKTOP } from '../atlas.ts';
import { atRest } from '../frame-watch.ts';
import { openTool } from '../tool-acts.ts';
import { choosePoint } from '../under-acts.ts';
import { test } from './fault.ts';

const KEYS = [
  ...Object.values(RETENTION).flatMap((kept) => (kept === 'nowhere' ? [] : [kept.key])),
  LANGUAGE_KEY,
  PLANS_KEY,
  QUIZ_KEY,
];

const MARKUP = `"><img src="x" onerror="document.body.dataset.broken=1"><script>document.body.dataset.broken=1</script>`;

const SPOILT: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['noise', '\u0000\ud800{[%%%,;'],
  ['300,000 signs', 'dark'.repeat(75_000)],
  ['a number where text should be', '1e999'],
  ['a list where an object should be', '[[[null,true,{"a":[]}]]]'],
  ['an object of the wrong kind', '{"version":1,"plans":{"length":3},"cards":"all"}'],
  ['an object that would reach into all others', '{"__proto__":{"broken":1},"constructor":{"prototype":{"broken":1}}}'],
  ['markup', MARKUP],
];

const ready = async (page: Page): Promise<void> => {
  await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
  await atRest(page);
};

async function isSound(page: Page): Promise<void> {
  expect(await page.evaluate(() => (document.body.dataset['broken'] ?? ({} as { broken?: number }).broken) === undefined)).toBe(
    true,
  );
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  expect(await page.locator('html').getAttribute('data-level')).toBe('patient');
  await choosePoint(page, 'procerus');
}

test('every stored item may be anything at all', async ({ open, fault }) => {
  const page = await open({ viewport: DESKTOP });
  expect(KEYS.length).toBeGreaterThanOrEqual(6);
  for (const [name, text] of SPOILT)
    await fault(`every stored item is ${name}`, async () => {
      await page.evaluate(
        ([keys, value]) => {
          localStorage.clear();
          for (const key of keys) localStorage.setItem(key, value);
        },
        [KEYS, text] as const,
      );
      await page.reload();
      await ready(page);
      await isSound(page);
      await openTool(page, 'quiz');
      await page.keyboard.press('Escape');
      await page.locator('[data-tour="quiz"]').waitFor({ state: 'detached' });
    });
});

/** Whoever keeps a plan and the progress of the quiz is told that it cannot be; what was chosen holds for this visit. */
async function isToldWhatIsNotKept(page: Page): Promise<void> {
  await isSound(page);
  await page.locator('[data-level="clinician"]').click();
  await page.locator('html[data-level="clinician"]').waitFor({ state: 'attached' });
  await openTool(page, 'plan');
  await page.locator('[data-keep-plan]').locator('..').locator('input').fill('mine');
  await page.locator('[data-keep-plan]').click();
  await page.getByText(PLAN_EN.keep.notKept).waitFor();
  await page.keyboard.press('Escape');
}

/** As a browser does that is told to keep nothing. */
const denyStorage = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
};

test('storage may be denied altogether', async ({ open, fault }) => {
  await fault('storage is denied', async () => {
    const page = await open({
      viewport: DESKTOP,
      prepare: denyStorage,
    });
    await isToldWhatIsNotKept(page);
  });
  await fault('storage is denied on a dark device, and the program does not come', async () => {
    const page = await open({
      viewport: DESKTOP,
      until: 'loading',
      expected: [/Failed to load resource/],
      prepare: async (fresh) => {
        await denyStorage(fresh);
        await fresh.emulateMedia({ colorScheme: 'dark' });
        await fresh.route(/assets\/main-.*\.js/, (route) => route.abort());
      },
    });
    await page.locator('[data-unstarted]').waitFor();
    expect(await page.locator('html').getAttribute('data-theme'), 'no light page in the dark').toBe('dark');
  });
});

test('storage may be full to the last sign', async ({ open, fault }) => {
  await fault('storage is full', async () => {
    const page = await open({ viewport: DESKTOP });
    const left = await page.evaluate(() => {
      for (let size = 2 ** 22, number = 0; size >= 1; number++) {
        try {
          localStorage.setItem(`filler-${number}`, 'x'.repeat(size));
        } catch {
          size = Math.floor(size / 2);
        }
      }
      try {
        localStorage.setItem('one more', 'sign');
        return true;
      } catch {
        return false;
      }
    });
    expect(left, 'nothing more fits').toBe(false);
    await page.reload();
    await ready(page);
    await isToldWhatIsNotKept(page);
  });
});
