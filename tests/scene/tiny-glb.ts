// A model file of one triangle, packed as the bake packs its own.
import type { Accessor, Document } from '@gltf-transform/core';
import { TURN_STEPS } from '#anatomy/skin-normals.ts';
import { newDocument, writeGlb } from '../../models/steps/glb-file.ts';

interface Wish {
  readonly without?: string;
  readonly node?: string;
  readonly primitives?: number;
  readonly turned?: boolean;
}

/** The corners (0,0,0), (1,0,0), (0,1,0) of a node that is scaled to 0.2 and lies 0.05 lower; the second one's normal leans up by 45°. */
export async function tinyGlb({ without, node = 'skin', primitives = 1, turned = false }: Wish = {}): Promise<ArrayBuffer> {
  const document = newDocument();
  const mesh = document.createMesh('skin');
  for (let i = 0; i < primitives; i++) mesh.addPrimitive(triangle(document, without));
  const placed = document.createNode(node).setMesh(mesh).setScale([0.2, 0.2, 0.2]).setTranslation([0, -0.05, 0]);
  if (turned) placed.setRotation([0, 1, 0, 0]);
  document.createScene().addChild(placed);
  const bytes = await writeGlb(document, 'quantize');
  return new Uint8Array(bytes).buffer;
}

function triangle(document: Document, without?: string) {
  const buffer = document.getRoot().listBuffers()[0] ?? document.createBuffer();
  const accessor = (
    type: 'SCALAR' | 'VEC3' | 'VEC4',
    array: Int8Array | Int16Array | Uint8Array | Uint16Array,
    normalized: boolean,
  ): Accessor => document.createAccessor().setType(type).setArray(array).setNormalized(normalized).setBuffer(buffer);
  const made = document.createPrimitive();
  if (without !== 'indices') made.setIndices(accessor('SCALAR', Uint16Array.of(0, 1, 2), false));
  const attributes = {
    POSITION: accessor('VEC3', Int16Array.of(0, 0, 0, 32767, 0, 0, 0, 32767, 0), true),
    COLOR_0: accessor('VEC4', Uint8Array.of(255, 255, 255, 255, 0, 0, 0, 255, 51, 51, 51, 255), true),
    _AREA: accessor('VEC4', Uint8Array.of(255, 0, 0, 0, 0, 255, 0, 0, 0, 0, 255, 0), true),
    _TURN: accessor('VEC3', Int8Array.of(0, 0, 0, 0, TURN_STEPS, 0, 0, 0, 0), false),
  };
  for (const [name, values] of Object.entries(attributes)) if (name !== without) made.setAttribute(name, values);
  return made;
}
