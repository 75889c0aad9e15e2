// Proves that the browser tests find or install a browser on every kind of machine, say which, and fail clearly without one.
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../support/find-browser.ts';
import { DEBIAN, DOWNLOADED, trial } from './trial-machine.ts';

describe('the search for a browser', () => {
  it('takes the one that is named, and says so', () => {
    const { machine, said } = trial({ env: { CHROMIUM_PATH: '/my/chrome' } }, ['/my/chrome', '/usr/bin/chromium']);
    expect(findBrowser(machine)).toBe('/my/chrome');
    expect(said.join()).toContain('CHROMIUM_PATH');
  });

  it('refuses a named one that does not exist', () => {
    const { machine } = trial({ env: { CHROMIUM_PATH: '/nowhere' } }, ['/usr/bin/chromium']);
    expect(() => findBrowser(machine)).toThrow('/nowhere');
  });

  it.each([
    ['linux', {}, '/usr/bin/google-chrome'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
  ] as const)('finds what is installed on %s', (platform, env, path) => {
    const { machine, said, ran } = trial({ platform, env: { PATH: '/usr/bin', ...env } }, [path]);
    expect(findBrowser(machine)).toBe(path);
    expect(said.join()).toContain(path);
    expect(ran).toEqual([]);
  });

  it('uses an earlier download of Playwright', () => {
    expect(findBrowser(trial({}, [DOWNLOADED]).machine)).toBe(DOWNLOADED);
  });

  it('installs the package on Debian as root, and says so', () => {
    const { machine, said, ran } = trial({ isRoot: true }, [DEBIAN], {
      'apt-get update': '',
      'apt-get install': '/usr/bin/chromium',
    });
    expect(findBrowser(machine)).toBe('/usr/bin/chromium');
    expect(said.join()).toContain('apt-get');
    expect(ran).toHaveLength(2);
  });

  it('downloads one where it may not install packages', () => {
    const { machine, ran } = trial({}, [DEBIAN], { 'npx playwright-core install': DOWNLOADED });
    expect(findBrowser(machine)).toBe(DOWNLOADED);
    expect(ran.join()).not.toContain('apt-get');
  });

  it('fails with one line of advice when nothing helps', () => {
    const { machine } = trial({ isRoot: true }, [DEBIAN]);
    expect(() => findBrowser(machine)).toThrow(/^No browser to test with: install .*CHROMIUM_PATH/);
  });
});
