// English: on sheets to be printed.
import type { HandoutWords } from '../../tools/handout-words.ts';

export const HANDOUT_EN: HandoutWords = {
  which: 'Which sheet',
  sheets: {
    patient: { name: 'To take home', what: 'Where the points are, what comes after, when to get help, your questions.' },
    record: { name: 'To fill in', what: 'All points with units, and lines for lot number and signature.' },
    study: { name: 'To learn from', what: 'The head with numbers in place of names, and the answers on a page of their own.' },
  },
  questions: 'Questions to take along',
  print: 'Print or save as PDF',
  ofRecord: [
    'A record on one sheet, to fill in by hand. If a plan was made here, it lists the points of that plan.',
    'Name, lot and signature are written on the paper. Nothing about a person is typed here.',
  ],
  asPdf: 'To keep it as a file, choose "Save as PDF" where you choose the printer.',
  patient: {
    title: 'Your injections for chronic migraine',
    where: 'Where the points are',
    points: (count) => `${count} points`,
    after: 'Afterwards',
    help: 'When to get help at once',
    next: 'When it may work',
    questions: 'My questions',
    code: 'Open this view of the atlas',
  },
  record: {
    title: 'Record of injections',
    plan: 'Points of the plan that was made here',
    published: 'Points of the published scheme',
    lines: ['Name', 'Date', 'Lot number', 'Expiry', 'Dilution', 'Signature'],
    columns: { done: 'Done', number: 'No.', muscle: 'Muscle', place: 'Place', side: 'Patient’s side', units: 'Units' },
    extra: 'Extra point',
    sum: 'Sum of the points listed',
    unitsOf: (units) => `${units} units`,
    points: (count) => (count === 1 ? '1 point' : `${count} points`),
    foot: (sources, notChecked, day) => `Sources: ${sources}. The text is ${notChecked}. Printed ${day}.`,
  },
  study: {
    title: 'Points of the scheme',
    task: 'Write the name and the muscle of each point. The answers are on the last page.',
    answers: 'Answers',
    columns: { number: 'No.', point: 'Point', muscle: 'Muscle', units: 'Units' },
  },
  view: 'As seen on the screen',
  sources: 'Sources',
  printed: (day) => `Printed ${day}`,
  source: (ids) => `Source: ${ids}.`,
  teaches: 'For teaching. No clinician has checked this sheet yet. It does not replace your clinician.',
};
