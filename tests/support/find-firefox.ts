// Finds a Firefox to test with, or installs one, and a screen for it where there is none. Never skips: without them it throws.
import { installedFromDebian, type Machine, macApps, namedProgram, onThePath, thisMachine, windowsPrograms } from './machine.ts';

/** `screen`: the X server to draw on, where the machine has no screen of its own; a Firefox on Linux without any screen has no WebGL. */
export interface Firefox {
  readonly path: string;
  readonly screen: string | null;
}

const DEBIAN_PACKAGES = ['firefox-esr', 'xvfb', 'libgl1', 'libegl1', 'libgl1-mesa-dri', 'libpci3'];
const LINUX_NAMES = ['firefox-esr', 'firefox'];
const MAC_APPS = ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map((app) => ({ app, program: 'firefox' }));
const WINDOWS_PROGRAMS = ['Mozilla Firefox\\firefox.exe'];

/**
 * Asked in turn: FIREFOX_PATH, what is installed, Debian's packages (as root).
 * @throws with one line of advice when there is none and none could be installed.
 */
export function findFirefox(machine: Machine = thisMachine()): Firefox {
  const found = installed(machine) ?? (installedFromDebian(machine, DEBIAN_PACKAGES) ? installed(machine) : null);
  if (found === null) throw new Error(advice(machine));
  machine.say(`Browser: ${found.path}${found.screen === null ? '' : ` on the screen of ${found.screen}`}.`);
  return found;
}

function installed(machine: Machine): Firefox | null {
  const path = namedProgram(machine, 'FIREFOX_PATH') ?? candidates(machine).find(machine.exists);
  if (path === undefined) return null;
  if (!needsScreen(machine)) return { path, screen: null };
  const screen = onThePath(machine, ['Xvfb']).find(machine.exists);
  return screen === undefined ? null : { path, screen };
}

const needsScreen = ({ platform, env }: Machine): boolean => platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'];

function candidates(machine: Machine): readonly string[] {
  if (machine.platform === 'darwin') return macApps(machine, MAC_APPS);
  if (machine.platform === 'win32') return windowsPrograms(machine, WINDOWS_PROGRAMS);
  return onThePath(machine, LINUX_NAMES);
}

function advice(machine: Machine): string {
  const screen = needsScreen(machine) ? ', and Xvfb or a screen,' : '';
  return `No Firefox to test with: install Firefox${screen} or set FIREFOX_PATH to the executable, and run this again.`;
}
