// The machine that a benchmark runs on, and the state of the project, as both are told beside the figures.
import { spawnSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';
import { PROJECT_ROOT } from '../support/source-files.ts';
import type { Machine } from './results.ts';
import { startVisit } from './visit.ts';

const GIB = 1024 ** 3;

export async function machineWith(browser: string): Promise<Machine> {
  const visit = await startVisit('still', browser);
  const renderer = await visit.page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const more = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl && more ? String(gl.getParameter(more.UNMASKED_RENDERER_WEBGL)) : 'an unnamed renderer';
  });
  const { version } = visit;
  await visit.close();
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() || 'an unnamed processor',
    cores: processors.length,
    memoryGib: Math.round(totalmem() / GIB),
    system: `${type()} ${release()}`,
    browser: `Chromium ${version}`,
    renderer,
  };
}

const git = (...words: string[]): string => spawnSync('git', words, { cwd: PROJECT_ROOT, encoding: 'utf8' }).stdout?.trim() ?? '';

/** "+" where files of the project differ from the commit. */
export const commitNow = (): string => `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') === '' ? '' : '+'}`;
