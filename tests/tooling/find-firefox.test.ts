// Proves that the tests find or install a Firefox, with a screen where the machine has none, and fail clearly without one.
import { describe, expect, it } from 'vitest';
import { findFirefox } from '../support/find-firefox.ts';
import { DEBIAN, trial } from './trial-machine.ts';

describe('the search for a Firefox', () => {
  it('takes the one that is named, and refuses a named one that does not exist', () => {
    const env = { FIREFOX_PATH: '/my/firefox', DISPLAY: ':0' };
    expect(findFirefox(trial({ env }, ['/my/firefox', '/usr/bin/firefox']).machine)).toEqual({
      path: '/my/firefox',
      screen: null,
    });
    expect(() => findFirefox(trial({ env }, ['/usr/bin/firefox']).machine)).toThrow('/my/firefox');
  });

  it.each([
    ['linux', { DISPLAY: ':1' }, '/usr/bin/firefox-esr'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, '/usr/bin/firefox'],
    ['darwin', {}, '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ] as const)('finds what is installed on %s, where there is a screen', (platform, env, path) => {
    const { machine, said, ran } = trial({ platform, env: { PATH: '/usr/bin', ...env } }, [path]);
    expect(findFirefox(machine)).toEqual({ path, screen: null });
    expect(said.join()).toContain(path);
    expect(ran).toEqual([]);
  });

  it('draws on a screen of its own where the machine has none', () => {
    const { machine } = trial({}, ['/usr/bin/firefox', '/usr/bin/Xvfb']);
    expect(findFirefox(machine)).toEqual({ path: '/usr/bin/firefox', screen: '/usr/bin/Xvfb' });
  });

  it.each([[[]], [['/usr/bin/firefox-esr']]])('installs what is missing on Debian as root, beside %j', (files) => {
    const { machine, said, ran } = trial({ isRoot: true }, [DEBIAN, ...files], {
      'apt-get update': '',
      'apt-get install': '/usr/bin/firefox-esr,/usr/bin/Xvfb',
    });
    expect(findFirefox(machine)).toEqual({ path: '/usr/bin/firefox-esr', screen: '/usr/bin/Xvfb' });
    expect(said.join()).toContain('apt-get');
    expect(ran).toHaveLength(2);
  });

  it('fails with one line of advice when nothing helps', () => {
    expect(() => findFirefox(trial({ isRoot: true }, [DEBIAN]).machine)).toThrow(
      /^No Firefox to test with: install Firefox, and Xvfb or a screen, or set FIREFOX_PATH/,
    );
    expect(() => findFirefox(trial({ platform: 'darwin' }, []).machine)).toThrow(/^No Firefox .*install Firefox or set/);
  });
});
