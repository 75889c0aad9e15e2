// The shape of what is said on sheets to be printed, beyond what the atlas tells anyway.
export type SheetId = 'patient' | 'record' | 'study';

export interface HandoutWords {
  readonly which: string;
  readonly sheets: Readonly<Record<SheetId, { readonly name: string; readonly what: string }>>;
  readonly questions: string;
  readonly print: string;
  /** Of the record: what is on it, and that nothing about a person is typed. */
  readonly ofRecord: readonly string[];
  /** How a PDF is made of it. */
  readonly asPdf: string;
  readonly patient: {
    readonly title: string;
    readonly where: string;
    readonly points: (count: number) => string;
    readonly after: string;
    readonly help: string;
    readonly next: string;
    readonly questions: string;
    readonly code: string;
  };
  readonly record: {
    readonly title: string;
    /** Whose points these are: the plan that is open, or all as published. */
    readonly plan: string;
    readonly published: string;
    /** Lines to write on. */
    readonly lines: readonly string[];
    readonly columns: {
      readonly done: string;
      readonly number: string;
      readonly muscle: string;
      readonly place: string;
      readonly side: string;
      readonly units: string;
    };
    readonly extra: string;
    readonly sum: string;
    readonly points: (count: number) => string;
    /** Without millilitres: the dilution is written by hand. */
    readonly unitsOf: (units: number) => string;
    readonly foot: (sources: string, notChecked: string, day: string) => string;
  };
  readonly study: {
    readonly title: string;
    readonly task: string;
    readonly answers: string;
    readonly columns: Readonly<Record<'number' | 'point' | 'muscle' | 'units', string>>;
  };
  /** The view on the screen. */
  readonly view: string;
  readonly sources: string;
  readonly printed: (day: string) => string;
  /** Where the numbers of the answers come from. */
  readonly source: (ids: string) => string;
  readonly teaches: string;
}
