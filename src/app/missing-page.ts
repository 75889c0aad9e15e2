// What is shown at an address where there is nothing, in each language. One file that needs no other: it stands at any depth, where no
// relative address could be relied upon. Made where the product is built.
import { MISSING_EN } from '#copy/en/missing.ts';
import { MISSING_ES } from '#copy/es/missing.ts';
import { LANGUAGES, LOCALE_IDS, type LocaleId } from '#copy/locale-ids.ts';
import type { MissingWords } from '#copy/missing-words.ts';
import { EARLY_THEME } from './early-theme.ts';

const WORDS: Readonly<Record<LocaleId, MissingWords>> = { en: MISSING_EN, es: MISSING_ES };
const TITLE = LOCALE_IDS.map((locale) => WORDS[locale].title).join(' · ');

const STYLE = `
      :root { color-scheme: light dark; --ground: #ecebe6; --ink: #1d2124; --line: #1d212433; --accent: #164a78; }
      :root[data-theme='dark'] { color-scheme: dark; --ground: #16191c; --ink: #e2e0da; --line: #e2e0da33; --accent: #a3caec; }
      :root[data-theme='dim'] { color-scheme: dark; --ground: #0f1113; --ink: #bdbab2; --line: #bdbab22b; --accent: #8fb2d0; }
      body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem / 1.5 system-ui, sans-serif; }
      main { display: grid; gap: 2rem; max-width: 36rem; margin: 0 auto; padding: clamp(2rem, 12vh, 7rem) 1.25rem 3rem; }
      h1 { margin: 0 0 0.5rem; font-size: 1.6rem; line-height: 1.25; }
      p { margin: 0 0 0.75rem; }
      a { display: inline-block; color: var(--accent); line-height: 2.75rem; }
      section + section { border-top: 1px solid var(--line); padding-top: 2rem; }
    `;

/** "../" leads a step up only from an address that ends with a slash. */
const STEP_UP = `
      const up = location.pathname.replace(/[^/]*\\/?$/, '');
      for (const link of document.links) link.href = up;
    `;

const section = (locale: LocaleId): string => {
  const { title, text, up } = WORDS[locale];
  return `<section lang="${locale}" dir="${LANGUAGES[locale].dir}">
        <h1>${title}</h1>
        <p>${text}</p>
        <a href="../">${up}</a>
      </section>`;
};

export const MISSING_PAGE = {
  file: '404.html',
  html: `<!doctype html>
<html lang="${LOCALE_IDS[0]}" dir="${LANGUAGES[LOCALE_IDS[0]].dir}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${TITLE}</title>
    <meta name="robots" content="noindex" />
    <link rel="icon" href="data:," />
    ${EARLY_THEME}
    <style>${STYLE}</style>
  </head>
  <body>
    <main>
      ${LOCALE_IDS.map(section).join('\n      ')}
    </main>
    <script>${STEP_UP}</script>
  </body>
</html>
`,
} as const;
