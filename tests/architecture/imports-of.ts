// Finds the imports of a TypeScript file by its text. Enough for code that Biome has formatted; no compiler needed.

export interface Import {
  /** As written: "#protocol/site.ts", "./pointer.ts", "three". */
  readonly from: string;
  /** True when only types are imported, so that nothing of it remains in the built code. */
  readonly typeOnly: boolean;
}

const STATEMENT = /^[ \t]*(?:import|export)\b(?<clause>[^'";=]*?)\bfrom\s*['"](?<from>[^'"]+)['"]/gm;
const SIDE_EFFECT = /^[ \t]*import\s*['"](?<from>[^'"]+)['"]/gm;
const CALL = /\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"](?<from>[^'"]+)['"]/g;

/** Static, re-exporting, side-effect and dynamic imports in the order of their kinds; comments are skipped. */
export function importsOf(text: string): readonly Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const statements = [...code.matchAll(STATEMENT)].map(({ groups }) => ({
    from: groups?.['from'] ?? '',
    typeOnly: isTypeOnly(groups?.['clause'] ?? ''),
  }));
  const others = [...code.matchAll(SIDE_EFFECT), ...code.matchAll(CALL)];
  return [...statements, ...others.map(({ groups }) => ({ from: groups?.['from'] ?? '', typeOnly: false }))];
}

function isTypeOnly(clause: string): boolean {
  if (/^\s*type\b/.test(clause)) return true;
  const named = /^\s*\{(?<names>[\s\S]*)\}\s*$/.exec(clause)?.groups?.['names'];
  if (named === undefined) return false;
  const names = named.split(',').map((name) => name.trim());
  return names.filter(Boolean).every((name) => name.startsWith('type '));
}
