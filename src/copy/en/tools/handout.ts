// English: a sheet to print.
import type { HandoutWords } from '../../tools/handout-words.ts';

export const HANDOUT_EN: HandoutWords = {
  what: 'A record on one sheet, to fill in by hand. If a plan is open, it lists the points of that plan.',
  print: 'Print or save as PDF',
  hint: 'Name, lot and signature are written on the paper. Nothing about a person is typed here.',
  record: {
    title: 'Record of injections',
    plan: 'Points of the plan that is open',
    published: 'Points of the published scheme',
    lines: ['Name', 'Date', 'Lot number', 'Expiry', 'Dilution', 'Signature'],
    columns: { done: 'Done', number: 'No.', muscle: 'Muscle', place: 'Place', side: 'Patient’s side', units: 'Units' },
    extra: 'Extra point',
    sum: 'Sum of the points listed',
    unitsOf: (units) => `${units} units`,
    points: (count) => (count === 1 ? '1 point' : `${count} points`),
    foot: (sources, notChecked, day) => `Sources: ${sources}. The text is ${notChecked}. Printed ${day}.`,
  },
};
