// Text that a reader loses on a page as it stands: cut off by what holds it, beside the window, or lying on other text.
import type { Page } from 'playwright-core';

/** What WCAG 1.4.12 says a reader may set. */
export const WIDE_SPACING = `*:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Falls out of sight where it has no room, by design: the slider and its caption, and the choices, say as much without it. */
const DISPENSABLE = '.stops .deep, .level-switch > :first-child';

/** Lines that name each text that is lost; empty when all can be read, if need be by scrolling up and down. */
export async function lostText(page: Page): Promise<readonly string[]> {
  return page.evaluate((dispensable) => {
    const CLIPS = /^(hidden|clip)$/;
    const EDGE = 2;
    const within = document.querySelector('dialog:modal') ?? document.body;
    const lost: string[] = [];
    const wide = document.documentElement.scrollWidth;
    if (wide > window.innerWidth) lost.push(`the page is ${wide} px wide, the window ${window.innerWidth}`);

    const upFrom = (holder: Element): readonly Element[] =>
      holder === document.body || !holder.parentElement ? [] : [holder, ...upFrom(holder.parentElement)];
    const isOnlySpoken = (holder: Element): boolean =>
      upFrom(holder).some((one) => {
        const { clipPath, overflowX } = getComputedStyle(one);
        return clipPath.startsWith('inset(50') || (CLIPS.test(overflowX) && one.clientWidth <= 1 && one.clientHeight <= 1);
      });
    /** What lies over the page on purpose is compared with itself alone. */
    const layerOf = (holder: Element): Element =>
      upFrom(holder).find(
        (one) => one.matches('dialog, .stage, [role="listbox"]') || /^(fixed|sticky)$/.test(getComputedStyle(one).position),
      ) ?? document.body;

    /** What is seen of a text in boxes that scroll. */
    const seenOf = (box: DOMRect, holder: Element): DOMRect =>
      upFrom(holder)
        .filter((one) => /^(auto|scroll)$/.test(getComputedStyle(one).overflowY))
        .map((one) => one.getBoundingClientRect())
        .reduce((seen, { top, bottom }) => {
          const [from, to] = [Math.max(seen.top, top), Math.min(seen.bottom, bottom)];
          return new DOMRect(seen.x, from, seen.width, Math.max(0, to - from));
        }, box);

    const texts: { readonly said: string; readonly box: DOMRect; readonly holder: Element; readonly layer: Element }[] = [];
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      const said = node.textContent?.trim() ?? '';
      if (
        !holder ||
        said === '' ||
        holder.closest('.spoken-only, .skip, option, script, style, noscript, [inert]') ||
        holder.closest(dispensable)
      )
        continue;
      if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isOnlySpoken(holder)) continue;
      const layer = layerOf(holder);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const drawn of range.getClientRects()) {
        const box = seenOf(drawn, holder);
        if (box.width < 1 || box.height < 1) continue;
        texts.push({ said: said.slice(0, 50), box, holder, layer });
      }
    }

    /** By what a text is cut off for good; scrolling brings back what a scrolling box hides. */
    const cutBy = (box: DOMRect, holder: Element): string | null => {
      for (let one: Element | null = holder; one && one !== document.body; one = one.parentElement) {
        const { overflowX, overflowY, display, position } = getComputedStyle(one);
        const edge = one.getBoundingClientRect();
        const cutX = CLIPS.test(overflowX) && (box.right > edge.right + EDGE || box.left < edge.left - EDGE);
        const cutY =
          CLIPS.test(overflowY) && (box.bottom > edge.bottom + box.height * 0.25 || box.top < edge.top - box.height * 0.25);
        if (display !== 'inline' && (cutX || cutY)) return one.className?.toString() || one.tagName;
        const scrolls = /^(auto|scroll)$/.test(overflowX) && one.scrollWidth > one.clientWidth;
        if (scrolls || position === 'fixed') return null;
      }
      return box.right > window.innerWidth + EDGE || box.left < -EDGE ? 'the window' : null;
    };
    for (const { said, box, holder } of texts) {
      const by = cutBy(box, holder);
      if (by !== null) lost.push(`"${said}" is cut off by ${by}`);
    }

    const lieOn = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 4 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) * 0.4;
    texts.forEach((one, index) => {
      const other = texts
        .slice(index + 1)
        .find(
          (next) =>
            next.layer === one.layer &&
            !next.holder.contains(one.holder) &&
            !one.holder.contains(next.holder) &&
            lieOn(one.box, next.box),
        );
      if (other) lost.push(`"${one.said}" and "${other.said}" lie on each other`);
    });
    return [...new Set(lost)];
  }, DISPENSABLE);
}
