// The shape of what is said where a view is passed on.
export interface ShareWords {
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  /** The clipboard was refused; the link stands selected. */
  readonly copyByHand: string;
  /** Opens the system's own sheet. */
  readonly share: string;
  readonly shareFailed: string;
  /** What the link holds, and what it does not. */
  readonly holds: string;
  /** Accessible name of the code. */
  readonly code: string;
  readonly scan: string;
}
