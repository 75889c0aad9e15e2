// The map of the head, as a server that is not ours may send it: whole and sound, or refused by the name of a field.
import { describe, expect, it } from 'vitest';
import { ManifestError, parseManifest } from '#anatomy/parse-manifest.ts';
import { manifestFixture } from '../anatomy/manifest-fixture.ts';
import { hold } from './hold.ts';
import { spoilt } from './hostile.ts';

describe('atlas.json', () => {
  it('is refused by the name of a field, whatever is wrong with it', () => {
    const read = (data: unknown): 'taken' | ManifestError => {
      try {
        parseManifest(data);
        return 'taken';
      } catch (error) {
        if (error instanceof ManifestError) return error;
        throw error;
      }
    };
    hold(
      spoilt(manifestFixture(), ['at', 'normal', 'id', 'length']),
      read,
      (answer) => {
        if (answer !== 'taken') expect(answer.message).toMatch(/^[\w.[\]-]+.*: ./s);
        return answer === 'taken';
      },
      5,
    );
  }, 240_000);
});
