// Proves that the guard over all journeys sees what it is there for: without this, "no problem found" would prove nothing.
import { describe, expect } from 'vitest';
import { cookiesOf, DESKTOP, guard, test } from '../atlas.ts';

describe('the guard over every journey', () => {
  test('notices another host, a warning, an error and a broken script, and stops the request', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    const context = page.context().browser()?.newContext();
    if (context === undefined) throw new Error('the page belongs to no browser');
    const watched = await context;
    const problems: string[] = [];
    await guard(watched, problems, [/expected here/]);
    // Empty, since the policy that comes with the product's own files would stop these before the guard.
    const bare = await watched.newPage();
    const answered = await bare.evaluate(() =>
      fetch('https://example.org/a.js').then(
        () => true,
        () => false,
      ),
    );
    await bare.evaluate(() => {
      console.warn('careful');
      console.error('expected here');
      console.error('wrong');
    });
    const broken = bare.waitForEvent('pageerror');
    await bare.addScriptTag({ content: 'throw new Error("torn")' }).catch(() => undefined);
    await broken;
    await watched.addCookies([{ name: 'crumb', value: '1', url: page.url() }]);
    expect(await cookiesOf(watched)).toEqual(['a cookie: crumb']);
    await watched.close();
    expect(answered).toBe(false);
    expect(problems).toEqual(
      expect.arrayContaining([
        'request to another host: https://example.org/a.js',
        'console warning: careful',
        'console error: wrong',
        'script error: torn',
      ]),
    );
    expect(problems.join()).not.toContain('expected here');
  });
});
