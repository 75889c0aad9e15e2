// What the build says of its own parts: notices that leave nobody out, and a bill of materials that is whole, valid and always the same.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noticesOf } from '../../prerender/supply/notices.ts';
import { npmSbom, type Sbom, sameEachTime } from '../../prerender/supply/sbom.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';
import { type Lock, type Named, shippedOf } from './lock.ts';
import { sbomFaults } from './sbom-faults.ts';

const read = (file: string): string => readFileSync(join(PROJECT_ROOT, file), 'utf8');
const OWN = read('LICENSE');
const PRODUCT = JSON.parse(read('package.json')) as Named & { readonly name: string };
const SHIPPED = shippedOf(JSON.parse(read('package-lock.json')) as Lock);

describe('the notices', () => {
  const react = { name: 'react', version: '19.0.0', identifier: 'MIT', text: 'MIT License\n\nCopyright (c) Meta' };

  it('hold every library once, with its own text, and the product itself', () => {
    const text = noticesOf([{ ...react, name: 'zod', text: 'Of zod' }, react, react], OWN);
    expect(text.match(/^react 19\.0\.0$/gm)).toHaveLength(1);
    expect(text).toContain('react 19.0.0\nLicence: MIT\n\nMIT License\n\nCopyright (c) Meta');
    expect(text.indexOf('Of zod')).toBeGreaterThan(text.indexOf('Copyright (c) Meta'));
    expect(text).toContain(OWN.trim());
    expect(text).toContain('CC0-1.0');
  });

  it('have the text of a library that forgets it, with its own line', () => {
    const text = noticesOf([{ name: '@react-three/fiber', version: '9.0.0', identifier: 'MIT', text: '' }], OWN);
    expect(text).toMatch(/fiber 9\.0\.0\nLicence: MIT\n\nMIT License\n\nCopyright \(c\) 2020 react-spring\n\nPermission/);
  });

  it.each([
    ['no text', { ...react, text: '' }],
    ['no licence', { ...react, identifier: null }],
    [
      'another licence than the one that was looked up',
      { name: '@react-three/fiber', version: '10.0.0', identifier: 'GPL-3.0-only' },
    ],
  ])('stop the build for a library with %s', (_, library) => {
    expect(() => noticesOf([library], OWN)).toThrow(`licences.txt: no licence or no text of it for ${library.name}`);
  });
});

describe('the bill of materials', () => {
  const first = sameEachTime(npmSbom(PROJECT_ROOT), PRODUCT.name);

  it('names every library that reaches the reader, and nothing else', () => {
    expect(sbomFaults(first, SHIPPED, Object.keys(PRODUCT.dependencies))).toEqual([]);
  });

  it('is the same each time', () => {
    expect(JSON.stringify(sameEachTime(npmSbom(PROJECT_ROOT), PRODUCT.name))).toBe(JSON.stringify(first));
    expect(first).not.toHaveProperty('serialNumber');
    expect(first.metadata).not.toHaveProperty('timestamp');
    expect(first.metadata.component.name).toBe('migraine-injection-atlas');
  });

  it('cannot be had without a lock, and says so', () => {
    expect(() => npmSbom(join(PROJECT_ROOT, 'no-such-folder'))).toThrow(/^sbom\.cdx\.json: npm sbom failed/);
  });

  const [three, ...others] = first.components;
  const faulty = (change: object): Sbom => ({
    ...first,
    components: [{ ...three, ...change } as typeof three & object, ...others],
  });
  const ref = three?.['bom-ref'];

  it.each([
    ['another form', { ...first, bomFormat: 'SPDX' } as Sbom, ['bomFormat: is SPDX']],
    ['another version', { ...first, specVersion: '0.9' } as Sbom, ['specVersion: is 0.9']],
    ['a library left out', { ...first, components: others }, [`${ref}: is left out`]],
    ['no licence', faulty({ licenses: undefined }), [`${ref}: no licence`]],
    ['no hash', faulty({ hashes: [] }), [`${ref}: not the hash that is locked`]],
    ['an odd address', faulty({ purl: 'pkg:npm/other@1.0.0' }), [`${ref}: purl is pkg:npm/other@1.0.0`]],
    ['one library twice', { ...first, components: [three, ...first.components] as typeof others }, [`${ref}: stands here twice`]],
  ])('with %s is refused', (_, bom, faults) => {
    expect(sbomFaults(bom, SHIPPED, [])).toEqual(faults);
  });
});
