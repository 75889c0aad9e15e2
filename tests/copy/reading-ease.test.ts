// Holds every Spanish text for patients, each by itself, to the ease of a text for everyone.
import { describe, expect, it } from 'vitest';
import { TEXTS } from './locale-texts.ts';
import { patientTexts } from './patient-texts.ts';
import { readingEase, spanishSyllables } from './reading-ease.ts';

/** The middle of "normal" on the INFLESZ scale; all texts together must be fairly easy. */
const LEAST = 55;
const LEAST_TOGETHER = 65;

const texts = patientTexts(TEXTS.es);

describe('the Spanish texts for patients', () => {
  it.each(texts)('$where is easy enough', ({ text }) => {
    expect(readingEase(text), text).toBeGreaterThanOrEqual(LEAST);
  });

  it('are fairly easy together', () => {
    expect(readingEase(texts.map(({ text }) => text).join(' '))).toBeGreaterThanOrEqual(LEAST_TOGETHER);
  });
});

describe('the measure', () => {
  it.each([
    ['sol', 1],
    ['cuello', 2],
    ['frente', 2],
    ['músculo', 3],
    ['día', 2],
    ['aorta', 3],
    ['que', 1],
    ['guía', 2],
    ['averigüe', 4],
    ['muy', 1],
    ['occipital', 4],
  ])('hears %s as %i syllables', (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
  });

  it('falls with long words and long sentences', () => {
    expect(readingEase('El sol sale. Hace calor hoy.')).toBeGreaterThan(90);
    expect(
      readingEase('La inhibición farmacológica de la neurotransmisión imposibilita determinadas manifestaciones.'),
    ).toBeLessThan(0);
    expect(() => readingEase('12,5')).toThrow('no text');
  });
});
