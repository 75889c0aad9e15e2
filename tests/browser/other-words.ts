// The product in words that no reader gets: keys in place of texts, or English set from right to left. The file with the words is
// exchanged on its way to the browser; the product itself is the one that is shipped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { said } from '../support/key-words.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';

type Way = 'keys' | 'right-to-left';

/** How a text is said, as the browser runs it. The marks turn the letters round, as a script written from right to left would run. */
const SAY: Readonly<Record<Way, string>> = {
  keys: '(key) => key.split(".").filter((part) => !/^\\d+$/.test(part)).at(-1)',
  'right-to-left': '(_, text) => "\\u202e" + text + "\\u202c"',
};

/** The file with the words of the language at the root: the one that its page asks for ahead of the program. */
function wordsFile(): { readonly name: string; readonly text: string } {
  const html = readFileSync(join(PROJECT_ROOT, 'dist/index.html'), 'utf8');
  const name = /<link rel="modulepreload" crossorigin href="\.\/assets\/(en-[\w-]+\.js)" \/>/.exec(html)?.[1];
  if (!name) throw new Error('The page names no file with its words.');
  return { name, text: readFileSync(join(PROJECT_ROOT, 'dist/assets', name), 'utf8') };
}

/** For `prepare` of a reader. */
export async function inOtherWords(page: Page, way: Way): Promise<void> {
  const { name, text } = wordsFile();
  const exported = [...text.matchAll(/export\s*\{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list.split(',').map((one) => one.trim().split(' as ').at(-1) ?? ''),
  );
  const lines = exported.map((word) => `const own_${word} = said(real.${word}, ${SAY[way]});`);
  const names = exported.map((word) => `own_${word} as ${word}`);
  const body = `import * as real from './${name}?real';\n${said.toString()}\n${lines.join('\n')}\nexport { ${names.join(', ')} };`;
  await page.route(
    (url) => url.pathname.endsWith(`/${name}`) && url.search === '',
    (route) => route.fulfill({ contentType: 'text/javascript', body }),
  );
  if (way === 'keys') return;
  await page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace('dir="ltr"', 'dir="rtl"');
      await route.fulfill({ response, body: html });
    },
  );
}
