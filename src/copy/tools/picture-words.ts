// The shape of what is said where a picture is saved.
export interface PictureWords {
  readonly kind: string;
  readonly kinds: Readonly<Record<'png' | 'svg', string>>;
  readonly size: string;
  /** A size that cannot be: what would be right. */
  readonly wrongSize: (least: number, most: number) => string;
  readonly names: string;
  readonly clear: string;
  readonly save: string;
  readonly copy: string;
  readonly saved: (width: number, height: number) => string;
  readonly copied: string;
  readonly notCopied: string;
  /** The device cannot draw so large; `detail` is its own word. */
  readonly tooLarge: (detail: string) => string;
  readonly preview: string;
  /** There is no 3D: a still picture is saved. */
  readonly still: string;
  /** The lines below the picture: what it is; where it comes from, and that nobody has checked it. */
  readonly foot: readonly [(title: string) => string, (sources: string, day: string) => string];
}
