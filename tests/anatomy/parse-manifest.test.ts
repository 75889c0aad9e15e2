// A broken or outdated atlas.json is refused by name of the field; a sound one passes unchanged.
import { describe, expect, it } from 'vitest';
import { ManifestError, parseManifest } from '#anatomy/parse-manifest.ts';
import { manifestFixture } from './manifest-fixture.ts';

type Json = Record<string, unknown> | unknown[];

/** The fixture with the value at a path ("sites[3].at[1]") replaced, or removed when `value` is undefined. */
function broken(path: string, value: unknown): unknown {
  const data: Json = JSON.parse(JSON.stringify(manifestFixture()));
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Json>((at, key) => Reflect.get(at, key) as Json, data);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return data;
}

function refusal(data: unknown): ManifestError {
  try {
    parseManifest(data);
  } catch (error) {
    if (error instanceof ManifestError) return error;
    throw error;
  }
  throw new Error('The manifest was accepted.');
}

describe('a sound manifest', () => {
  it('passes unchanged', () => {
    expect(parseManifest(manifestFixture())).toEqual(manifestFixture());
  });

  it('may hold a field that this program does not know yet', () => {
    expect(parseManifest(broken('landmarks.nasion.how', 'deepest point'))).toEqual(manifestFixture());
  });
});

describe('what lies under the skin and the other heads', () => {
  it.each([
    ['layers.parts', [], 'layers.parts: "base" must be there once, is there 0 times'],
    ['layers.parts[1].tendon', undefined, 'layers.parts[1].tendon: is missing'],
    ['strata.procerus', [], 'strata.procerus: must meet procerus, meets none of them'],
    ['heads', {}, 'heads.head-a: is missing'],
  ])('are whole: %s may not be empty', (field, value, said) => {
    expect(() => parseManifest(broken(field, value))).toThrow(said);
  });
});

describe('a misshapen field is named, with what is wrong', () => {
  it.each([
    ['schema', 2, 'schema: must be 1, is 2'],
    ['schema', undefined, 'schema: must be 1, is missing'],
    ['unit', 'mm', 'unit: must be "m", is "mm"'],
    ['skinNode', '', 'skinNode: must be at least 1 characters, is ""'],
    ['model', 'abc', 'model: has the wrong form, is "abc"'],
    ['model', 'AB'.repeat(32), 'model: has the wrong form'],
    ['sites', {}, 'sites: must be array, is an object'],
    ['sites[2].id', 'procerus-left', 'sites[2].id: must be a known id, is "procerus-left"'],
    ['sites[3].at[1]', '0.05', 'sites[3].at[1]: must be number, is "0.05"'],
    ['sites[3].at[1]', null, 'sites[3].at[1]: must be number, is null'],
    ['sites[3].at[0]', Number.POSITIVE_INFINITY, 'sites[3].at[0]: must be number, is Infinity'],
    ['sites[3].at[0]', 16, 'sites[3].at[0]: must be at most 1, is 16'],
    ['sites[3].at', [0, 0], 'sites[3].at'],
    ['sites[4].normal', undefined, 'sites[4].normal'],
    ['sites[4].triangle[0]', 1.5, 'sites[4].triangle[0]: must be int'],
    ['sites[4].triangle[0]', -1, 'sites[4].triangle[0]: must be at least 0, is -1'],
    ['sites[4].barycentric[1]', -0.2, 'sites[4].barycentric[1]'],
    ['sites[4].toleranceMm', 0, 'sites[4].toleranceMm: must be more than 0, is 0'],
    ['sites[4].measured', [], 'sites[4].measured: must be at least 1 entries, is a list of 0'],
    ['sites[4].measured[0].source', 'someone', 'sites[4].measured[0].source: has the wrong form, is "someone"'],
    ['regions[1].anchors', [], 'regions[1].anchors'],
    ['zones[0].outline', [], 'zones[0].outline'],
    ['curves.nuchal-line-left', [[0, 0, 0]], 'curves.nuchal-line-left: must be at least 2 entries'],
    ['views.neck', undefined, 'views.neck: must be object, is missing'],
    ['views.start.elevationDeg', 80, 'views.start.elevationDeg: must be at most 60, is 80'],
    ['views.start.halfSize[0]', 0, 'views.start.halfSize[0]: must be more than 0, is 0'],
    ['views.above', {}, 'views: has unknown entries: above'],
    ['layers.model', '', 'layers.model: has the wrong form'],
    ['layers.parts[1].part.id', 'masseter', 'layers.parts[1].part.id: must be a known id, is "masseter"'],
    ['layers.parts[1].anchor[0]', 60, 'layers.parts[1].anchor[0]: must be at most 1, is 60'],
    ['strata.procerus', undefined, 'strata.procerus: must be array, is missing'],
    ['strata.procerus[0].fromMm', -1, 'strata.procerus[0].fromMm: must be at least 0, is -1'],
    ['morphs.targets[0]', '', 'morphs.targets[0]: must be at least 1 characters'],
    ['actions.masseter', 'action-masseter', 'actions: has unknown entries: masseter'],
    ['heads.head-g', {}, 'heads: has unknown entries: head-g'],
    ['heads.head-a.sites[3].at[1]', 75, 'heads.head-a.sites[3].at[1]: must be at most 1, is 75'],
    ['heads.head-a.sizes.head-length', 0, 'heads.head-a.sizes.head-length: must be more than 0, is 0'],
  ])('%s = %j', (path, value, message) => {
    expect(refusal(broken(path, value)).message).toContain(message);
  });

  it.each([null, undefined, 'atlas', 31, []])('refuses %j as a whole', (data) => {
    expect(refusal(data).message).toMatch(/^atlas\.json: must be object/);
  });
});

