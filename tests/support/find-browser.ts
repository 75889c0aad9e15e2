// Finds a Chrome, Chromium or Edge to test with, or installs one, and says which. Never skips: without any browser it throws.
import { installedFromDebian, type Machine, macApps, namedProgram, onThePath, thisMachine, windowsPrograms } from './machine.ts';

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => ({ app, program: app }));
const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * Path of a browser's executable. Asked in turn: CHROMIUM_PATH, what is installed, Debian's package (as root), Playwright's download.
 * @throws with one line of advice when there is none and none could be installed.
 */
export function findBrowser(machine: Machine = thisMachine()): string {
  const named = namedProgram(machine, 'CHROMIUM_PATH');
  if (named !== null) return named;
  const installed = installedBrowser(machine);
  if (installed !== null) {
    machine.say(`Browser: ${installed} (already installed).`);
    return installed;
  }
  return fromDebian(machine) ?? downloadByPlaywright(machine) ?? fail();
}

function fail(): never {
  throw new Error(
    'No browser to test with: install Google Chrome, Chromium or Edge, or set CHROMIUM_PATH to the executable, and run this again.',
  );
}

function installedBrowser(machine: Machine): string | null {
  return candidates(machine).find(machine.exists) ?? (machine.exists(machine.downloaded()) ? machine.downloaded() : null);
}

function candidates(machine: Machine): readonly string[] {
  if (machine.platform === 'darwin') return macApps(machine, MAC_APPS);
  if (machine.platform === 'win32') return windowsPrograms(machine, WINDOWS_PROGRAMS);
  return [...onThePath(machine, LINUX_NAMES), '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

const fromDebian = (machine: Machine): string | null =>
  installedFromDebian(machine, ['chromium']) ? installedBrowser(machine) : null;

function downloadByPlaywright(machine: Machine): string | null {
  machine.say("Browser: none found; downloading Playwright's Chromium ...");
  const withDependencies = machine.platform === 'linux' && machine.isRoot ? ['--with-deps'] : [];
  const downloaded = machine.run('npx', ['playwright-core', 'install', ...withDependencies, 'chromium']);
  if (!downloaded) machine.say('Browser: the download failed.');
  return downloaded && machine.exists(machine.downloaded()) ? machine.downloaded() : null;
}
