// The lock: exact, whole, of one mind with package.json, bound to no host, and of licences that let the product be passed on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { READ_BY_HAND } from '../../prerender/supply/sbom.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';
import { type Lock, licenceFaults, lockFaults, type Named, nameOf, shippedOf } from './lock.ts';

const json = <T>(file: string): T => JSON.parse(readFileSync(join(PROJECT_ROOT, file), 'utf8')) as T;
const LOCK = json<Lock>('package-lock.json');
const NAMED = json<Named>('package.json');
const SINGLE = ['three', 'three-mesh-bvh', 'camera-controls', 'react', 'react-dom'];

const RIGHT = {
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { ours: '^1.0.0' }, devDependencies: { tool: '^2.0.0' } },
    'node_modules/ours': { version: '1.0.1', integrity: 'sha512-AA==', license: 'MIT' },
    'node_modules/tool': { version: '2.0.0', integrity: 'sha512-BB==', license: 'MPL-2.0', dev: true },
  },
};
const WANTED = { dependencies: { ours: '^1.0.0' }, devDependencies: { tool: '^2.0.0' } };
const ours = (change: object): Lock => ({
  ...RIGHT,
  packages: { ...RIGHT.packages, 'node_modules/ours': { ...RIGHT.packages['node_modules/ours'], ...change } },
});

describe('the lock', () => {
  it('is whole', () => {
    expect(lockFaults(LOCK, NAMED, SINGLE)).toEqual([]);
    expect(lockFaults(RIGHT, WANTED, ['ours'])).toEqual([]);
  });

  it.each([
    [
      'a version that has moved on',
      RIGHT,
      { ...WANTED, dependencies: { ours: '^1.1.0' } },
      ['dependencies.ours: ^1.1.0 in package.json, ^1.0.0 in the lock'],
    ],
    [
      'a library that is not locked',
      { ...RIGHT, packages: { ...RIGHT.packages, 'node_modules/tool': undefined } } as unknown as Lock,
      WANTED,
      ['tool: is named in package.json and not locked'],
    ],
    ['no hash', ours({ integrity: undefined }), WANTED, ['node_modules/ours: has no sha512 of its bytes']],
    ['a weak hash', ours({ integrity: 'sha1-AA==' }), WANTED, ['node_modules/ours: has no sha512 of its bytes']],
    [
      'a host',
      ours({ resolved: 'https://example.org/ours.tgz' }),
      WANTED,
      ['node_modules/ours: names a host to be fetched from'],
    ],
    ['a range', ours({ version: '^1.0.0' }), WANTED, ['node_modules/ours: has no exact version']],
    [
      'two copies of what must be one',
      { ...RIGHT, packages: { ...RIGHT.packages, 'node_modules/tool/node_modules/ours': RIGHT.packages['node_modules/ours'] } },
      WANTED,
      ['ours: is locked 2 times'],
    ],
  ])('with %s is refused', (_, lock, named, faults) => {
    const present = Object.fromEntries(Object.entries(lock.packages).filter(([, entry]) => entry));
    expect(lockFaults({ ...lock, packages: present }, named, ['ours'])).toEqual(faults);
  });
});

describe('the licences', () => {
  it('let all be passed on', () => {
    expect(licenceFaults(LOCK)).toEqual([]);
    expect(licenceFaults(RIGHT)).toEqual([]);
  });

  it.each([
    ['GPL-3.0-only', 'GPL-3.0-only is not on the list'],
    ['MPL-2.0', 'MPL-2.0 is not on the list'],
    ['MIT AND LGPL-3.0-or-later', 'MIT AND LGPL-3.0-or-later is not on the list'],
    ['SEE LICENSE IN LICENSE.txt', 'SEE LICENSE IN LICENSE.txt is not on the list'],
    [undefined, 'names no licence'],
  ])('of what reaches the reader are never %s', (license, fault) => {
    expect(licenceFaults(ours({ license }))).toEqual([`node_modules/ours: ${fault}`]);
  });

  it('may be one of several', () => {
    expect(licenceFaults(ours({ license: '(GPL-3.0-only OR MIT)' }))).toEqual([]);
  });

  it('that were read by hand are of versions that are here, and stand in the file', () => {
    const here = shippedOf(LOCK).map(({ name, version }) => `${name}@${version}`);
    for (const [library, licence] of Object.entries(READ_BY_HAND)) {
      expect(here).toContain(library);
      const text = readFileSync(join(PROJECT_ROOT, 'node_modules', library.replace(/@[^@]+$/, ''), 'LICENSE'), 'utf8');
      expect(text).toContain(`${licence} License`);
    }
  });

  it('are found by the name of the library, wherever it lies', () => {
    expect(nameOf('node_modules/a/node_modules/@b/c')).toBe('@b/c');
  });
});
