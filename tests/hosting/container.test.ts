// The container's file is held against the rules of its language; a faulty one does not pass.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../support/source-files.ts';

const text = readFileSync(join(PROJECT_ROOT, 'hosting/Containerfile'), 'utf8');

/** With what the language allows and we do not: the newest of all images, rights on the machine, a file that is not there. */
function faultsOf(file: string): readonly string[] {
  const images = [...file.matchAll(/^FROM (\S+)/gm)].map(([, image = '']) => image);
  const user = [...file.matchAll(/^USER (\S+)/gm)].at(-1)?.[1];
  return [
    ...validate(file, { instructionWorkdirRelative: 2 }).map(({ range, message }) => `line ${range.start.line + 1}: ${message}`),
    ...images.filter((image) => !/:[\d.]+(?:-\w+)?$/.test(image)).map((image) => `${image} has no version`),
    ...(user === undefined || ['root', '0'].includes(user) ? ['runs with all rights'] : []),
  ];
}

describe('the container', () => {
  it('has no fault', () => {
    expect(faultsOf(text)).toEqual([]);
  });

  it.each([
    ['FROM', 'FORM', /line \d+/],
    ['EXPOSE 8080', 'EXPOSE none', /line \d+: .*port/i],
    ['HEALTHCHECK CMD', 'HEALTHCHECK --often=1s CMD', /often/],
    [/:[\d.]+-alpine/, ':latest', /no version/],
    ['USER 101', 'USER root', /all rights/],
  ])('would be caught with another word for %s', (right, wrong, said) => {
    expect(faultsOf(text.replace(right, wrong)).join('\n')).toMatch(said);
  });
});
