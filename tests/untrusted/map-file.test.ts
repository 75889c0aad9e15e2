// A clinic's own map, from a file or from the place that the address names: what is let in holds ids, counts and its name, which is text.
import { describe, expect, it } from 'vitest';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { LARGEST_FILE_BYTES } from '#session/map-file/map-shape.ts';
import { readMap } from '#session/map-file/read-map.ts';
import { hold, PLAIN_IDS, saysOnly } from './hold.ts';
import { hostileFile } from './hostile.ts';

const RIGHT = {
  format: 'migraine-injection-atlas.map',
  version: 1,
  name: 'Tuesday clinic',
  points: SITE_IDS.slice(0, 4).map((id) => ({ id, units: 5 })),
  extra: [{ zone: 'trapezius-extra-left', points: 2 }],
};

describe('a map file', () => {
  it('brings in nothing but ids, counts and a name, whatever stands in it', () => {
    hold(hostileFile(RIGHT, ['points', 'extra', 'id', 'zone', 'name', 'units', 'procerus']), readMap, (read) => {
      if (read.kind === 'faulty') {
        expect(read.faults.length).toBeGreaterThan(0);
        return false;
      }
      const { name, format, ...rest } = read.map;
      expect(typeof name).toBe('string');
      expect(format).toBe(RIGHT.format);
      saysOnly([PLAIN_IDS], rest);
      return true;
    });
  });

  it.each(['[', '{"name":', '[{"a":'])('may be nested as deep as it is long: %s', (level) => {
    const file = `\n\n${level.repeat(Math.floor((LARGEST_FILE_BYTES - 2) / level.length))}`;
    expect(readMap(file)).toEqual({ kind: 'faulty', faults: [{ kind: 'value', field: '', line: 3 }] });
  });
});
