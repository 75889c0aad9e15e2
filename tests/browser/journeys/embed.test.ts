// The atlas on somebody else's page, which lies on another origin: plain frame, element, React component, and what they say to each other.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { EN } from '#copy/en.ts';
import { ES } from '#copy/es.ts';
import { violations } from '../axe.ts';
import { atRest } from '../frame-watch.ts';
import { type Host, serveHost, hostTest as test } from '../host-pages.ts';

let host: Host;
beforeAll(async () => {
  host = await serveHost();
});
afterAll(() => host.close());

const frameOf = async (page: Page): Promise<Frame> => {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('There is no frame.');
  await frame.locator('html[data-scene="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
  return frame;
};
const logged = (page: Page, event: string, text: string) =>
  page.locator(`#log [data-event="${event}"]`).filter({ hasText: text }).first().waitFor();

/** Says something to the frame as the page that holds it, and gives back what the frame says next. */
const say = (page: Page, message: unknown): Promise<unknown> =>
  page.evaluate((said) => {
    const frame =
      document.querySelector('iframe') ?? document.querySelector('migraine-injection-atlas')?.shadowRoot?.querySelector('iframe');
    return new Promise((resolve) => {
      window.addEventListener('message', ({ data }) => resolve(data), { once: true });
      frame?.contentWindow?.postMessage(said, '*');
    });
  }, message);

describe('a plain frame', () => {
  test('has room in 280 by 280 pixels for the picture, the panel, and who has checked it', async ({ visit }) => {
    const page = await visit({ host, path: 'iframe.html' });
    const frame = await frameOf(page);
    expect(await frame.locator('[data-panel][data-site="procerus"]').isVisible()).toBe(true);
    const box = await frame.locator('.stage').evaluate((stage) => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return { stage: stage.clientHeight, over: [scrollWidth - clientWidth, scrollHeight - clientHeight] };
    });
    expect(box.stage).toBeGreaterThan(150);
    expect(box.over).toEqual([0, 0]);
    const panel = await frame.locator('[data-panel]').evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, height: Math.min(bottom, innerHeight) - top };
    });
    expect(panel).toMatchObject({ left: 0, right: 280 });
    expect(panel.height).toBeGreaterThan(100);
    const link = frame.locator('[data-whole]');
    expect(await link.getAttribute('href')).toMatch(/#level=patient&site=procerus/);
    const foot = await frame.locator('.embed-foot').boundingBox();
    const around = await page.locator('iframe').boundingBox();
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual((around?.y ?? 0) + 281);
  });

  test('leaves the wheel to the page, until the picture is pressed', async ({ visit }) => {
    const page = await visit({ host, path: 'iframe.html' });
    const frame = await frameOf(page);
    await frame.locator('[data-panel] .close').click();
    await page.mouse.move(2, 2);
    const at = await page.locator('iframe').boundingBox();
    await page.mouse.move((at?.x ?? 0) + 40, (at?.y ?? 0) + 60);
    const scrolled = () => page.evaluate(() => window.scrollY);
    await page.mouse.wheel(0, 60);
    await page.waitForFunction(() => window.scrollY > 0);
    const before = await scrolled();
    const top = (await page.locator('iframe').boundingBox())?.y ?? 0;
    await page.mouse.move((at?.x ?? 0) + 40, top + 60);
    await page.mouse.down();
    await page.mouse.up();
    const canvas = frame.locator('canvas');
    await canvas.evaluate((element) => {
      element.ownerDocument.addEventListener('wheel', (event) =>
        document.body.setAttribute('data-kept', String(event.defaultPrevented)),
      );
    });
    await page.mouse.wheel(0, -60);
    await frame.locator('body[data-kept="true"]').waitFor();
    expect(await scrolled()).toBe(before);
  });

  test('lets the keyboard in and out', async ({ visit }) => {
    const page = await visit({ host, path: 'iframe.html' });
    const frame = await frameOf(page);
    await page.locator('#before').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    const held = () => page.evaluate(() => document.activeElement?.id);
    const stations: (string | undefined)[] = [];
    for (let tab = 0; tab < 60 && (await held()) !== 'after'; tab++) {
      stations.push(await frame.evaluate(() => document.activeElement?.tagName));
      await page.keyboard.press('Tab');
    }
    expect(await held()).toBe('after');
    expect(stations.length).toBeGreaterThan(3);
    await page.keyboard.press('Shift+Tab');
    expect(await frame.evaluate(() => document.activeElement?.matches('.embed-foot *'))).toBe(true);
  });

  test('answers nobody whom it was not told of', async ({ visit }) => {
    const page = await visit({ host, path: 'iframe.html' });
    await frameOf(page);
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      window.addEventListener('message', ({ data }) => heard.push(data));
    });
    const reload = (query: string) =>
      page.locator('iframe').evaluate((frame, src) => frame.setAttribute('src', src), `${inject('origin')}/embed.html?${query}`);
    const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    await reload('ui=views');
    await page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
    expect(await heard()).toEqual([{ atlas: 1, type: 'ready' }]);
    const frame = await frameOf(page);
    await page
      .locator('iframe')
      .evaluate((one) => (one as HTMLIFrameElement).contentWindow?.postMessage({ atlas: 1, type: 'show', id: 'procerus' }, '*'));
    await frame.evaluate(() => new Promise(requestAnimationFrame));
    expect(await frame.locator('[data-panel]').count()).toBe(0);
    expect(await heard()).toHaveLength(1);
  });

  test('does not hear a page that is not the one it was told of', async ({ visit }) => {
    const page = await visit({ host, path: 'iframe.html', expected: [/target origin provided/] });
    await frameOf(page);
    await page.evaluate(() => window.addEventListener('message', () => document.body.setAttribute('data-heard', '')));
    await page
      .locator('iframe')
      .evaluate(
        (frame, src) => frame.setAttribute('src', src),
        `${inject('origin')}/embed.html?start=procerus&theme=dim&origin=https://example.org`,
      );
    await page.frameLocator('iframe').locator('html[data-theme="dim"] [data-panel][data-site="procerus"]').waitFor();
    const frame = await frameOf(page);
    await page
      .locator('iframe')
      .evaluate((one) => (one as HTMLIFrameElement).contentWindow?.postMessage({ atlas: 1, type: 'reset' }, '*'));
    await page
      .locator('iframe')
      .evaluate((one) => (one as HTMLIFrameElement).contentWindow?.postMessage({ atlas: 1, type: 'show', id: 'neck' }, '*'));
    await frame.evaluate(() => new Promise(requestAnimationFrame));
    expect(await frame.locator('[data-panel][data-site="procerus"]').count()).toBe(1);
    expect(await page.locator('body[data-heard]').count()).toBe(0);
  });
});

