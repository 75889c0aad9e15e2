// The languages that the whole house speaks. A new one is added here, and the compiler says what is missing.

export const LOCALE_IDS = ['en'] as const;
export type LocaleId = (typeof LOCALE_IDS)[number];
