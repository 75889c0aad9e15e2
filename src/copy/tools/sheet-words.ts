// The shape of what is said on sheets to be printed, beyond what the atlas tells anyway.
export type SheetId = 'patient' | 'record' | 'study';

export interface SheetWords {
  readonly which: string;
  readonly sheets: Readonly<Record<SheetId, { readonly name: string; readonly what: string }>>;
  readonly questions: string;
  readonly print: string;
  /** How a PDF is made of it. */
  readonly asPdf: string;
  readonly preview: string;
  readonly patient: {
    readonly title: string;
    readonly seen: string;
    readonly where: string;
    readonly points: (count: number) => string;
    readonly after: string;
    readonly help: string;
    readonly next: string;
    readonly questions: string;
    readonly code: string;
  };
  readonly study: {
    readonly title: string;
    readonly task: string;
    readonly answers: string;
    readonly columns: Readonly<Record<'number' | 'point' | 'muscle' | 'units', string>>;
  };
  readonly front: string;
  readonly back: string;
  readonly left: string;
  /** The view on the screen. */
  readonly view: string;
  readonly sources: string;
  readonly printed: (day: string) => string;
  /** Where the numbers of the answers come from. */
  readonly source: (ids: string) => string;
  readonly teaches: string;
}
