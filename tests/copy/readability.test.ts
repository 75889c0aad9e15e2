// Holds every text for patients, each by itself, to six years of school.
import { describe, expect, it } from 'vitest';
import { TEXTS } from './locale-texts.ts';
import { patientTexts } from './patient-texts.ts';
import { type Exception, hardTexts } from './readability.ts';
import { strictGrade } from './reading-grade.ts';

const PATIENT_TEXTS = patientTexts(TEXTS.en);

/** Texts that a name forces above grade 6, and the name. */
const EXCEPTIONS: readonly Exception[] = [{ where: 'about/names', word: 'onabotulinumtoxinA' }];

const EASY = { where: 'easy', text: 'The cat sat on the mat. It was warm.' };
const NAMED = {
  where: 'named',
  text: 'The nerve climbs here to the skin. It is the auriculotemporal nerve. The auriculotemporal nerve feels.',
};
const HARD = { where: 'hard', text: 'Pharmacological inhibition of neurotransmitter exocytosis necessitates consideration.' };

describe('the texts for patients', () => {
  it('can each be read with six years of school', () => {
    expect(hardTexts(PATIENT_TEXTS, EXCEPTIONS)).toEqual([]);
  });

  it('are many, and each stands in a place of its own', () => {
    expect(PATIENT_TEXTS.length).toBeGreaterThan(90);
    expect(new Set(PATIENT_TEXTS.map(({ where }) => where)).size).toBe(PATIENT_TEXTS.length);
  });
});

describe('the gate', () => {
  it('lets easy texts pass and stops hard ones', () => {
    expect(hardTexts([EASY], [])).toEqual([]);
    expect(hardTexts([HARD], [])).toEqual([expect.stringMatching(/^hard: grade \d/)]);
  });

  it('makes an exception for a name that forces the grade, and for no other word', () => {
    expect(strictGrade(NAMED.text)).toBeGreaterThan(6);
    expect(hardTexts([NAMED], [])).toHaveLength(1);
    expect(hardTexts([NAMED], [{ where: 'named', word: 'auriculotemporal' }])).toEqual([]);
    expect(hardTexts([NAMED], [{ where: 'named', word: 'climbs' }])).toEqual([expect.stringContaining('even without "climbs"')]);
    expect(hardTexts([NAMED], [{ where: 'named', word: 'temporalis' }])).toEqual([expect.stringContaining('does not say')]);
  });

  it('refuses an exception that is no longer needed, too generous or for nothing', () => {
    expect(hardTexts([EASY], [{ where: 'easy', word: 'cat' }])).toEqual([expect.stringContaining('no longer needed')]);
    expect(hardTexts([HARD], [{ where: 'hard', word: 'exocytosis' }])).toEqual([expect.stringContaining('too hard even with')]);
    expect(hardTexts([EASY], [{ where: 'gone', word: 'cat' }])).toEqual([expect.stringContaining('no such text')]);
  });
});
