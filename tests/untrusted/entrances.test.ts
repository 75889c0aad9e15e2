// No entrance is forgotten: each file that reads what others may have written stands here, with the suite that holds its reader.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, PROJECT_ROOT } from '../support/source-files.ts';

const READS =
  /localStorage|sessionStorage|location\.(?:hash|search)|addEventListener\('message'|JSON\.parse|\.text\(\)|\.json\(\)|URLSearchParams/;
const isEntrance = (text: string): boolean => READS.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));

/** The suite here, or why there is nothing to be held. */
const ENTRANCES: Readonly<Record<string, string>> = {
  'src/app/sync-address.ts': 'address.test.ts',
  'src/app/load-manifest.ts': 'manifest.test.ts',
  'src/scene/glb-container.ts': 'head.test.ts',
  'src/app/keep-choices.ts': 'kept.test.ts',
  'src/session/comfort.ts': 'kept.test.ts',
  'src/session/plan/keep-plans.ts': 'kept.test.ts',
  'src/panels/tools/plan/PlanKeep.tsx': 'kept.test.ts',
  'src/panels/tools/plan/use-map-file.ts': 'map-file.test.ts',
  'src/session/quiz/progress.ts': 'quiz-progress.test.ts',
  'src/panels/tools/quiz/ProgressPart.tsx': 'quiz-progress.test.ts',
  'src/panels/tools/quiz/Quiz.tsx': 'quiz-progress.test.ts',
  'src/session/embed/params.ts': 'embed.test.ts',
  'src/app/embed/main.tsx': 'embed.test.ts',
  'src/app/embed/host-link.ts': 'embed.test.ts',
  'src/embed/atlas-frame.ts': 'embed.test.ts',
  'src/app/early-theme.ts': 'plain: a value is compared with those that there are',
  'src/app/early-drawing.ts': 'plain: a value is compared with the one that there is',
  'src/app/early-language.ts': 'plain: a value is looked up among the addresses that there are',
  'src/app/embed/prerender.ts': 'plain: a language is looked up among the addresses that there are',
  'src/app/specimens/main.tsx': 'plain: not in the product',
  'src/panels/LanguageSwitch.tsx': 'plain: the fragment is handed on to our own page, which reads it',
  'src/pages/mechanism/step-by-step.ts': 'plain: the fragment is compared with the ids on the page',
  'src/offline/worker.ts': 'plain: said by our own pages, of our own files',
};

describe('what others may have written', () => {
  const found = filesBelow('src', ['.ts', '.tsx'])
    .filter(({ text }) => isEntrance(text))
    .map(({ path }) => path);

  it('is read nowhere else', () => {
    expect(found.filter((path) => !(path in ENTRANCES))).toEqual([]);
    expect(Object.keys(ENTRANCES).filter((path) => !found.includes(path))).toEqual([]);
  });

  it('has a suite for each reader', () => {
    const suites = Object.values(ENTRANCES).filter((suite) => !suite.startsWith('plain: '));
    expect(suites.filter((suite) => !existsSync(join(PROJECT_ROOT, 'tests/untrusted', suite)))).toEqual([]);
  });

  it.each([
    ['const kept = localStorage.getItem(key);', true],
    ["window.addEventListener('message', hear);", true],
    ['const data = JSON.parse(text);', true],
    ['// localStorage is full', false],
    ['const text = words.text;', false],
  ])('would be seen in %j: %s', (line, seen) => {
    expect(isEntrance(line)).toBe(seen);
  });
});
