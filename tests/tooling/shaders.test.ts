// What is left out of three is nothing that anything here is drawn with; and what is drawn with it is really there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT, partsAskedFor, withoutUnused } from '../../prerender/shaders-plugin.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';

const THREE = readFileSync(join(PROJECT_ROOT, 'node_modules/three/build/three.module.js'), 'utf8');
const ASKED = partsAskedFor(join(PROJECT_ROOT, 'src/scene'));
const textOf = (module: string, name: string): string =>
  module.match(new RegExp(`^(?:var|const) ${name.replace('$', '\\$')} = "(.*)";$`, 'm'))?.[1] ?? '';

describe('the shaders of the build', () => {
  const made = withoutUnused(THREE, ASKED);

  it('keep each part that a program of ours asks for, and each that it asks for in turn', () => {
    expect(ASKED.length).toBeGreaterThan(20);
    const asked = [...ASKED, 'tonemapping_pars_fragment', 'colorspace_pars_fragment'];
    for (const part of asked) expect(textOf(made, part), part).toBe(textOf(THREE, part));
    expect(textOf(THREE, 'shadowmap_pars_fragment')).not.toBe('');
  });

  it('leave out what only other materials are drawn with, and nothing else of three', () => {
    expect(textOf(made, 'lights_toon_pars_fragment')).toBe(LEFT_OUT);
    expect(textOf(made, 'transmission_pars_fragment')).toBe(LEFT_OUT);
    const rest = (module: string): string => module.replace(/^(?:var|const) [\w$]+ = ".*";$/gm, '');
    expect(rest(made)).toBe(rest(THREE));
    expect(made.length).toBeLessThan(THREE.length - 80_000);
  });

  it('refuse a part that three does not have, and a three that keeps its parts otherwise', () => {
    expect(() => withoutUnused(THREE, ['no_such_part'])).toThrow('"no_such_part"');
    expect(() => withoutUnused(THREE.replace('const ShaderChunk', 'const Chunks'), [])).toThrow('otherwise');
  });
});
