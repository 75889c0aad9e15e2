// Holds what every file of the house keeps to: a length that can be read, an opening line that says what it owns, no other host.
import { describe, expect, it } from 'vitest';
import { filesBelow, type SourceFile } from '../support/source-files.ts';

const MAX_LINES = 300;
const CODE = ['.ts', '.tsx'];
const code = [...filesBelow('src', CODE), ...filesBelow('models', CODE), ...filesBelow('tests', CODE)];
const shipped = filesBelow('src', ['.ts', '.tsx', '.css', '.html']);

const tooLong = (file: SourceFile): boolean => file.text.split('\n').length > MAX_LINES;
const opensSilently = (file: SourceFile): boolean => !/^(?:#!.*\n)?\/\/ \S/.test(file.text);

/** Addresses in a shipped file that a browser could be made to contact. A namespace name is no address. */
function hostsIn(file: SourceFile): readonly string[] {
  const found = file.text.match(/(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi) ?? [];
  return found.filter((address) => !/\/\/www\.w3\.org$/.test(address)).map((address) => `${file.path}: ${address}`);
}

const paths = (files: readonly SourceFile[]): readonly string[] => files.map((file) => file.path);

describe('every file', () => {
  it(`has at most ${MAX_LINES} lines`, () => {
    expect(paths(code.filter(tooLong))).toEqual([]);
    expect(tooLong({ path: 'a.ts', text: '\n'.repeat(MAX_LINES + 1) })).toBe(true);
  });

  it('opens by saying what it owns', () => {
    expect(paths(code.filter(opensSilently))).toEqual([]);
    expect(opensSilently({ path: 'a.ts', text: "import { x } from './x.ts';\n// late" })).toBe(true);
  });

  it('was really looked at', () => {
    expect(code.length).toBeGreaterThan(80);
    expect(shipped.length).toBeGreaterThan(40);
  });
});

describe('the product', () => {
  it('names other hosts only where it cites a source', () => {
    expect(shipped.filter((file) => !/^src\/protocol\/sources[./]/.test(file.path)).flatMap(hostsIn)).toEqual([]);
  });

  it.each(["fetch('https://example.org/x')", "src='//cdn.example.org/a.js'", '@import url(http://fonts.example.com/a.css)'])(
    'would be caught at %s',
    (text) => {
      expect(hostsIn({ path: 'src/a', text })).toHaveLength(1);
    },
  );

  it('may name the namespace of SVG', () => {
    expect(hostsIn({ path: 'src/a', text: 'xmlns="http://www.w3.org/2000/svg"' })).toEqual([]);
  });
});
