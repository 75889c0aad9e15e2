// English: the few words of the walk through a visit that are there at once. Its sentences lie in pages/visit.ts.
import type { VisitWords } from '../visit-words.ts';

export const VISIT_WORDS: VisitWords = {
  start: 'Your visit, step by step',
  titles: {
    before: 'Before you come',
    expect: 'What will happen',
    frown: 'Frown muscles',
    forehead: 'Forehead',
    temples: 'Temples',
    occipital: 'Back of the head',
    neck: 'Neck',
    shoulders: 'Shoulders',
    feel: 'What it feels like',
    after: 'Afterwards',
    help: 'When to get help at once',
    next: 'When it may work',
  },
  progress: (number, of) => `Step ${number} of ${of}`,
  count: (given, of) => `${given} of ${of} points`,
  presenting: 'The walk fills the window. Escape leaves it.',
  left: 'You have left the walk. Your place is kept.',
};
