// The shape of what is said where the tools are chosen. The keys of tools repeat those of panels, which copy must not import.
export type ToolName = 'share' | 'picture' | 'handout' | 'plan' | 'quiz' | 'present' | 'embed';

export interface DeskWords {
  readonly title: string;
  /** `name` for the button and the tool's own heading; `what` says in a line what it is for. */
  readonly tools: Readonly<Record<ToolName, { readonly name: string; readonly what: string }>>;
  /** From a tool back to all of them. */
  readonly all: string;
  readonly close: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}
