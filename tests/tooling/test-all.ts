// `npm test`: every check in turn, each with its own output, then what failed by name and one line that adds all tests up. Stops at
// nothing, hides nothing.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../support/source-files.ts';
import { judgeAudit } from './audit.ts';
import { type Count, countOf, failuresIn, sumOf } from './test-count.ts';

interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** A vitest run is counted test by test, anything else as one check. */
  readonly counted: 'tests' | 'one check';
}

const STEPS: readonly Step[] = [
  { name: 'types', command: ['tsc'], counted: 'one check' },
  { name: 'lint and format', command: ['biome', 'check', '.', '--error-on-warnings'], counted: 'one check' },
  { name: 'dead code', command: ['knip'], counted: 'one check' },
  { name: 'unit tests', command: ['vitest', 'run'], counted: 'tests' },
  { name: 'build', command: ['vite', 'build'], counted: 'one check' },
  { name: 'byte budget', command: ['size-limit'], counted: 'one check' },
  { name: 'browser tests', command: ['vitest', 'run', '--config', 'tests/browser/vitest.config.ts'], counted: 'tests' },
];

/** Keeps one processor busy for two minutes: it runs beside the steps that leave one idle, and tells at the end of them. */
const MODEL = { name: 'model', command: ['tsx', 'models/build.ts', '--check'] } as const;

/** Of the libraries that reach the reader. */
const AUDIT = { name: 'known faults of libraries', args: ['audit', '--omit=dev', '--json'] } as const;

const reports = mkdtempSync(join(tmpdir(), 'atlas-test-'));
const failures: string[] = [];
const model = startModel();
const counts = [...STEPS.map((step) => ({ name: step.name, ...runStep(step) })), { name: AUDIT.name, ...runAudit() }];
counts.push({ name: MODEL.name, ...(await model()) });
rmSync(reports, { recursive: true });

console.log('');
for (const failure of failures) console.log(`FAILED ${failure}`);
for (const { name, passed, failed } of counts)
  console.log(`${wordFor(passed, failed)} ${name}: ${passed} passed, ${failed} failed`);
const sum = sumOf(counts);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;

/** What was not checked is not "ok". */
function wordFor(passed: number, failed: number): string {
  if (failed > 0) return 'FAILED';
  return passed > 0 ? 'ok    ' : 'NONE  ';
}

function runAudit(): Count {
  console.log(`\n> ${AUDIT.name}`);
  const { stdout, status } = spawnSync('npm', AUDIT.args, {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  const { told, ...count } = judgeAudit(stdout ?? '', status);
  console.log(told);
  return count;
}

/** Returns the way to wait for its end, and to show what it said. */
function startModel(): () => Promise<Count> {
  const log = join(reports, `${MODEL.name}.log`);
  const said = openSync(log, 'w');
  const child = spawn('npx', ['--no-install', ...MODEL.command], {
    cwd: PROJECT_ROOT,
    stdio: ['ignore', said, said],
    shell: process.platform === 'win32',
  });
  closeSync(said);
  const ended = once(child, 'close');
  return async () => {
    const [status] = await ended;
    console.log(`\n> ${MODEL.name}\n${readFileSync(log, 'utf8')}`);
    return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  };
}

function runStep({ name, command, counted }: Step): Count {
  console.log(`\n> ${name}`);
  const report = join(reports, `${name}.json`);
  const [program, ...args] = command;
  const reporters = counted === 'tests' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { status } = spawnSync('npx', ['--no-install', program, ...args, ...reporters], {
    cwd: PROJECT_ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const ended = status === 0;
  if (counted === 'one check') return { passed: ended ? 1 : 0, failed: ended ? 0 : 1 };
  const told = existsSync(report) ? readFileSync(report, 'utf8') : null;
  if (told !== null) failures.push(...failuresIn(told, PROJECT_ROOT));
  return countOf(told, ended);
}
