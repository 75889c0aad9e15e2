// The published data: the committed files are what the sources give, fit their schema in the eyes of a validator that is not ours, and
// a broken copy does not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { DATA_VERSION } from '#protocol/published/data-set.ts';
import { identifiersOf } from '#protocol/published/published-sources.ts';
import { readMap } from '#session/map-file/read-map.ts';
import { publishedFiles } from '../support/published-files.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';

const committed = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8');
const json = (name: string) => JSON.parse(committed(`public/data/${name}`));

const files = await publishedFiles();

describe('the published files', () => {
  it.each(files)('$path is what the sources give (else: npm run data)', ({ path, text }) => {
    expect(committed(path) === text, `${path} is out of date: npm run data`).toBe(true);
  });

  it('come out the same twice', async () => {
    expect(await publishedFiles()).toEqual(files);
  });

  it('have their version at the top of the log of changes', () => {
    expect(/^## (\d+\.\d+\.\d+) \(\d{4}-\d{2}-\d{2}\)$/m.exec(committed('public/data/CHANGES.md'))?.[1]).toBe(DATA_VERSION);
    expect(json('atlas-data.json').version).toBe(DATA_VERSION);
  });
});

const validatorOf = (schema: string) =>
  new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(json(schema));

describe('the words against their schema', () => {
  const validate = validatorOf('atlas-words.schema.json');

  it('fit, and are refused when a name is missing or a sentence is empty', () => {
    const words = json('atlas-words.en.json');
    expect(validate(words)).toBe(true);
    expect(validate({ ...words, points: { ...words.points, procerus: undefined } })).toBe(false);
    expect(validate({ ...words, claims: { ...words.claims, 'trial-size': [''] } })).toBe(false);
  });
});

describe('the example of a map of one’s own', () => {
  const validate = validatorOf('atlas-map.schema.json');

  it('fits its schema and is opened by the atlas; another dose does neither', () => {
    const map = json('atlas-map.example.json');
    expect(validate(map)).toBe(true);
    expect(readMap(committed('public/data/atlas-map.example.json')).kind).toBe('read');
    const stronger = { ...map, points: [{ id: 'procerus', units: 10 }] };
    expect(validate(stronger)).toBe(false);
    expect(readMap(JSON.stringify(stronger)).kind).toBe('faulty');
  });
});

describe('the data against their schema', () => {
  const validate = validatorOf('atlas-data.schema.json');
  const faults = (change: (data: ReturnType<typeof json>) => void): readonly string[] => {
    const copy = json('atlas-data.json');
    change(copy);
    return validate(copy) ? [] : (validate.errors ?? []).map(({ instancePath }) => instancePath);
  };

  it('fit', () => {
    expect(faults(() => {})).toEqual([]);
  });

  it.each<[string, string, (data: ReturnType<typeof json>) => void]>([
    ['a point is missing', '/scheme/points', (data) => data.scheme.points.pop()],
    ['a dose is wrong', '/scheme/points/0/units', (data) => (data.scheme.points[0].units = 10)],
    ['a side is made up', '/scheme/points/0/side', (data) => (data.scheme.points[0].side = 'both')],
    ['a share is out of range', '/effects/list/0/label/toxin', (data) => (data.effects.list[0].label.toxin.percent = 900)],
    ['an arm is missing', '/effects/list/0/label', (data) => delete data.effects.list[0].label.placebo],
    ['a figure names no claim', '/trials/changes/0', (data) => delete data.trials.changes[0].claim],
    ['a figure names a strange claim', '/trials/changes/0/claim', (data) => (data.trials.changes[0].claim = 'hearsay')],
    ['a claim cites nothing', '/claims/trial-size/sources', (data) => (data.claims['trial-size'].sources = [])],
    ['a claim is gone', '/claims', (data) => delete data.claims['trial-size']],
    ['a date is no date', '/claims/trial-size/taken', (data) => (data.claims['trial-size'].taken = 'today')],
    ['a field is added', '/scheme', (data) => (data.scheme.dysport = 1)],
    ['an address is not secure', '/sources/S1/link', (data) => (data.sources.S1.link = 'http://x.org')],
  ])('are refused when %s', (_, path, change) => {
    expect(faults(change)).toContain(path);
  });
});

describe('identifiers of a source', () => {
  it('are drawn out of citation and address', () => {
    expect(identifiersOf({ citation: 'A. 2010. PMID 123, PMC456.', link: 'https://doi.org/10.1/x-y.z' })).toEqual({
      doi: '10.1/x-y.z',
      pmid: '123',
      pmcid: 'PMC456',
      sections: [],
    });
    expect(identifiersOf({ citation: 'A page.', link: null })).toEqual({ doi: null, pmid: null, pmcid: null, sections: [] });
    expect(identifiersOf({ citation: 'B.', link: 'https://pubmed.ncbi.nlm.nih.gov/77/' }).pmid).toBe('77');
  });

  it('name the sections of a label', () => {
    const sections = (citation: string) => identifiersOf({ citation, link: null }).sections;
    expect(sections('US label, sections 2 (dosing), 5 and 6 (effects) and 13.1 (cancer).')).toEqual(['2', '5', '6', '13.1']);
    expect(sections('ICHD-3, section 1.3, as quoted in table 4.')).toEqual(['1.3']);
    expect(sections('Discussion section of a paper of 2010.')).toEqual([]);
  });
});