describe('the frame', () => {
  const WHOLE = 'level=clinician&start=temporalis-1-left&ui=title,levels,views,layers,theme,fullscreen,link';

  test.for([
    ['light', 900, 800, 'en'],
    ['dark', 390, 640, 'es'],
    ['dim', 280, 280, 'en'],
  ] as const)('is held against axe in the %s theme at %i by %i pixels', async ([theme, width, height, lang], { visit }) => {
    const page = await visit({ host, path: 'iframe.html', viewport: { width, height } });
    await page.goto(`${inject('origin')}/embed.html?${WHOLE}&theme=${theme}&lang=${lang}`);
    await page.locator(`html[lang="${lang}"][data-theme="${theme}"][data-scene="ready"]`).waitFor({ state: 'attached' });
    await atRest(page);
    expect(await violations(page)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBe(0);
  });

  test('lets a finger scroll the page over it, and answers a tap', async ({ visit }) => {
    const page = await visit({ host, path: 'iframe.html', viewport: { width: 390, height: 700 }, touch: true });
    const frame = await frameOf(page);
    await frame.locator('[data-panel] .close').tap();
    const box = await page.locator('iframe').boundingBox();
    const client = await page.context().newCDPSession(page);
    const [x, y] = [(box?.x ?? 0) + 30, (box?.y ?? 0) + 120];
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let moved = 10; moved <= 100; moved += 10) {
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - moved }] });
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForFunction(() => window.scrollY > 20);
    // A finger on a page that still glides stops it, and is no tap.
    await atRest(page);
    await frame.locator('[data-region="temple"]').tap();
    await frame.locator('[data-panel][data-region="temple"]').waitFor();
  });
});

