// Runs a real server of the machine's with a configuration of its own, on free ports, and waits until it answers.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ADDRESS = '127.0.0.1';
const ASK_AGAIN_MS = 50;

export interface RunningServer {
  /** One for each that was asked for. */
  readonly origins: readonly string[];
  readonly close: () => Promise<void>;
}

interface Program {
  readonly path: string;
  readonly args: readonly string[];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, ADDRESS, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, ADDRESS, () => resolve(true));
    socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
  });

/**
 * `configure` writes into an empty folder what the server needs to listen on `listen` ("127.0.0.1:4711"), and says how to start it.
 * @throws with the server's own words when it ends instead of answering.
 */
export async function runServer(
  count: number,
  configure: (folder: string, listen: readonly string[]) => Program,
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-host-'));
  const ports: number[] = [];
  while (ports.length < count) ports.push(await freePort());
  const { path, args } = configure(
    folder,
    ports.map((port) => `${ADDRESS}:${port}`),
  );
  const child = spawn(path, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: folder } });
  let said = '';
  let ended = false;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const end = new Promise<void>((resolve) => {
    const over = (): void => {
      ended = true;
      resolve();
    };
    child.on('exit', over).on('error', (error) => {
      said += error.message;
      over();
    });
  });
  while (!ended && !(await Promise.all(ports.map(answers))).every(Boolean))
    await new Promise((go) => setTimeout(go, ASK_AGAIN_MS));
  if (ended) throw new Error(`${path} did not start: ${said}`);
  return {
    origins: ports.map((port) => `http://localhost:${port}`),
    close: async () => {
      child.kill('SIGTERM');
      await end;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
