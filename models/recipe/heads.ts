// The six other heads, as shares of hm08's own targets: whole faces, whole bodies and a few forms of the skull. Each is an adult mixed of
// several faces, so that none is anybody's caricature. Named neutrally; what tells them apart is measured on the finished head.
import type { OtherHeadId } from '#anatomy/manifest.ts';

export interface HeadMix {
  /** Shares of `macrodetails/<face>`; they sum to 1. The lids close by the same shares. */
  readonly faces: Readonly<Record<string, number>>;
  /** Shares of `macrodetails/universal-<body>`; they sum to 1. */
  readonly bodies: Readonly<Record<string, number>>;
  /** Amounts of `head/head-<form>`; a negative one goes the other way. */
  readonly forms?: Readonly<Record<string, number>>;
}

const YOUNG_WOMAN = 'female-young-averagemuscle-averageweight';
const YOUNG_MAN = 'male-young-averagemuscle-averageweight';
const OLD_WOMAN = 'female-old-averagemuscle-averageweight';
const OLD_MAN = 'male-old-averagemuscle-averageweight';

export const HEAD_MIXES: Readonly<Record<OtherHeadId, HeadMix>> = {
  // Female, mostly African.
  'head-a': {
    faces: { 'african-female-young': 0.7, 'caucasian-female-young': 0.1, 'asian-female-young': 0.1, 'african-male-young': 0.1 },
    bodies: { [YOUNG_WOMAN]: 1 },
  },
  // Male, mostly Asian.
  'head-b': {
    faces: { 'asian-male-young': 0.6, 'asian-female-young': 0.15, 'caucasian-male-young': 0.15, 'african-male-young': 0.1 },
    bodies: { [YOUNG_MAN]: 1 },
  },
  // Female, mostly European.
  'head-c': {
    faces: { 'caucasian-female-young': 0.7, 'african-female-young': 0.15, 'caucasian-male-young': 0.15 },
    bodies: { [YOUNG_WOMAN]: 1 },
  },
  // Older, mostly male.
  'head-d': {
    faces: {
      'caucasian-male-old': 0.4,
      'african-male-old': 0.15,
      'asian-female-old': 0.15,
      'caucasian-male-young': 0.2,
      'african-female-young': 0.1,
    },
    bodies: { [OLD_MAN]: 0.4, [OLD_WOMAN]: 0.1, [YOUNG_MAN]: 0.5 },
  },
  // Broad and short.
  'head-e': {
    faces: {
      'asian-female-young': 0.3,
      'asian-male-young': 0.35,
      'caucasian-female-young': 0.15,
      'caucasian-male-young': 0.2,
    },
    bodies: { [YOUNG_WOMAN]: 0.4, [YOUNG_MAN]: 0.6 },
    forms: { round: 0.4, 'angle-out': 0.3 },
  },
  // Long and narrow.
  'head-f': {
    faces: {
      'african-male-young': 0.3,
      'african-female-young': 0.35,
      'caucasian-male-young': 0.2,
      'caucasian-female-young': 0.15,
    },
    bodies: { [YOUNG_WOMAN]: 0.5, [YOUNG_MAN]: 0.5 },
    forms: { round: -0.3, 'angle-in': 0.4 },
  },
};

/** hm08 vertex of the suprasternal notch: figures are laid over each other there, so that one set of joints poses them all. */
export const HELD_AT = 1526;
