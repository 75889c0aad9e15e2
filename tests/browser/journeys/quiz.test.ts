// The quiz: practised by pointer, keyboard and touch, without 3D, in Spanish; an exam to its end; progress kept, taken along and put aside;
// nothing that is seen, read aloud or reached tells the answer of an open question.
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { QUIZ_EN as SAID } from '#copy/en/tools/quiz.ts';
import { EN } from '#copy/en.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { spotOf as spotIdOf } from '#protocol/spot.ts';
import { MUSCLE_IDS, NERVE_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { QUIZ_KEY } from '#session/quiz/keep-progress.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { NO_TARGETS, violations } from '../axe.ts';
import { BROWSER_FLAGS, NO_WEBGL_FLAGS } from '../browser-flags.ts';
import { atRest, framesWithin } from '../frame-watch.ts';
import { openTool } from '../tool-acts.ts';

const POINT = '.points .point:not([data-through])';

let without3d: Browser;

beforeAll(async () => {
  without3d = await chromium.launch({ executablePath: inject('browserPath'), args: [...BROWSER_FLAGS, ...NO_WEBGL_FLAGS] });
});

afterAll(() => without3d.close());

const isFind = async (page: Page): Promise<boolean> => (await page.locator('[data-choice]').count()) === 0;

async function begin(page: Page): Promise<void> {
  await openTool(page, 'quiz');
  await page.locator('[data-practise]').click();
  await page.locator('[data-question="open"]').waitFor();
  await atRest(page);
}

/** A point over the head that nothing covers: of those up close, some lie beyond the edge. */
async function freePoint(page: Page): Promise<Locator> {
  const points = page.locator(POINT);
  const free = await points.evaluateAll((buttons) =>
    buttons.findIndex((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    }),
  );
  expect(free, 'a point can be pressed').toBeGreaterThanOrEqual(0);
  return points.nth(free);
}

/** Answers whatever is asked, and goes on. */
async function answerOne(page: Page, onHead: () => Promise<void>, choose: () => Promise<void>): Promise<void> {
  await ((await isFind(page)) ? onHead() : choose());
  await page.locator('[data-result]').waitFor();
  await atRest(page);
}

async function next(page: Page): Promise<void> {
  await page.locator('[data-next]').click();
  await page.locator('[data-question="open"]').waitFor();
  await atRest(page);
}

/** What a reader of any kind could get hold of beside the question and its choices: what is seen, and what is read aloud. */
async function withinReach(page: Page): Promise<string> {
  const seen = await page.evaluate(() => {
    const texts: string[] = [document.title, location.href];
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest('[data-question], [data-choice]') || !element.checkVisibility({ visibilityProperty: true })) continue;
      texts.push(...[...element.attributes].map(({ value }) => value));
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
    }
    return texts.join('\n');
  });
  const asked = await page.locator('[data-question], [data-choice]').allTextContents();
  const aloud = (await page.locator('body').ariaSnapshot())
    .split('\n')
    .filter(
      (line) =>
        !/heading .*\[level=4\]|button .*"\d? ?/.test(line) || !asked.some((text) => line.includes(text.replace(/^\d/, ''))),
    )
    .join('\n');
  return `${seen}\n${aloud}`;
}

/** Names and ids that could be an answer. */
const ANSWERS: readonly string[] = [
  ...new Set([
    ...SITE_IDS,
    ...SITE_IDS.map(spotIdOf),
    ...SITE_IDS.map((id) => siteFacts(id, EN).spoken),
    ...MUSCLE_IDS.flatMap((id) => [id, EN.muscles[id].plain, EN.muscles[id].latin]),
    ...NERVE_IDS.flatMap((id) => [id, EN.nerves[id].name.plain, EN.nerves[id].name.latin]),
  ]),
];

