// The shape of what the quiz says by itself. What it asks about and explains is told elsewhere in the atlas.
import type { Told } from '../facts.ts';
import type { LocaleId } from '../locale-ids.ts';

/** The keys repeat those of session, which copy must not import. */
type Kind = 'find' | 'name' | 'muscle' | 'nerve' | 'dose' | 'why' | 'wrong';

export interface QuizWords {
  readonly locale: LocaleId;
  readonly title: string;
  readonly close: string;
  readonly intro: string;
  readonly area: string;
  readonly allAreas: string;
  readonly practise: string;
  /** Cards that are due, that were never asked, and all of them. */
  readonly standing: (due: number, fresh: number, all: number) => string;
  readonly exam: string;
  readonly examHint: (questions: number, minutes: number) => string;
  readonly goOn: string;
  readonly keep: {
    readonly title: string;
    readonly label: string;
    readonly hint: string;
    readonly save: string;
    readonly load: string;
    readonly loaded: (count: number) => string;
    /** Without a field the whole file is something else. */
    readonly faulty: (field: string) => string;
    readonly notKept: string;
    /** `moved`: it lies under another name now; else it lies where it was. */
    readonly aside: (field: string, moved: boolean) => string;
    readonly saveAside: string;
  };
  /** The question; of what is asked by name only, the line above that name. */
  readonly ask: Readonly<Record<Exclude<Kind, 'dose'>, string>> & {
    readonly dosePoint: string;
    readonly doseMuscle: string;
    readonly eitherSide: string;
  };
  readonly kinds: Readonly<Record<Kind, string>>;
  /** How to answer on the head: with a pointer, with the keyboard. */
  readonly hint: string;
  readonly keysHint: string;
  readonly pointsLabel: string;
  /** A point's button while its name would be the answer. */
  readonly point: (place: number, of: number) => string;
  readonly chosenPoint: string;
  readonly choicesLabel: string;
  readonly right: string;
  readonly wrong: string;
  readonly rightAnswer: string;
  readonly yourAnswer: string;
  readonly open: string;
  /** The dose of a whole muscle, worked out. */
  readonly doseOfAll: (points: number, units: number, all: number) => Told;
  readonly next: string;
  readonly back: string;
  readonly handIn: string;
  readonly end: string;
  readonly progress: (number: number, of: number) => string;
  readonly score: (right: number, asked: number) => string;
  /** Whole minutes, rounded up; the last one has no number. */
  readonly minutesLeft: (minutes: number) => string;
  readonly lastMinute: string;
  readonly pause: string;
  readonly goOnExam: string;
  readonly paused: string;
  readonly result: string;
  readonly examScore: (right: number, of: number, minutes: number) => string;
  readonly timeUp: string;
  readonly openOnes: (count: number) => string;
  readonly review: string;
  readonly toStart: string;
}
