// The languages that the whole house speaks. A new one is added here, and the compiler says what is missing.

export const LOCALE_IDS = ['en', 'es'] as const;
export type LocaleId = (typeof LOCALE_IDS)[number];

/** Each language by its own name, and the way in which it is written. */
export const LANGUAGES: Readonly<Record<LocaleId, { readonly name: string; readonly dir: 'ltr' | 'rtl' }>> = {
  en: { name: 'English', dir: 'ltr' },
  es: { name: 'Español', dir: 'ltr' },
};

/** The language that a BCP 47 tag asks for ("es-MX" is "es"); English where the house does not speak it. */
export function localeOf(tag: string): LocaleId {
  const language = tag.toLowerCase().split('-')[0];
  return LOCALE_IDS.find((id) => id === language) ?? 'en';
}
