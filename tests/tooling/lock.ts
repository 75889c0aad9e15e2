// Reads package-lock.json: what is wrong with it, and under which licences its libraries are.
import satisfies from 'spdx-satisfies';
import { READ_BY_HAND } from '../../prerender/supply/sbom.ts';

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Entry>>;
}

/** package.json, as far as the lock repeats it. */
export interface Named {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** What reaches the reader may be passed on by anybody who keeps the notices. */
export const SHIPPED_LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'OFL-1.1'];
/** What only builds and tests is passed on by nobody; libraries that are changed would have to be published, and none is. */
export const TOOL_LICENCES = [
  ...SHIPPED_LICENCES,
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-3.0',
  'LGPL-3.0-or-later',
  'MIT-0',
  'MPL-2.0',
  'Python-2.0',
  'Zlib',
];

export const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');
const libraries = ({ packages }: Lock): [path: string, entry: Entry][] =>
  Object.entries(packages).filter(([path]) => path !== '');

export function shippedOf(
  lock: Lock,
): readonly { readonly name: string; readonly version: string; readonly integrity: string }[] {
  return libraries(lock)
    .filter(([, { dev }]) => !dev)
    .map(([path, { version = '', integrity = '' }]) => ({ name: nameOf(path), version, integrity }));
}

/** `single`: libraries of which the page must hold one copy, or they do not know each other's objects. */
export function lockFaults(lock: Lock, named: Named, single: readonly string[]): readonly string[] {
  const root = lock.packages[''] ?? {};
  const all = libraries(lock);
  const kinds = ['dependencies', 'devDependencies'] as const;
  return [
    ...(lock.lockfileVersion === 3 ? [] : [`lockfileVersion: is ${lock.lockfileVersion}, not 3`]),
    ...kinds.flatMap((kind) => differing(kind, named[kind], root[kind] ?? {})),
    ...Object.keys({ ...named.dependencies, ...named.devDependencies })
      .filter((name) => !lock.packages[`node_modules/${name}`])
      .map((name) => `${name}: is named in package.json and not locked`),
    ...all.filter(([, { version }]) => !/^\d+\.\d+\.\d+/.test(version ?? '')).map(([path]) => `${path}: has no exact version`),
    ...all
      .filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
      .map(([path]) => `${path}: has no sha512 of its bytes`),
    ...all.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => `${path}: names a host to be fetched from`),
    ...single.flatMap((name) => {
      const copies = all.filter(([path]) => nameOf(path) === name).length;
      return copies === 1 ? [] : [`${name}: is locked ${copies} times`];
    }),
  ];
}

function differing(kind: string, wanted: Readonly<Record<string, string>>, locked: Readonly<Record<string, string>>): string[] {
  return Object.keys({ ...wanted, ...locked })
    .filter((name) => wanted[name] !== locked[name])
    .map((name) => `${kind}.${name}: ${wanted[name] ?? 'nothing'} in package.json, ${locked[name] ?? 'nothing'} in the lock`);
}

export function licenceFaults(lock: Lock): readonly string[] {
  return libraries(lock).flatMap(([path, { license, version, dev }]) => {
    const licence = license ?? READ_BY_HAND[`${nameOf(path)}@${version}`];
    if (licence === undefined) return [`${path}: names no licence`];
    return isAmong(licence, dev ? TOOL_LICENCES : SHIPPED_LICENCES) ? [] : [`${path}: ${licence} is not on the list`];
  });
}

/** "SEE LICENSE IN …" and the like are no licence that could be on a list. */
function isAmong(licence: string, allowed: readonly string[]): boolean {
  try {
    return satisfies(licence, [...allowed]);
  } catch {
    return false;
  }
}
