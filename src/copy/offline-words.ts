// The shape of what is said where there is no network, and where a new version of the atlas waits.
export interface OfflineWords {
  /** Below the atlas's sign among other programs: short. */
  readonly app: { readonly name: string };
  readonly page: {
    readonly title: string;
    readonly text: string;
    readonly atlas: string;
    readonly visit: string;
    readonly retry: string;
  };
  readonly update: {
    readonly label: string;
    readonly text: string;
    /** Loads the page anew, in the new version. */
    readonly use: string;
    readonly later: string;
  };
}