/** Paths of all fields, of lists only the first entry's. */
function fieldsOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return fieldsOf(value[0], `${path}[0]`);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    const name = path === '' ? key : `${path}.${key}`;
    return [name, ...fieldsOf(held, name)];
  });
}

describe('a missing field is named, whichever it is', () => {
  const optional = /^curves\.|\.sizes\.|^actions\./;
  const fields = fieldsOf(manifestFixture()).filter((field) => !optional.test(field));

  it('covers the whole file', () => {
    expect(fields.length).toBeGreaterThan(80);
  });

  it.each(fields)('%s', (field) => {
    const named = field.replace(/\.alongSkinMm$/, '');
    expect(refusal(broken(field, undefined)).message).toContain(`${named}: `);
  });
});

describe('a field at odds with the protocol or with geometry is named', () => {
  const sites = manifestFixture().sites;
  const [first, ...others] = sites;
  it.each([
    ['sites', others, 'sites: "corrugator-left" must be there once, is there 0 times'],
    ['sites', [...sites, first], 'sites: "corrugator-left" must be there once, is there 2 times'],
    ['sites[0].muscle', 'frontalis', 'sites[0].muscle: "corrugator-left" has corrugator in the protocol, frontalis here'],
    ['sites[0].region', 'neck', 'sites[0].region'],
    ['sites[0].side', 'right', 'sites[0].side'],
    ['sites[0].units', 10, 'sites[0].units: "corrugator-left" has 5 in the protocol, 10 here'],
    ['sites[0].normal', [0, 0, 2], 'sites[0].normal: must have length 1, has 2.0000'],
    ['sites[0].barycentric', [0.5, 0.5, 0.5], 'sites[0].barycentric: must sum to 1, sums to 1.5000'],
    ['sites[0].triangle', [4, 4, 5], 'sites[0].triangle: must name three different vertices'],
    ['sites[0].measured[0].accept', [18, 12], 'sites[0].measured[0].accept: must run from less to more'],
    ['sites[0].measured[0].alongSkinMm', undefined, 'sites[0].measured[0]: must have alongSkinMm or fraction'],
    ['regions', manifestFixture().regions.slice(1), 'regions: "forehead" must be there once, is there 0 times'],
    ['regions[2].sites', ['occipitalis-1-left'], 'regions[2].sites: "occipitalis-2-left" must be there once'],
    ['regions[0].sites[0]', 'paraspinal-1-left', '"paraspinal-1-left" does not belong to "forehead"'],
    ['regions[0].anchors[0].normal', [0, 0, 0], 'regions[0].anchors[0].normal: must have length 1'],
    ['landmarks.inion', undefined, 'landmarks.inion: is missing'],
    ['landmarks.acromion-right', undefined, 'landmarks.acromion-right: is missing'],
    ['layers.parts[0].node', 'skull', 'layers.parts[0].node: must be "base", is "skull"'],
    ['layers.parts', manifestFixture().layers.parts.slice(1), 'layers.parts: "base" must be there once, is there 0 times'],
    ['strata.procerus', [{ muscle: 'galea', fromMm: 1, toMm: 2 }], 'strata.procerus: must meet procerus'],
    ['strata.procerus[0].toMm', 1, 'strata.procerus[0]: must run inwards, runs from 2 to 1'],
    ['morphs.targets', ['head-a', 'head-a'], 'morphs.targets: "head-a" must be there once, is there 2 times'],
    ['actions.procerus', 'action-procerus', 'actions.procerus: "action-procerus" is not in morphs.targets'],
    ['heads.head-b.target', 'head-z', 'heads.head-b.target: "head-z" is not in morphs.targets'],
    ['heads.head-c', undefined, 'heads.head-c: is missing'],
    ['heads.head-a.sites[0].side', 'right', 'heads.head-a.sites[0].side'],
    ['heads.head-a.landmarks.inion', undefined, 'heads.head-a.landmarks.inion: is missing'],
  ])('%s', (path, value, message) => {
    expect(refusal(broken(path, value)).faults.join('\n')).toContain(message);
  });

  it('says how many more faults there are, and keeps them all', () => {
    const error = refusal(broken('sites', others.slice(1)));
    expect(error.message).toMatch(/^sites: "corrugator-left" .* \(and 1 more\)$/);
    expect(error.faults).toHaveLength(2);
  });
});
