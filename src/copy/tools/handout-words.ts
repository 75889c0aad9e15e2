// The shape of what is said where a sheet is printed, and on it.
export interface HandoutWords {
  readonly what: string;
  readonly print: string;
  readonly hint: string;
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
}
