// A screen that nobody sees, for a browser that draws in 3D on nothing else: one X server from opening to closing.
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface OwnScreen {
  /** What DISPLAY is to say: ":7". */
  readonly display: string;
  readonly close: () => void;
}

/** @throws when the server ends before it says where it listens. */
export async function openScreen(program: string): Promise<OwnScreen> {
  const server = spawn(program, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  server.stderr?.on('data', (said) => {
    complaints += said;
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`${program} ended with ${code}: ${complaints}`)));
    let said = '';
    (server.stdio[3] as Readable).on('data', (part) => {
      said += part;
      if (said.includes('\n')) resolve(said.trim());
    });
  });
  const close = (): void => void server.kill();
  process.once('exit', close);
  return { display: `:${number}`, close };
}
