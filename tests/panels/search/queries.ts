// What the tests of the search ask in a language, and what must come of it. Types only.

/** A query, and the id of a result. */
export type Asked = readonly [query: string, id: string];

export interface Queries {
  /** The very first result. */
  readonly first: readonly Asked[];
  readonly among: readonly Asked[];
  readonly nothing: readonly string[];
  /** Hollow words alone. */
  readonly hollow: string;
  readonly sided: {
    /** The jaw, whose muscle has two sides: bare, and with the right side named. */
    readonly jaw: string;
    readonly rightJaw: string;
    readonly temple: string;
    readonly leftTemple: string;
    readonly galea: string;
    readonly rightProcerus: string;
  };
}
