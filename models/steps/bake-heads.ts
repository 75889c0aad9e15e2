// The six other heads and the muscles' actions: skin and layers carried to each, packed into heads.glb, and the 31 points placed anew on
// every head as the file holds it.
import { brotliCompressSync } from 'node:zlib';
import type { Manifest } from '#anatomy/manifest.ts';
import { khronosValid } from '../checks/khronos-valid.ts';
import { morphsAstray } from '../checks/morphs-true.ts';
import { depthsOf, risen } from '../checks/under-skin.ts';
import { morphsOverBudget } from '../checks/within-budget.ts';
import { nodeName } from '../layer-mesh.ts';
import { SKIN_NODE } from '../recipe/packing.ts';
import { MORPH_STEP_M } from '../recipe/packing-heads.ts';
import { headsSection } from '../report/heads-section.ts';
import { insideCarrier } from './carry-inside.ts';
import { carryLayers } from './carry-layers.ts';
import { figuresOf } from './figures.ts';
import { matchVertices } from './match-vertices.ts';
import type { DecodedSkin } from './pack-head.ts';
import { decodeHeads, type MorphedMesh, packHeads } from './pack-heads.ts';
import type { PackedLayer } from './packed-layers.ts';
import { placeHead } from './place-head.ts';
import type { ControlMesh } from './read-source.ts';
import type { ShapedBust } from './shape-bust.ts';
import type { Simplified } from './simplify-skin.ts';

export interface HeadsInput {
  readonly source: ControlMesh;
  readonly mmPerDm: number;
  readonly bust: ShapedBust;
  /** The thinned bust before it was packed, and the skin as decoded from head.glb. */
  readonly skin: Simplified;
  readonly head: DecodedSkin;
  readonly layers: readonly PackedLayer[];
}

export interface BakedHeads {
  readonly glb: Uint8Array;
  readonly targets: readonly string[];
  readonly actions: Manifest['actions'];
  readonly heads: Manifest['heads'];
  /** Every fault by the name of its head or action; empty when all is sound. */
  readonly faults: readonly string[];
  /** A section of the report. */
  readonly section: string;
}

/** Rounding of head.glb's places: half a step of its grid, metres. */
const PACKED_WITHIN_M = 0.00007;
const BASE_NODE = nodeName({ kind: 'base' }, 'left');

export async function bakeHeads({ source, mmPerDm, bust, skin, head, layers }: HeadsInput): Promise<BakedHeads> {
  const figures = figuresOf(source, mmPerDm, bust.cage);
  const targets = figures.map(({ target }) => target);
  const busts = figures.map(({ cage }) => bust.cast(cage));
  const inside = insideCarrier(source, bust);
  const skins = figures.map(({ cage }) => inside.carryTo(cage));
  const carried = carryLayers(layers, figures, inside, skins);
  const fine = fineVertices(skin, head);
  const meshes: readonly MorphedMesh[] = [
    {
      node: SKIN_NODE,
      stepM: MORPH_STEP_M.skin,
      positions: head.positions,
      moves: busts.map(({ positions }) => moved(fine, bust.positions, positions)),
    },
    ...layers.map((layer, l) => ({
      ...layer,
      stepM: layer.node === BASE_NODE ? MORPH_STEP_M.base : MORPH_STEP_M.layer,
      moves: (carried[l]?.places ?? []).map((places) => places.map((value, i) => value - (layer.positions[i] ?? 0))),
    })),
  ];
  const glb = await packHeads(meshes, targets);
  const wire = brotliCompressSync(glb).length;
  const decoded = await decodeHeads(glb);

  const placed = figures.flatMap((figure, i) => {
    const [own, moves] = [busts[i], decoded.get(SKIN_NODE)?.moves.get(figure.target)];
    return figure.kind === 'head' && own && moves ? [placeHead(figure.id, own, head, moves)] : [];
  });
  const depths = figures.flatMap(({ target }, i) =>
    layers.flatMap(({ node }, l) => {
      const [skin, places, before] = [skins[i]?.skin, carried[l]?.places[i], carried[l]?.depths];
      return skin && places && before ? [{ target, node, ...depthsOf(skin, places, before) }] : [];
    }),
  );
  return {
    glb,
    targets,
    actions: Object.fromEntries(figures.flatMap(({ kind, id, target }) => (kind === 'action' ? [[id, target]] : []))),
    heads: Object.fromEntries(placed.map((one) => [one.id, one.placed])) as unknown as Manifest['heads'],
    faults: [
      ...placed.flatMap(({ faults }) => faults),
      ...morphsAstray(meshes, targets, decoded),
      ...depths.flatMap((depth) => risen(`${depth.target}, ${depth.node}`, depth)),
      ...morphsOverBudget(wire),
      ...(await khronosValid(glb, 'heads.glb')),
    ],
    section: headsSection({ bytes: glb.length, wire, heads: placed.map((one) => one.placed), depths, meshes, targets }),
  };
}

/** Of every vertex of the packed skin the vertex of the fine bust it came from. */
function fineVertices(skin: Simplified, head: DecodedSkin): Uint32Array {
  const fine = new Uint32Array(skin.positions.length / 3);
  skin.newIndex.forEach((thin, from) => {
    if (thin >= 0) fine[thin] = from;
  });
  return matchVertices(skin.positions, head.positions, PACKED_WITHIN_M).map((thin) => fine[thin] ?? 0);
}

function moved(vertices: Uint32Array, from: Float64Array, to: Float64Array): Float64Array {
  return Float64Array.from({ length: vertices.length * 3 }, (_, i) => {
    const at = (vertices[Math.floor(i / 3)] ?? 0) * 3 + (i % 3);
    return (to[at] ?? 0) - (from[at] ?? 0);
  });
}
