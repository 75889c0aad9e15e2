// Reads a clinic's own map. A file that is not right is refused as a whole, with every fault by its field and line; nothing is guessed.
import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
} from 'jsonc-parser';
import { EXTRA_ZONES, MUSCLE_CAPS } from '#protocol/extra-zones.ts';
import { LARGEST_FILE_BYTES, MAP_SHAPE, type MapFile } from './map-shape.ts';

/**
 * `syntax`: no JSON there; `unknown`: a field that a map does not have; `missing`: a field that it must have; `value`: not one of what the
 * field may say; `twice`: named before; `too-many`: more extra points than the scheme allows the muscle; `too-large`: no map is that long.
 */
export type FaultKind = 'syntax' | 'unknown' | 'missing' | 'value' | 'twice' | 'too-many' | 'too-large';

export interface Fault {
  readonly kind: FaultKind;
  /** "points[3].id"; empty where it is the file as a whole. */
  readonly field: string;
  /** From 1. */
  readonly line: number;
}

export type ReadMap =
  | { readonly kind: 'read'; readonly map: MapFile }
  /** At least one, in the order of the lines. */
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** Faults told at once: more help nobody. */
const MOST_FAULTS = 5;

/** No map is nested so deep; the parser, which calls itself for every level, would run out of stack far below. */
const DEEPEST = 100;

export function readMap(text: string): ReadMap {
  if (text.length > LARGEST_FILE_BYTES) return faulty([{ kind: 'too-large', field: '', line: 1 }]);
  const bottomless = tooDeepAt(text);
  if (bottomless !== null) return faulty([{ kind: 'value', field: '', line: lineAt(text, bottomless) }]);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [broken] = errors;
  if (broken || !tree) return faulty([{ kind: 'syntax', field: '', line: lineAt(text, broken?.offset ?? 0) }]);
  // Made by our own parser of plain fields: "__proto__" is a field like any other, and unknown.
  const shaped = MAP_SHAPE.safeParse(plain(tree));
  const faultAt = (kind: FaultKind, path: JSONPath): Fault => ({
    kind,
    field: fieldOf(path),
    line: lineAt(text, nearest(tree, path).offset),
  });
  if (!shaped.success) {
    return faulty(
      shaped.error.issues.flatMap((issue): Fault[] => {
        const path = issue.path as JSONPath;
        if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => faultAt('unknown', [...path, key]));
        const there = findNodeAtLocation(tree, path) !== undefined;
        return [faultAt(there || path.length === 0 ? 'value' : 'missing', path)];
      }),
    );
  }
  const faults = againstScheme(shaped.data).map(({ kind, path }) => faultAt(kind, path));
  return faults.length > 0 ? faulty(faults) : { kind: 'read', map: shaped.data };
}

/** Where a level is opened that is too deep; null where none is. */
function tooDeepAt(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  // By place: at the end of a text that breaks off where a comment begins, the scanner's token never gets short.
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const token = text.charAt(scanner.getTokenOffset());
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  }
  return null;
}

function againstScheme({ points, extra = [] }: MapFile): readonly { readonly kind: FaultKind; readonly path: JSONPath }[] {
  const twice = (ids: readonly string[], list: string, field: string) =>
    ids.flatMap((id, at) => (ids.indexOf(id) < at ? [{ kind: 'twice' as const, path: [list, at, field] }] : []));
  const given = new Map<string, number>();
  const tooMany = extra.flatMap(({ zone, points: count }, at) => {
    const muscle = EXTRA_ZONES.find(({ id }) => id === zone)?.muscle ?? '';
    const sum = (given.get(muscle) ?? 0) + count;
    given.set(muscle, sum);
    const most = MUSCLE_CAPS.find((cap) => cap.muscle === muscle)?.extraPoints ?? 0;
    return sum > most ? [{ kind: 'too-many' as const, path: ['extra', at, 'points'] }] : [];
  });
  return [
    ...twice(
      points.map(({ id }) => id),
      'points',
      'id',
    ),
    ...twice(
      extra.map(({ zone }) => zone),
      'extra',
      'zone',
    ),
    ...tooMany,
  ];
}

function faulty(faults: readonly Fault[]): ReadMap {
  return { kind: 'faulty', faults: [...faults].sort((a, b) => a.line - b.line).slice(0, MOST_FAULTS) };
}

/** The value of a tree without the prototype of an object, so that no name of a field means more than itself. */
function plain(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plain);
  if (node.type !== 'object') return getNodeValue(node);
  const fields = (node.children ?? []).map(({ children }) => [String(children?.[0]?.value), children?.[1]] as const);
  return Object.fromEntries(fields.map(([key, value]) => [key, value ? plain(value) : undefined]));
}

/** The node of a path, or of as much of it as is there. */
function nearest(tree: Node, path: JSONPath): Node {
  const found = findNodeAtLocation(tree, path);
  if (found) return found.parent?.type === 'property' ? found.parent : found;
  return path.length === 0 ? tree : nearest(tree, path.slice(0, -1));
}

function fieldOf(path: JSONPath): string {
  return path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
