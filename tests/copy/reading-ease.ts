// The ease of reading a Spanish text by Szigriszt-Pazos, a form of Flesch's score for Spanish: 206.835 - 62.3 x syllables a word - words a
// sentence. On the INFLESZ scale 55 to 65 is normal, 65 to 80 fairly easy, more is very easy.

const STRONG = /[aeoáéóíú]/;

/** Syllables by vowels: two strong vowels part, a weak one leans on its neighbour; "qu" and "gu" before e or i are no vowels. */
export function spanishSyllables(word: string): number {
  const voiced = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y$/, 'i')
    .replace(/y/g, 'j');
  let count = 0;
  let last = '';
  for (const letter of voiced) {
    const vowel = /[aeiouáéíóúü]/.test(letter);
    const parts = vowel && (last === '' || (STRONG.test(last) && STRONG.test(letter)) || last === letter);
    if (parts) count += 1;
    last = vowel ? letter : '';
  }
  return Math.max(1, count);
}

/** 100 is a child's book, 0 a law; figures are left out. @throws where there is no text */
export function readingEase(text: string): number {
  const sentences = text.split(/[.!?:;]+(?:\s|$)/).filter((sentence) => /\p{L}/u.test(sentence));
  const words = text.match(/\p{L}+/gu) ?? [];
  if (sentences.length === 0 || words.length === 0) throw new Error('There is no text to measure.');
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentences.length;
}
