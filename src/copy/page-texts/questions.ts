// What the page "Questions to ask" says, as a type. The questions claim nothing and advise nothing.

export interface QuestionGroup {
  /** Anchor of the group on its page. */
  readonly id: string;
  readonly title: string;
  readonly questions: readonly string[];
}

export interface QuestionsTexts {
  readonly title: string;
  readonly lead: string;
  readonly how: string;
  readonly groups: readonly QuestionGroup[];
  /** How many are chosen; 0 when all will be taken along. */
  readonly chosen: (count: number) => string;
  readonly copy: string;
  readonly print: string;
  readonly clear: string;
  readonly copied: (count: number) => string;
  /** Where the browser does not let a page copy. */
  readonly notCopied: string;
  /** Stands at the head of the copied text. */
  readonly heading: string;
  readonly kept: string;
}