describe('practice', () => {
  test('tells nothing of the answer while a question is open, and goes by pointer', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, fragment: '#level=student' });
    await begin(page);
    expect(await violations(page, { except: NO_TARGETS }), 'open').toEqual([]);
    for (let round = 0; round < 12; round++) {
      const reach = await withinReach(page);
      expect(
        ANSWERS.filter((answer) => reach.includes(answer)),
        (await page.locator('[data-question]').textContent()) ?? '',
      ).toEqual([]);
      await answerOne(
        page,
        async () => (await freePoint(page)).click(),
        () => page.locator(`[data-choice="${round % 4}"]`).click(),
      );
      if (round === 0) expect(await violations(page, { except: NO_TARGETS }), 'answered').toEqual([]);
      expect(await page.locator('.quiz-explained').textContent()).not.toBe('');
      await next(page);
    }
    expect(await framesWithin(page, 40)).toMatchObject({ draws: 0, asked: 0 });
    await page.locator('[data-quiz-close]').click();
    await page.locator('[data-tour]').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.matches('[data-tools]'))).toBe(true);
  });

  test('goes by keyboard alone, and ends by Escape', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await begin(page);
    for (let round = 0; round < 6; round++) {
      await answerOne(
        page,
        async () => {
          await page.keyboard.press('ArrowRight');
          await page.keyboard.press('ArrowRight');
          await page.keyboard.press('Enter');
        },
        () => page.keyboard.press(String((round % 4) + 1)),
      );
      await page.keyboard.press('Enter');
      await page.locator('[data-question="open"]').waitFor();
      await atRest(page);
    }
    expect(await page.locator('.quiz-foot p').textContent()).toMatch(/ 6$/);
    await page.keyboard.press('Escape');
    await page.locator('[data-tour]').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.matches('[data-tools]'))).toBe(true);
  });

  test('goes by finger on a phone, where a press on the skin brings crowded points nearer', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true });
    await page.tap('[data-tools]');
    await page.tap('[data-tool="quiz"]');
    await page.tap('[data-practise]');
    await page.locator('[data-question="open"]').waitFor();
    await atRest(page);
    let found = 0;
    for (let round = 0; round < 40 && found < 2; round++) {
      if (await isFind(page)) {
        found += 1;
        expect(await violations(page, { except: NO_TARGETS }), 'to be found').toEqual([]);
        const through = page.locator('.points .point[data-through]');
        const crowded = await through.count();
        const box = await through.first().boundingBox();
        await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
        await atRest(page);
        expect(await through.count(), 'crowded points, once they are near').toBeLessThan(crowded);
      }
      if (await page.locator('[data-question="open"]').count()) {
        await answerOne(
          page,
          async () => (await freePoint(page)).tap(),
          () => page.locator(`[data-choice="${round % 4}"]`).tap(),
        );
      }
      const box = await page.locator('[data-next]').boundingBox();
      expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
      await page.tap('[data-next]');
      await page.locator('[data-question="open"]').waitFor();
      await atRest(page);
    }
    expect(found).toBeGreaterThan(0);
  });

  test('works on the stills, where there is no 3D', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, browser: without3d, until: 'failed' });
    await begin(page);
    let [found, lit] = [0, 0];
    for (let round = 0; round < 40 && (found < 1 || lit < 3); round++) {
      if (await isFind(page)) found += 1;
      else if (await page.locator('.point[data-given="lit"]:not([data-behind])').count()) lit += 1;
      await answerOne(
        page,
        async () => (await freePoint(page)).click(),
        () => page.locator('[data-choice="0"]').click(),
      );
      await next(page);
    }
    expect(Math.min(found, lit)).toBeGreaterThan(0);
    expect(await violations(page, { except: NO_TARGETS })).toEqual([]);
  });
});

describe('an exam', () => {
  test.for([
    ['a desk in the dark', DESKTOP, 'dark', ''],
    ['a phone in Spanish', PHONE, 'light', 'es/'],
  ] as const)('is taken to its end on %s, paused on the way, and looked through', async ([, viewport, theme, path], { open }) => {
    const page = await open({ viewport, theme, path, touch: viewport === PHONE });
    await openTool(page, 'quiz');
    expect(await violations(page, { except: NO_TARGETS }), 'start').toEqual([]);
    await page.locator('[data-exam]').click();
    await page.locator('[data-clock="15"]').waitFor();
    await page.locator('[data-pause]').click();
    expect(await page.locator('[data-question]').count()).toBe(0);
    await page.keyboard.press('Enter');
    for (let number = 1; number <= 20; number++) {
      await page.locator('[data-question="open"]').waitFor();
      if (!(await isFind(page))) await page.keyboard.press('1');
      if (number === 2) expect(await violations(page, { except: NO_TARGETS }), 'open').toEqual([]);
      await page.locator('[data-next]').click();
    }
    await page.locator('[data-score]').waitFor();
    await page.locator('.quiz-review summary').first().click();
    await page.locator('.quiz-review .quiz-explained').waitFor();
    await atRest(page);
    expect(await violations(page, { except: NO_TARGETS }), 'looked through').toEqual([]);
  });
});

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

describe('progress', () => {
  const keptOn = (page: Page): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), QUIZ_KEY);

  test('is kept only when asked for, is there again later, and can be taken along as a file', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await begin(page);
    await answerOne(
      page,
      async () => (await freePoint(page)).click(),
      () => page.keyboard.press('1'),
    );
    expect(await keptOn(page)).toBeNull();
    await page.locator('[data-end]').click();
    await page.locator('[data-keep]').check();
    const kept = await keptOn(page);
    expect(kept).toContain('last_review');
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save]').click()]);
    const saved = await readAll(await file.createReadStream());
    expect(saved).toBe(kept);
    await page.reload();
    await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached' });
    await openTool(page, 'quiz');
    expect(await page.locator('[data-keep]').isChecked()).toBe(true);
    const standing = await page.locator('[data-standing]').textContent();
    await page.locator('[data-keep]').uncheck();
    expect(await keptOn(page)).toBeNull();
    await page.reload();
    await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached' });
    await openTool(page, 'quiz');
    expect(await page.locator('[data-standing]').textContent()).not.toBe(standing);
    await page
      .locator('[data-load]')
      .setInputFiles({ name: 'quiz.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
    await page.getByText(SAID.keep.loaded(1)).waitFor();
    expect(await page.locator('[data-standing]').textContent()).toBe(standing);
    await page.locator('[data-load]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByText(SAID.keep.faulty('format')).waitFor();
    expect(await page.locator('[data-standing]').textContent()).toBe(standing);
  });

  test('that cannot be read is put aside and told', async ({ open }) => {
    const page = await open({
      viewport: DESKTOP,
      prepare: async (opened) => {
        await opened.addInitScript((key) => localStorage.setItem(key, 'rubbish'), QUIZ_KEY);
      },
    });
    await openTool(page, 'quiz');
    expect(await page.locator('.quiz [role="alert"]').textContent()).toContain(SAID.keep.aside('', true));
    expect(await page.evaluate((key) => localStorage.getItem(`${key}.aside`), QUIZ_KEY)).toBe('rubbish');
    expect(await violations(page, { except: NO_TARGETS })).toEqual([]);
  });
});
