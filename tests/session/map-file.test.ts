// A clinic's own map: a right one is taken as it stands, a wrong one is refused with the field and the line of every fault.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXTRA_ZONE_IDS } from '#protocol/extra-zones.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { LARGEST_FILE_BYTES, type MapFile } from '#session/map-file/map-shape.ts';
import { type Fault, readMap } from '#session/map-file/read-map.ts';

const RIGHT: MapFile = {
  format: 'migraine-injection-atlas.map',
  version: 1,
  name: 'Tuesday clinic',
  points: SITE_IDS.filter((id) => id !== 'procerus').map((id) => ({ id })),
  extra: [{ zone: 'trapezius-extra-left', points: 2 }],
};

const text = (change: object = {}): string => JSON.stringify({ ...RIGHT, ...change }, null, 2);

function faultsOf(file: string): readonly Fault[] {
  const read = readMap(file);
  return read.kind === 'faulty' ? read.faults : [];
}

/** The line on which a piece of a file stands first. */
const lineOf = (file: string, piece: string): number => file.slice(0, file.indexOf(piece)).split('\n').length;

describe('a map of a clinic', () => {
  it('is read as it stands', () => {
    expect(readMap(text())).toEqual({ kind: 'read', map: RIGHT });
  });

  it.each([
    ['no JSON', '{\n  "format": ,\n}', { kind: 'syntax', field: '', line: 2 }],
    ['an empty file', '', { kind: 'syntax', field: '', line: 1 }],
    ['a comment', '// mine\n{}', { kind: 'syntax', field: '', line: 1 }],
    ['something else', '[1, 2]', { kind: 'value', field: '', line: 1 }],
    ['no name', text({ name: undefined }), { kind: 'missing', field: 'name', line: 1 }],
    ['an empty name', text({ name: '' }), { kind: 'value', field: 'name', line: 4 }],
    ['another version', text({ version: 2 }), { kind: 'value', field: 'version', line: 3 }],
    [
      'a field of its own',
      text({ patient: 'A. B.' }),
      { kind: 'unknown', field: 'patient', line: lineOf(text({ patient: 'A. B.' }), 'patient') },
    ],
  ] as const)('with %s is refused where the fault is', (_, file, fault) => {
    expect(faultsOf(file)[0]).toEqual(fault);
  });

  it('names a point that the scheme does not have, by its number and line', () => {
    const file = text({ points: [{ id: 'procerus' }, { id: 'masseter-left' }] });
    expect(faultsOf(file)).toEqual([{ kind: 'value', field: 'points[1].id', line: lineOf(file, 'masseter') }]);
  });

  it('takes no other dose than the published one', () => {
    const file = text({ points: [{ id: 'procerus', units: 7 }] });
    expect(faultsOf(file)).toEqual([{ kind: 'value', field: 'points[0].units', line: lineOf(file, '"units"') }]);
    expect(readMap(text({ points: [{ id: 'procerus', units: 5 }] })).kind).toBe('read');
  });

  it('names a point or zone that stands twice', () => {
    const file = text({ points: [{ id: 'procerus' }, { id: 'procerus' }] });
    expect(faultsOf(file).map(({ kind, field }) => [kind, field])).toEqual([['twice', 'points[1].id']]);
  });

  it('holds what a muscle may get on both sides together', () => {
    const extra = [
      { zone: 'temporalis-extra-left', points: 1 },
      { zone: 'temporalis-extra-right', points: 2 },
    ];
    expect(faultsOf(text({ extra })).map(({ kind, field }) => [kind, field])).toEqual([['too-many', 'extra[1].points']]);
  });

  it('tells several faults in the order of their lines', () => {
    const faults = faultsOf(text({ version: 9, name: 5, points: [{ id: 'nowhere' }] }));
    expect(faults.map(({ field }) => field)).toEqual(['version', 'name', 'points[0].id']);
  });

  it('is not read at all where no map is so long', () => {
    expect(faultsOf(' '.repeat(LARGEST_FILE_BYTES + 1))[0]?.kind).toBe('too-large');
  });

  it('gives no power to the names of its fields', () => {
    const file = text().replace('"name"', '"__proto__": { "polluted": true },\n  "name"');
    expect(faultsOf(file).map(({ kind, field }) => [kind, field])).toEqual([['unknown', '__proto__']]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('never throws, whatever the file', () => {
    const anything = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.json(),
      fc
        .object({ key: fc.constantFrom('format', 'version', 'name', 'points', 'extra', 'id', 'zone', '__proto__') })
        .map((value) => JSON.stringify(value)),
      fc
        .tuple(fc.nat(text().length), fc.string({ maxLength: 3 }))
        .map(([at, more]) => text().slice(0, at) + more + text().slice(at + 1)),
    );
    fc.assert(
      fc.property(anything, (file) => {
        const read = readMap(file);
        if (read.kind === 'faulty')
          expect(read.faults.every(({ line }) => line >= 1 && line <= file.split('\n').length)).toBe(true);
        else expect(read.map.format).toBe(RIGHT.format);
      }),
      { numRuns: 10_000 },
    );
  });

  it('that keeps to the scheme is always taken', () => {
    const maps = fc.record({
      points: fc.subarray([...SITE_IDS]).map((ids) => ids.map((id) => ({ id }))),
      extra: fc
        .subarray(EXTRA_ZONE_IDS.filter((id) => id.endsWith('-left')))
        .map((ids) => ids.map((zone) => ({ zone, points: 1 }))),
    });
    fc.assert(
      fc.property(maps, (change) => {
        expect(readMap(text(change)).kind).toBe('read');
      }),
    );
  });

  it.each(['/*', '{"name": /*', '"\\'])('that breaks off within a comment or an escape comes to an end: %s', (text) => {
    const answer = readMap(text);
    expect(answer.kind).toBe('faulty');
  });
});
