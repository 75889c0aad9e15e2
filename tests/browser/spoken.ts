// Reads a page as the browser hands it to a screen reader: the accessibility tree in its order, without what is hidden from it.
import type { CDPSession, Page } from 'playwright-core';

type AxNode = Awaited<ReturnType<typeof treeOf>>[number];

export interface Spoken {
  readonly role: string;
  readonly name: string;
  /** Of a heading. */
  readonly level: number | null;
  /** How many landmarks, lists and groups it lies within. */
  readonly depth: number;
}

/** Roles that say nothing by themselves. */
const SILENT = ['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'StaticText', 'paragraph', 'strong', 'emphasis'];

const treeOf = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;

/** All that is read, in order; texts have the role "text". */
export async function spokenOf(page: Page, within?: string): Promise<readonly Spoken[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const nodes = new Map((await treeOf(session)).map((node) => [node.nodeId, node]));
  const root = within === undefined ? [...nodes.values()][0] : nodes.get(await idOf(session, within, nodes));
  if (!root) throw new Error(`the tree has no ${within}`);
  const spoken: Spoken[] = [];
  const read = (node: AxNode, depth: number): void => {
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '');
    const isText = role === 'StaticText';
    const speaks = !node.ignored && (isText || !SILENT.includes(role));
    if (speaks) {
      const level = node.properties?.find((property) => property.name === 'level')?.value.value;
      spoken.push({ role: isText ? 'text' : role, name, level: typeof level === 'number' ? level : null, depth });
    }
    if (isText) return;
    for (const id of node.childIds ?? []) {
      const child = nodes.get(id);
      if (child) read(child, depth + (speaks ? 1 : 0));
    }
  };
  read(root, 0);
  await session.detach();
  return spoken;
}

async function idOf(session: CDPSession, selector: string, nodes: ReadonlyMap<string, AxNode>): Promise<string> {
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  return [...nodes.values()].find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId)?.nodeId ?? '';
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is heard from the texts alone, as one line. */
export const heard = (spoken: readonly Spoken[]): string =>
  plain(
    spoken
      .filter(({ role }) => role === 'text')
      .map(({ name }) => name)
      .join(''),
  );

const NAMED =
  /^(button|link|slider|combobox|textbox|searchbox|checkbox|radio|tab|option|image|img|dialog|region|navigation|group|list?box|Canvas|DisclosureTriangle|alertdialog|form|table)$/i;

/** What a listener would stumble over: controls and pictures without a name, headings that skip a level. */
export function stumbles(spoken: readonly Spoken[]): readonly string[] {
  const isFold = (index: number): boolean => spoken[index + 1]?.role === 'DisclosureTriangle';
  const nameless = spoken.flatMap(({ role, name }, index) =>
    NAMED.test(role) && plain(name) === '' && !isFold(index)
      ? [`${role} without a name after "${spoken[index - 1]?.name ?? ''}"`]
      : [],
  );
  const headings = spoken.filter(({ role }) => role === 'heading');
  const skips = headings.flatMap(({ name, level }, index) => {
    const before = headings[index - 1]?.level ?? 0;
    return (level ?? 0) > before + 1 ? [`heading "${name}" of level ${level} after level ${before}`] : [];
  });
  return [...nameless, ...skips];
}
