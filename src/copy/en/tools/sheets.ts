// English: on sheets to be printed.
import type { SheetWords } from '../../tools/sheet-words.ts';

export const SHEETS_EN: SheetWords = {
  which: 'Which sheet',
  sheets: {
    patient: { name: 'To take home', what: 'Where the points are, what comes after, when to get help, your questions.' },
    record: { name: 'To fill in', what: 'All points with units, and lines for lot number and signature.' },
    study: { name: 'To learn from', what: 'The head with numbers in place of names, and the answers on a page of their own.' },
  },
  questions: 'Questions to take along',
  print: 'Print',
  asPdf: 'To keep it as a file, choose "Save as PDF" where you choose the printer.',
  preview: 'How the sheet will look',
  patient: {
    title: 'Your injections for chronic migraine',
    seen: 'What we looked at',
    where: 'Where the points are',
    points: (count) => `${count} points`,
    after: 'Afterwards',
    help: 'When to get help at once',
    next: 'When it may work',
    questions: 'My questions',
    code: 'Open this view of the atlas',
  },
  study: {
    title: 'Points of the scheme',
    task: 'Write the name and the muscle of each point. The answers are on the last page.',
    answers: 'Answers',
    columns: { number: 'No.', point: 'Point', muscle: 'Muscle', units: 'Units' },
  },
  front: 'From the front',
  back: 'From behind',
  left: 'From the patient’s left',
  view: 'As seen on the screen',
  sources: 'Sources',
  printed: (day) => `Printed ${day}`,
  source: (ids) => `Source: ${ids}.`,
  teaches: 'For teaching. No clinician has checked this sheet yet. It does not replace your clinician.',
};
