// What the page "How it may work" says, as a type. Labels stand in the drawings, so they are short.
import type { Told } from '../facts.ts';
import type { FigureWords, Passage } from './passage.ts';

export const STEP_IDS = ['ending', 'bubbles', 'cut', 'calmer', 'seams', 'known'] as const;
export type StepId = (typeof STEP_IDS)[number];

export interface DrawingWords {
  readonly skin: string;
  readonly ending: string;
  readonly messengers: string;
  readonly toBrain: string;
  readonly inside: string;
  readonly outside: string;
  readonly bubble: string;
  readonly snap25: string;
  readonly medicine: string;
  readonly cut: string;
  readonly before: string;
  readonly after: string;
  readonly sensors: string;
  readonly muscle: string;
  readonly skull: string;
  readonly seam: string;
  readonly lining: string;
  readonly brain: string;
  readonly branch: string;
  readonly rats: string;
  readonly ratsFound: string;
  readonly people: string;
  readonly peopleFound: string;
  readonly link: string;
}

export interface StepTexts extends Passage {
  /** What the drawing shows, for those who do not see it. */
  readonly drawn: string;
  readonly said: readonly Told[];
}

export interface MechanismTexts {
  readonly title: string;
  readonly lead: string;
  readonly figures: FigureWords;
  readonly short: Passage;
  readonly steps: Readonly<Record<StepId, StepTexts>>;
  readonly labels: DrawingWords;
  /** "Step 2 of 6". */
  readonly stepOf: (number: number, count: number) => string;
  readonly stepsLabel: string;
  readonly next: string;
  readonly back: string;
  readonly all: string;
  readonly oneByOne: string;
  readonly notToScale: string;
  readonly deeper: Passage;
}
