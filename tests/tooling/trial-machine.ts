// A machine of the test's own making: its files, and what commands would add to them.
import type { Machine } from '../support/machine.ts';

export const DOWNLOADED = '/home/me/.cache/ms-playwright/chromium/chrome';
export const DEBIAN = '/usr/share/keyrings/debian-archive-keyring.gpg';

interface Trial {
  readonly machine: Machine;
  readonly said: string[];
  readonly ran: string[];
}

/** A machine that has the given files; running a listed command well adds its file, or its files with a comma between. */
export function trial(changes: Partial<Machine>, files: readonly string[], works: Readonly<Record<string, string>> = {}): Trial {
  const present = new Set(files);
  const said: string[] = [];
  const ran: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    exists: (path) => present.has(path),
    run: (program, args) => {
      const command = [program, ...args].join(' ');
      ran.push(command);
      const wanted = Object.keys(works).find((start) => command.startsWith(start));
      if (wanted !== undefined) for (const file of (works[wanted] ?? '').split(',')) present.add(file);
      return wanted !== undefined;
    },
    downloaded: () => DOWNLOADED,
    say: (line) => said.push(line),
    ...changes,
  };
  return { machine, said, ran };
}
