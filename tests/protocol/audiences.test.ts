// Holds the table of audiences: every kind of fact reaches somebody, and nobody is told what is not meant for them.
import { describe, expect, it } from 'vitest';
import { AUDIENCES, FACT_KINDS, type FactKind, factsFor, type SubjectKind, sees, seesTerms } from '#protocol/audiences.ts';
import { LEVEL_IDS } from '#protocol/vocabulary.ts';

const SUBJECTS = Object.keys(AUDIENCES) as SubjectKind[];

/** What speaks of needles, harm and figures to people who hold the needle or learn to. */
const NOT_FOR_PATIENTS: readonly FactKind[] = [
  'needle',
  'depth',
  'complication',
  'avoid',
  'disagreements',
  'headRule',
  'root',
  'course',
  'origin',
  'insertion',
  'innervation',
  'blood',
  'relations',
  'hint',
];

describe('the table of audiences', () => {
  it.each(FACT_KINDS)('shows %s to somebody', (kind) => {
    expect(SUBJECTS.some((subject) => LEVEL_IDS.some((level) => sees(subject, kind, level)))).toBe(true);
  });

  it.each(SUBJECTS)('spares patients the needle, its depth and what goes with it: %s', (subject) => {
    for (const kind of NOT_FOR_PATIENTS) expect(sees(subject, kind, 'patient'), kind).toBe(false);
  });

  it.each(SUBJECTS)('gives everyone the sources: %s', (subject) => {
    for (const level of LEVEL_IDS) expect(factsFor(subject, level)).toContain('citations');
  });

  it('tells patients what it may feel like, and nobody else', () => {
    expect(factsFor('site', 'patient')).toContain('feels');
    expect(factsFor('site', 'clinician')).not.toContain('feels');
    expect(factsFor('site', 'student')).not.toContain('feels');
  });

  it('puts why first for patients, and dose, rule and needle first for clinicians', () => {
    expect(factsFor('site', 'patient').slice(0, 3)).toEqual(['why', 'action', 'feels']);
    expect(factsFor('site', 'clinician').slice(0, 5)).toEqual(['number', 'rule', 'headRule', 'otherHeadRule', 'needle']);
  });

  it('gives the exam its hint for students alone, and how to avoid harm to clinicians', () => {
    for (const subject of SUBJECTS) {
      expect(LEVEL_IDS.filter((level) => sees(subject, 'hint', level))).toEqual(['student']);
    }
    expect(LEVEL_IDS.filter((level) => sees('site', 'avoid', level))).toEqual(['clinician']);
  });

  it('lists no kind twice and none that is unknown', () => {
    for (const subject of SUBJECTS)
      for (const level of LEVEL_IDS) {
        const kinds = factsFor(subject, level);
        expect(new Set(kinds).size).toBe(kinds.length);
        expect(kinds.every((kind) => FACT_KINDS.includes(kind))).toBe(true);
      }
  });

  it('explains terms to all but clinicians', () => {
    expect(LEVEL_IDS.filter(seesTerms)).toEqual(['patient', 'student']);
  });
});
