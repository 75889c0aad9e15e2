// Finds a Chrome, Chromium or Edge to test with, or installs one, and says which. Never skips: without any browser it throws.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What the search may look at and do; real by default, replaced where the search itself is tested. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly exists: (path: string) => boolean;
  /** Runs a program with its output shown; true when it ended well. */
  readonly run: (program: string, args: readonly string[]) => boolean;
  readonly downloaded: () => string;
  readonly say: (line: string) => void;
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
/** Tells Debian from Ubuntu, whose package of the same name is an empty pointer to a snap. */
const DEBIAN_KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * Path of a browser's executable. Asked in turn: CHROMIUM_PATH, what is installed, Debian's package (as root), Playwright's download.
 * @throws with one line of advice when there is none and none could be installed.
 */
export function findBrowser(machine: Machine = thisMachine()): string {
  const named = machine.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!machine.exists(named)) throw new Error(`CHROMIUM_PATH is set to ${named}, but there is no such file.`);
    machine.say(`Browser: ${named} (from CHROMIUM_PATH).`);
    return named;
  }
  const installed = installedBrowser(machine);
  if (installed !== null) {
    machine.say(`Browser: ${installed} (already installed).`);
    return installed;
  }
  return installFromDebian(machine) ?? downloadByPlaywright(machine) ?? fail();
}

function fail(): never {
  throw new Error(
    'No browser to test with: install Google Chrome, Chromium or Edge, or set CHROMIUM_PATH to the executable, and run this again.',
  );
}

function installedBrowser(machine: Machine): string | null {
  return candidates(machine).find(machine.exists) ?? (machine.exists(machine.downloaded()) ? machine.downloaded() : null);
}

function candidates({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    return ['/Applications', `${env['HOME'] ?? ''}/Applications`].flatMap((folder) =>
      MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined);
    return roots.flatMap((root) => WINDOWS_PROGRAMS.map((program) => `${root}\\${program}`));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [
    ...folders.flatMap((folder) => LINUX_NAMES.map((name) => join(folder, name))),
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
  ];
}

function installFromDebian(machine: Machine): string | null {
  if (machine.platform !== 'linux' || !machine.isRoot || !machine.exists(DEBIAN_KEYS)) return null;
  machine.say('Browser: none found; installing the package chromium with apt-get ...');
  const installed =
    machine.run('apt-get', ['update']) && machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  if (!installed) machine.say('Browser: apt-get could not install chromium.');
  return installed ? installedBrowser(machine) : null;
}

function downloadByPlaywright(machine: Machine): string | null {
  machine.say("Browser: none found; downloading Playwright's Chromium ...");
  const withDependencies = machine.platform === 'linux' && machine.isRoot ? ['--with-deps'] : [];
  const downloaded = machine.run('npx', ['playwright-core', 'install', ...withDependencies, 'chromium']);
  if (!downloaded) machine.say('Browser: the download failed.');
  return downloaded && machine.exists(machine.downloaded()) ? machine.downloaded() : null;
}

function thisMachine(): Machine {
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
