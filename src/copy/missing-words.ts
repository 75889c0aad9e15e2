// The shape of what is said at an address where there is nothing.
export interface MissingWords {
  readonly title: string;
  readonly text: string;
  /** Leads to the folder above, in the end to the atlas. */
  readonly up: string;
}
