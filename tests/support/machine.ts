// The machine that the tests run on, as far as programs are looked for and installed on it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What a search may look at and do; real by default, replaced where the search itself is tested. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly exists: (path: string) => boolean;
  /** Runs a program with its output shown; true when it ended well. */
  readonly run: (program: string, args: readonly string[]) => boolean;
  /** Where Playwright's own download of Chromium lies, or would. */
  readonly downloaded: () => string;
  readonly say: (line: string) => void;
}

/** Tells Debian from Ubuntu, whose packages of browsers are empty pointers to snaps. */
const DEBIAN_KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';

export function thisMachine(): Machine {
  const run = (program: string, args: readonly string[]): boolean =>
    spawnSync(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    }).status === 0;
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    run,
    downloaded: () => chromium.executablePath(),
    say: (line) => console.log(line),
  };
}

/**
 * The executable that an environment variable names, or null where it names none.
 * @throws when there is no such file.
 */
export function namedProgram(machine: Machine, variable: string): string | null {
  const named = machine.env[variable];
  if (named === undefined || named === '') return null;
  if (!machine.exists(named)) throw new Error(`${variable} is set to ${named}, but there is no such file.`);
  machine.say(`Browser: ${named} (from ${variable}).`);
  return named;
}

/** Where programs of these names may lie on the search path. */
export function onThePath({ env }: Machine, names: readonly string[]): readonly string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** Where apps of these names may lie on a Mac. */
export function macApps(
  { env }: Machine,
  apps: readonly { readonly app: string; readonly program: string }[],
): readonly string[] {
  return ['/Applications', `${env['HOME'] ?? ''}/Applications`].flatMap((folder) =>
    apps.map(({ app, program }) => `${folder}/${app}.app/Contents/MacOS/${program}`),
  );
}

/** Where programs, by their path below a folder of programs, may lie on Windows. */
export function windowsPrograms({ env }: Machine, programs: readonly string[]): readonly string[] {
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined);
  return roots.flatMap((root) => programs.map((program) => `${root}\\${program}`));
}

/** Installs Debian's packages where that may be done here; says so. */
export function installedFromDebian(machine: Machine, packages: readonly string[]): boolean {
  if (machine.platform !== 'linux' || !machine.isRoot || !machine.exists(DEBIAN_KEYS)) return false;
  const names = packages.join(' ');
  machine.say(`Not found: installing the package ${names} with apt-get ...`);
  const installed =
    machine.run('apt-get', ['update']) && machine.run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  if (!installed) machine.say(`apt-get could not install ${names}.`);
  return installed;
}
