// English: while a plan is made.
import type { PlanWords } from '../../tools/plan-words.ts';

const some = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const PLAN_EN: PlanWords = {
  title: 'Plan',
  teaches: 'For teaching. It checks nothing about a person, and it is no prescription.',
  close: 'Leave the plan',
  sum: (units, points) => `${some(units, 'unit')} at ${some(points, 'point')}`,
  most: { text: 'The trials allowed at most 195 units at 39 points.', claim: 'extra-points' },
  alike: 'Both sides alike',
  undo: 'Undo',
  redo: 'Redo',
  whole: 'As published',
  none: 'No points',
  muscles: 'By muscle',
  perSide: (left, middle, right) =>
    [
      ...(middle > 0 ? [`middle ${middle}`] : []),
      ...(left + right > 0 || middle === 0 ? [`left ${left}`, `right ${right}`] : []),
    ].join(', '),
  units: (units) => some(units, 'unit'),
  extra: 'Extra points',
  zone: (area, side) => `${area}, ${side}`,
  more: (zone) => `One more: ${zone}`,
  fewer: (zone) => `One fewer: ${zone}`,
  pointsLabel: 'Points of the plan',
  zonesLabel: 'Zones for extra points',
  hint: 'Press a point on the head to leave it out or take it in. Press a soft zone to add an extra point; it has no fixed place.',
  full: (muscle, most) => ({
    text: `No more here: the scheme allows ${most} extra points in the ${muscle}, both sides together.`,
    claim: 'extra-points-split',
  }),
  oneSide: (muscle, most) => ({
    text: `Only one more fits in the ${muscle}: the scheme allows ${most}, both sides together. To add it, turn off "Both sides alike".`,
    claim: 'extra-points-split',
  }),
  vial: {
    title: 'Vial and syringe',
    volume: (units, mlPerUnit, ml) => ({ text: `${units} units × ${mlPerUnit} mL = ${ml} mL`, claim: 'units-per-point' }),
    syringes: (ml, syringes, each) => `${ml} mL in syringes of ${each} mL: ${syringes}`,
    dilution: [
      { text: '100 units in 2 mL of saline: 5 units are 0.1 mL.', claim: 'dilution-100-unit-vial' },
      { text: '200 units in 4 mL of saline: the same strength.', claim: 'dilution-200-unit-vial' },
    ],
    vials: (vialUnits, salineMl, vials, units, restUnits, restMl) =>
      `Vials of ${vialUnits} units (${salineMl} mL): ${vials}. ${vials} × ${vialUnits} − ${units} = ${restUnits} units are left (${restMl} mL).`,
    marks: {
      text: 'The marks on an insulin syringe ("U-100") count insulin, not this medicine: one mark there is 0.01 mL, which here holds half a unit.',
      claim: 'units-per-point',
    },
  },
  warnings: {
    title: 'What the sources say',
    less: { text: 'The published scheme gives all 31 fixed points. This plan leaves some out.', claim: 'fixed-scheme' },
    usual: { text: 'This is the recommended dose of the US label.', claim: 'dose-us-label' },
    labels: [
      { text: 'The US label recommends 155 units and not the extra points.', claim: 'dose-us-label' },
      { text: 'The UK label gives 155 to 195 units.', claim: 'dose-uk-label' },
    ],
    frontalis: {
      text: 'No other muscle lifts the brow: frontalis weakened too low lets the brow sink.',
      claim: 'frontalis-brow',
    },
    brands: { text: 'Units of one brand cannot be swapped for units of another.', claim: 'units-not-interchangeable' },
  },
  keep: {
    title: 'Keep and open',
    name: 'Name of the plan',
    keep: 'Keep on this device',
    kept: (name) => `"${name}" is kept on this device.`,
    notKept: 'This device did not let us keep it. Save it as a file instead.',
    only: 'Nothing is kept unless you ask. Write no name of a person.',
    open: (name) => `Open "${name}"`,
    rename: (name) => `Rename "${name}"`,
    renamed: (from, to) => `"${from}" is now called "${to}".`,
    forget: (name) => `Forget "${name}"`,
    forgotten: (name) => `"${name}" is forgotten.`,
    aside: 'Plans that were kept here could not be read. They are not lost: they lie aside in the storage of this browser.',
    save: 'Save as a file',
    openFile: 'Open a file…',
    file: 'A file holds a map of your own clinic within the scheme. You can also drop one here.',
    opened: (name) => `"${name}" is open.`,
    refused: 'This file was not taken, and nothing has changed:',
    fault: (kind, field, line) => {
      const where = `line ${line}${field ? `, ${field}` : ''}`;
      const what: Record<typeof kind, string> = {
        syntax: 'this is no JSON',
        unknown: 'a map has no such field',
        missing: 'this field is missing',
        value: 'this value is not one that the scheme has',
        twice: 'this stands twice',
        'too-many': 'more extra points than the scheme allows this muscle',
        'too-large': 'the file is too large for a map',
      };
      return `${where}: ${what[kind]}`;
    },
    unreachable: 'The map that the address names could not be fetched from this site.',
    own: (name) => `"${name}": a map of its own, which nobody here has checked.`,
  },
};
