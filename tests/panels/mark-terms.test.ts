// Holds how terms are found in sentences: by their forms, the longest first, once a panel, and never inside another word.
import { describe, expect, it } from 'vitest';
import { GLOSSARY } from '#copy/en/glossary.ts';
import { TERM_IDS } from '#copy/glossary-words.ts';
import { markTerms } from '#panels/mark-terms.ts';
import { placeNote } from '#panels/place-note.ts';

const told = (text: string) => ({ text, claim: 'fixed-scheme' }) as const;
const termsIn = (...texts: string[]) => {
  const said = texts.map(told);
  const marked = markTerms(said, GLOSSARY);
  return said.map((one) => (marked.get(one) ?? []).flatMap(({ text, term }) => (term ? [`${term.id}: ${text}`] : [])));
};

describe('terms in a text', () => {
  it('are found whatever their capitals, once, and the rest stays as it was', () => {
    const one = told('Trapezius and mastoid; the trapezius again.');
    const stretches = markTerms([one], GLOSSARY).get(one) ?? [];
    expect(stretches.map(({ text }) => text).join('')).toBe(one.text);
    expect(termsIn(one.text)).toEqual([['trapezius: Trapezius', 'mastoid: mastoid']]);
  });

  it('are marked at their first use only, sentence after sentence', () => {
    expect(termsIn('The inion.', 'Below the inion, beside the mastoid process.')).toEqual([
      ['inion: inion'],
      ['mastoid: mastoid process'],
    ]);
  });

  it('are not found inside other words', () => {
    expect(termsIn('Temporalistic; precorrugator; auras.')).toEqual([[]]);
  });

  it('are left alone until the glossary is there', () => {
    expect(markTerms([told('The inion.')], null).size).toBe(0);
  });
});

describe('the glossary', () => {
  it('explains each term in whole sentences, and lists no form twice', () => {
    const forms = TERM_IDS.flatMap((id) => GLOSSARY[id].forms.map((form) => form.toLowerCase()));
    expect(new Set(forms).size).toBe(forms.length);
    for (const id of TERM_IDS) {
      expect(GLOSSARY[id].means, id).toMatch(/^[A-Z].*\.$/);
      expect(GLOSSARY[id].name).not.toBe('');
    }
  });
});

describe('the note that explains a term', () => {
  const room = { innerWidth: 390, innerHeight: 844 };
  const size = { width: 300, height: 80 };

  it('stands below the term, inside the window', () => {
    expect(placeNote({ left: 350, top: 100, bottom: 120 }, size, room)).toEqual({ left: 82, top: 124 });
  });

  it('stands above it where there is no room below, and never over it', () => {
    const { top } = placeNote({ left: 20, top: 800, bottom: 820 }, size, room);
    expect(top + size.height).toBeLessThan(800);
  });
});
