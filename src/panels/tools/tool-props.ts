// What every tool is given.
export interface ToolProps {
  readonly onClose: () => void;
  /** The picture with what lies over it, for a tool that adds to it; null while there is none. */
  readonly stage: HTMLElement | null;
}
