// The published rule of every fixed point as figures: how far from which landmark, in which direction, and what is accepted.
// Millimetres along the skin unless said otherwise. Rules: S1 and S3, as recalled in the fact sheet (not yet checked by a clinician);
// defaults and ranges are derived there so that they reproduce the rules on an average adult.

export interface Figure {
  /** What the rule asks for; the point is placed by it. */
  readonly published: number;
  readonly accept: readonly [min: number, max: number];
  /** Source ids, space-separated. */
  readonly source: string;
}

const figure = (published: number, min: number, max: number, source = 'S1 S3'): Figure => ({
  published,
  accept: [min, max],
  source,
});

/** Straight up from the medial corner of the upper orbital rim; one fingerbreadth. */
export const CORRUGATOR = { up: figure(15, 12, 18), fromMidline: figure(16, 13, 20, 'S1 S3 S47') } as const;

/** On the midline, level with the two corrugator points. */
export const PROCERUS = { upFromRimLevel: figure(15, 12, 18) } as const;

/**
 * In the upper third of glabella to trichion, and at least a fingerbreadth above the corrugator point: the stricter of the two. The
 * outer point lies level with the inner one.
 */
export const FRONTALIS = {
  shareOfForehead: figure(2 / 3, 2 / 3, 1, 'S1 S3 S48'),
  aboveCorrugator: figure(15, 15, 35),
  lateral: figure(15, 11, 22),
  lateralFromMidline: figure(31, 27, 38),
} as const;

/** In the tragion's own frame: up and towards the face. */
export const TEMPORALIS = {
  firstUp: figure(30, 27, 33),
  secondUp: figure(52, 45, 60),
  thirdUp: figure(41, 37, 46),
  thirdForward: figure(22, 15, 30),
  fourthBack: figure(15, 13, 17),
} as const;

/**
 * Half-way from inion to mastoid, then lifted until it lies just above the nuchal line: the chord itself runs below it, over neck
 * muscle. `aboveNuchalLine` is derived: twice the 2.9 mm radius of the 0.1 mL drop, so that the whole drop stays above the ridge.
 */
export const OCCIPITALIS = {
  share: figure(0.5, 0.45, 0.55),
  aboveNuchalLine: 6,
  diagonal: figure(15, 12, 18),
} as const;

/** Below the inion and beside the midline; the second diagonally up and out from the first. */
export const PARASPINAL = { down: figure(30, 26, 34), lateral: figure(10, 8, 13), diagonal: figure(15, 12, 18) } as const;

/** Shares of the way from the neck inflection to the acromion, along the crest of the shoulder. */
export const TRAPEZIUS = {
  first: figure(0.5, 0.45, 0.55),
  second: figure(0.75, 0.7, 0.8),
  third: figure(0.25, 0.2, 0.3),
} as const;

/** Radius of the ring around each point: from its place to the nearest border of its accepted range. */
export const TOLERANCE_MM: Readonly<Record<string, number>> = {
  corrugator: 3,
  procerus: 3,
  'frontalis-medial': 3,
  'frontalis-lateral': 4,
  'temporalis-1': 3,
  'temporalis-2': 7,
  'temporalis-3': 4.5,
  'temporalis-4': 2,
  'occipitalis-1': 4,
  'occipitalis-2': 3,
  'occipitalis-3': 3,
  'paraspinal-1': 2,
  'paraspinal-2': 3,
  'trapezius-1': 7,
  'trapezius-2': 7,
  'trapezius-3': 7,
};
