// What is copied out of a panel takes its sources along: the numbers stay readable and stand for full citations below. Works on what was
// selected, whatever rendered it.
import type { SourceId } from '#protocol/sources.ts';
import type { SourceTexts } from './library.ts';

export interface CitedText {
  readonly plain: string;
  readonly html: string;
}

/** What is there for the eye or the ear only, and is not the text. */
const NOT_TEXT = '.spoken-only, .term-note, svg, details.citations, button:not(.term):not(.entry)';
const BLOCKS = 'p, h2, h3, h4, li, figcaption, div, section';

/** @param title stands over the sources, whose citations are given. Null when the selection leans on no source: the browser then copies as ever. */
export function citedCopy(selected: DocumentFragment, title: string, texts: SourceTexts): CitedText | null {
  const isSource = (id: string | undefined): id is SourceId => id !== undefined && id in texts;
  const box = document.createElement('div');
  box.append(selected.cloneNode(true));
  for (const element of box.querySelectorAll(NOT_TEXT)) element.remove();
  const cited = new Map<string, SourceId>();
  for (const mark of box.querySelectorAll<HTMLElement>('[data-cite]')) {
    const source = mark.dataset['cite'];
    const number = mark.textContent.trim();
    if (isSource(source) && number !== '') cited.set(number, source);
    mark.removeAttribute('href');
  }
  if (cited.size === 0) return null;
  const sources = [...cited].map(([number, source]) => [number, lineOf(texts, source)] as const);
  const html = box.innerHTML;
  for (const marks of box.querySelectorAll('sup')) marks.textContent = ` [${marks.textContent.replaceAll(',', ', ')}]`;
  for (const block of box.querySelectorAll(BLOCKS)) block.append('\n');
  const text = box.textContent
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n[\s]*/g, '\n')
    .trim();
  const list = sources.map(([number, line]) => `<p>[${number}] ${escaped(line)}</p>`).join('');
  return {
    plain: `${text}\n\n${title}\n${sources.map(([number, line]) => `[${number}] ${line}`).join('\n')}\n`,
    html: `${html}<p>${escaped(title)}</p>${list}`,
  };
}

function lineOf(texts: SourceTexts, source: SourceId): string {
  const { citation, link } = texts[source];
  return link ? `${citation} ${link}` : citation;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
