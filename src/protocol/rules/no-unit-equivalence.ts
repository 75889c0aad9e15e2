// Rule: no text ever turns units of one botulinum toxin into those of another, by a ratio, a pair of doses or a word like "equal". To
// say that they cannot be converted is what the product must say, and passes.

/** Names of one product, generic and brand, in small letters. */
const PRODUCTS: readonly (readonly string[])[] = [
  ['onabotulinumtoxina', 'botox', 'vistabel', 'vistabex'],
  ['abobotulinumtoxina', 'dysport', 'azzalure', 'alluzience'],
  ['incobotulinumtoxina', 'xeomin', 'bocouture'],
  ['rimabotulinumtoxinb', 'myobloc', 'neurobloc'],
  ['prabotulinumtoxina', 'jeuveau', 'nuceiva'],
  ['daxibotulinumtoxina', 'daxxify'],
  ['letibotulinumtoxina', 'letybo'],
  ['relabotulinumtoxina', 'relfydess'],
];

const DOSE = /\d+(?:[.,]\d+)?\s*(?:units?\b|unidad(?:es)?\b|i?u\b)/i;
const RATIO = /\d+(?:[.,]\d+)?\s*(?::|to|a|por|×|x|=)\s*\d/i;
const EQUALS =
  /\b(?:equals?|equal to|equivalen\w*|equivale\w*|conver[st]\w*|convierte\w*|corresponds? to|correspond\w*|interchangeabl\w*|intercambiabl\w*|same as|as strong as)\b/i;
const UNIT = /\bunits?\b|\bunidad(?:es)?\b|\d\s*u\b/i;
const OTHER =
  /\b(?:other|another|different|otr[oa]s?|distint[oa]s?)\s+(?:\w+\s+)?(?:brands?|products?|toxins?|makes?|marcas?|productos?|toxinas?)\b/i;
const DENIED = /\b(?:not|never|no|none|cannot|nor|neither|nunca|ni|ningun[oa]?|sin)\b|n[’']t\b/i;

function productsIn(sentence: string): number {
  const text = sentence.toLowerCase();
  return PRODUCTS.filter((names) => names.some((name) => text.includes(name))).length;
}

function isEquivalence(sentence: string): boolean {
  const products = productsIn(sentence);
  if (products > 1 && (DOSE.test(sentence) || RATIO.test(sentence))) return true;
  const two = products > 1 || OTHER.test(sentence);
  return two && UNIT.test(sentence) && EQUALS.test(sentence) && !DENIED.test(sentence);
}

/** Looks through texts of any kind, sentence by sentence; `at` says where each stands. */
export function noUnitEquivalence(texts: readonly { readonly at: string; readonly text: string }[]): readonly string[] {
  return texts.flatMap(({ at, text }) =>
    text
      .split(/[.!?](?=\s|['"`”’]|$)|\n\s*\n/)
      .filter(isEquivalence)
      .map((sentence) => `${at}: "${sentence.replace(/\s+/g, ' ').trim()}"`),
  );
}