describe('the element', () => {
  test('tells what is read, and follows its attributes and methods', async ({ visit }) => {
    const page = await visit({ host, path: 'element.html' });
    const frame = await frameOf(page);
    await logged(page, 'ready', 'en clinician corrugator-left');
    expect(await page.locator('iframe').getAttribute('title')).toBe('Where the points are');
    await frame.locator('[data-panel] .close').click();
    await logged(page, 'site-change', 'null');
    await frame.getByRole('button', { name: EN.stage.views.back.name, exact: true }).click();

    const element = page.locator('migraine-injection-atlas');
    await element.evaluate((atlas) => atlas.setAttribute('level', 'student'));
    await frame.locator('html[data-level="student"]').waitFor({ state: 'attached' });
    await element.evaluate((atlas) => {
      atlas.setAttribute('theme', 'dim');
      atlas.setAttribute('ui', 'link');
      atlas.setAttribute('start', 'temporalis-1-right');
    });
    await frame.locator('html[data-theme="dim"]').waitFor({ state: 'attached' });
    await frame.locator('[data-panel][data-site="temporalis-1-right"]').waitFor();
    expect(await frame.locator('.view-bar').count()).toBe(0);

    const shown = await element.evaluate((atlas) =>
      (atlas as HTMLElement & { show: (id: string) => Promise<unknown> }).show('neck'),
    );
    expect(shown).toMatchObject({ area: 'neck', view: 'neck', level: 'student', theme: 'dim', ui: ['link'] });
    const back = await element.evaluate((atlas) => (atlas as HTMLElement & { reset: () => Promise<unknown> }).reset());
    expect(back).toMatchObject({ site: 'temporalis-1-right' });
  });

  test('names what it does not know, and stays as it is', async ({ visit }) => {
    const page = await visit({ host, path: 'element.html' });
    await frameOf(page);
    await logged(page, 'ready', 'en');
    const element = page.locator('migraine-injection-atlas');
    const asked = await element.evaluate((atlas) =>
      (atlas as HTMLElement & { show: (id: string) => Promise<unknown> }).show('nose').catch((error: Error) => error.message),
    );
    expect(asked).toBe('id: nose');
    await logged(page, 'error', 'id nose');
    await element.evaluate((atlas) => atlas.setAttribute('ui', 'views,unknown'));
    await logged(page, 'error', 'param ui=unknown');
    expect(await say(page, { atlas: 2, type: 'reset' })).toEqual({ atlas: 1, type: 'error', error: 'version', detail: '2' });
    const state = await element.evaluate((atlas) => (atlas as HTMLElement & { getState: () => Promise<unknown> }).getState());
    expect(state).toMatchObject({ site: 'corrugator-left', ui: ['views'] });
  });

  test('speaks another language when it is asked to', async ({ visit }) => {
    const page = await visit({ host, path: 'element.html' });
    await frameOf(page);
    const element = page.locator('migraine-injection-atlas');
    await element.evaluate((atlas) =>
      (atlas as HTMLElement & { show: (id: string) => Promise<unknown> }).show('temporalis-3-left'),
    );
    await element.evaluate((atlas) => atlas.setAttribute('lang', 'es'));
    await logged(page, 'ready', 'es clinician corrugator-left');
    const frame = page.frameLocator('iframe');
    await frame.locator('html[lang="es"][data-scene="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
    expect(await frame.locator('[data-whole]').textContent()).toContain(ES.page.title);
    await frame.locator('[data-panel][data-site="temporalis-3-left"]').waitFor();
  });
});

describe('the React component', () => {
  test('tells what is read, and follows its properties and methods', async ({ visit }) => {
    const page = await visit({ host, path: 'react.html' });
    const frame = await frameOf(page);
    await page.locator('body[data-ready="en"]').waitFor();
    await page.locator('#show').click();
    await page.locator('output', { hasText: 'temporalis-2-left' }).waitFor();
    await page.locator('#student').click();
    await frame.locator('html[data-level="student"]').waitFor({ state: 'attached' });
  });
});
