// The Flesch-Kincaid school grade of a text: 0.39 x words a sentence + 11.8 x syllables a word - 15.59. Syllables are counted by vowel
// groups, which errs by a few per cent.

/** Names that a text of anatomy cannot avoid; each counts as one plain word of two syllables. */
const NAMES =
  /\b(supraorbital|supratrochlear|auriculotemporal|zygomaticotemporal|occipital|onabotulinumtoxinA|botulinum|acromion|mastoid|inion|tragus|nuchal)\b/gi;

const PLAIN_WORD = 'nearby';

function syllablesOf(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  const voiced = bare.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, voiced.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** School years a reader needs, 0 and up, every word counted as it is; figures are left out. */
export function strictGrade(text: string): number {
  const plain = text.replace(/(\d)\.(\d)/g, '$1$2');
  const sentences = plain.split(/[.!?:;]+(?:\s|$)/).filter((sentence) => /[a-z]/i.test(sentence));
  const words = plain.match(/[a-z][a-z’'-]*/gi) ?? [];
  if (sentences.length === 0 || words.length === 0) throw new Error('There is no text to grade.');
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return Math.max(0, 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59);
}

/** As `strictGrade`, with the names of anatomy read as plain words. */
export function readingGrade(text: string): number {
  return strictGrade(text.replace(NAMES, PLAIN_WORD));
}

/** As `strictGrade`, with one word read as a plain one: tells whether that word alone forces the grade. */
export function gradeWithout(text: string, word: string): number {
  return strictGrade(text.replaceAll(word, PLAIN_WORD));
}
