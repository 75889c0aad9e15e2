// The shape of what is said in the comfort settings. The keys repeat those of the session, which copy must not import.

/** A choice of one of several: its name, and each value with a line on what it is good for where the name does not say it. */
interface ChoiceWords<V extends string> {
  readonly label: string;
  readonly values: Readonly<Record<V, { readonly name: string; readonly what?: string }>>;
}

/** On or off. */
interface SwitchWords {
  readonly name: string;
  readonly what: string;
}

export interface ComfortWords {
  readonly title: string;
  readonly close: string;
  readonly theme: ChoiceWords<'system' | 'light' | 'dark' | 'dim'>;
  readonly text: ChoiceWords<'normal' | 'large' | 'larger'>;
  readonly model: ChoiceWords<'normal' | 'soft' | 'strong'>;
  readonly picture: ChoiceWords<'auto' | 'full' | 'light' | 'stills'>;
  readonly calm: SwitchWords;
  readonly keys: SwitchWords;
  /** Where the settings are kept. */
  readonly kept: string;
  readonly reset: string;
}
