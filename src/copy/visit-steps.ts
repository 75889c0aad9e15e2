// The steps of a visit, in the order in which they are told. Ids never change; titles and sentences are the locale's.

export const VISIT_STEP_IDS = [
  'before',
  'expect',
  'frown',
  'forehead',
  'temples',
  'occipital',
  'neck',
  'shoulders',
  'feel',
  'after',
  'help',
  'next',
] as const;
export type VisitStepId = (typeof VISIT_STEP_IDS)[number];

/** How a person lies or sits while points are given: as it begins, and while it stays so. */
export type Position = 'lie-down' | 'still-lying' | 'sit-up' | 'still-sitting';
