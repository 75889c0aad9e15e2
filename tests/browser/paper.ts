// What is wrong with a page on paper, in plain lines: measured in the browser while it shows what it would print.
import type { Page } from 'playwright-core';

export const PAPERS = { A4: 210 * (96 / 25.4), Letter: 8.5 * 96 } as const;
export type Paper = keyof typeof PAPERS;

const HEIGHT = 800;

/** Shows the page as wide as the paper leaves room between the margins of its own style sheet. */
export async function layOn(page: Page, paper: Paper): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const margins = await page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const sheet = rules.find((rule) => rule instanceof CSSPageRule) as CSSPageRule & { readonly style: CSSStyleDeclaration };
    const ruler = document.createElement('div');
    ruler.style.width = `calc(${sheet.style.marginLeft} + ${sheet.style.marginRight})`;
    ruler.style.position = 'absolute';
    // Not into the body: paper may show one part of it alone.
    document.documentElement.append(ruler);
    const { width } = ruler.getBoundingClientRect();
    ruler.remove();
    return width;
  });
  if (margins < 40) throw new Error(`The style sheet leaves ${margins} px of margin on paper.`);
  await page.setViewportSize({ width: Math.floor(PAPERS[paper] - margins), height: HEIGHT });
}

/** Sheets of a PDF as Chromium writes it: its page objects are not packed. */
export async function sheetsOf(page: Page, paper: Paper): Promise<number> {
  const pdf = await page.pdf({ format: paper });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Empty when all is well. */
export function faultsOnPaper(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const BODY_TEXT = 7;
    const found: string[] = [];
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
    const isThere = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    /** For ears only. */
    const isSpoken = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isSpoken(element.parentElement));
    const all = [...document.querySelectorAll('body *')].filter(isThere);

    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!brush) throw new Error('This browser cannot mix colours.');
    const mixed = (color: string): readonly number[] => {
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = color;
      brush.fillRect(0, 0, 1, 1);
      return [...brush.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (color: string): number => {
      const [r = 0, g = 0, b = 0] = mixed(color).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    /** The nearest ground behind an element; paper is white. */
    const groundOf = (element: Element | null): string => {
      if (!element) return '#fff';
      const { backgroundColor } = getComputedStyle(element);
      return (mixed(backgroundColor)[3] ?? 0) > 127 ? backgroundColor : groundOf(element.parentElement);
    };

    for (const element of [document.documentElement, document.body])
      if (luminance(groundOf(element)) < 1) found.push(`dark ground: ${element.tagName.toLowerCase()}`);

    for (const element of all) {
      const { position, overflowX } = getComputedStyle(element);
      if (isSpoken(element)) continue;
      if (position === 'fixed' || position === 'sticky') found.push(`stays in sight: ${nameOf(element)}`);
      const { left, right } = element.getBoundingClientRect();
      if (left < -1 || right > innerWidth + 1) found.push(`beyond the paper: ${nameOf(element)}`);
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) found.push(`cut off: ${nameOf(element)}`);
    }

    const controls = 'nav.site-nav, search, [role="search"], select, textarea, input:not([type="checkbox"]), button';
    for (const element of document.querySelectorAll(controls)) {
      if (!isThere(element)) continue;
      const { borderTopStyle, textDecorationLine, backgroundColor } = getComputedStyle(element);
      const isText =
        element.tagName === 'BUTTON' &&
        element.textContent?.trim() !== '' &&
        borderTopStyle === 'none' &&
        textDecorationLine === 'none' &&
        mixed(backgroundColor)[3] === 0;
      if (!isText) found.push(`control: ${nameOf(element)}`);
    }
    for (const fold of document.querySelectorAll('details')) {
      const told = [...fold.children].filter(({ tagName }) => tagName !== 'SUMMARY');
      if (isThere(fold) && !told.some(isThere)) found.push(`closed fold: ${nameOf(fold)}`);
    }

    interface Line {
      readonly block: Element;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const blockOf = (element: Element): Element =>
      element.parentElement && ['inline', 'contents'].includes(getComputedStyle(element).display) && !element.closest('svg')
        ? blockOf(element.parentElement)
        : element;
    const lines: Line[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const parent = text.parentElement;
      if (!parent || text.textContent?.trim() === '' || !isThere(blockOf(parent)) || !isThere(parent) || isSpoken(parent))
        continue;
      const { color, fill } = getComputedStyle(parent);
      const [one, other] = [luminance(parent.closest('svg') ? fill : color), luminance(groundOf(parent))].toSorted(
        (a, b) => b - a,
      );
      const contrast = ((one ?? 0) + 0.05) / ((other ?? 0) + 0.05);
      if (contrast < BODY_TEXT) found.push(`pale ink, ${contrast.toFixed(1)}: ${nameOf(parent)}`);
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        // The box of a line of text is higher than its letters.
        lines.push({ block: blockOf(parent), left, right, top: top + height / 4, bottom: bottom - height / 4 });
      }
    }
    lines.sort((one, other) => one.top - other.top);
    for (const [index, one] of lines.entries()) {
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.top >= one.bottom) break;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        if (other.block === one.block || across < 1) continue;
        found.push(`over each other: ${nameOf(one.block)} and ${nameOf(other.block)}`);
      }
    }
    return [...new Set(found)];
  });
}
