// The ball's two shapes as the bytes of a real heads.glb.
import { Document, NodeIO } from '@gltf-transform/core';
import { ballGeometry } from '../ball-head.ts';
import { LIFT_M, TWO_HEADS, WIDER } from './two-heads.ts';

export async function headsGlb(): Promise<ArrayBuffer> {
  const position = Float32Array.from(ballGeometry().getAttribute('position').array);
  const document = new Document();
  const buffer = document.createBuffer();
  const floats = (array: Float32Array) => document.createAccessor().setType('VEC3').setArray(array).setBuffer(buffer);
  const target = (name: string, shift: (x: number, z: number) => readonly [number, number, number]) => {
    const values = new Float32Array(position.length);
    for (let i = 0; i < position.length; i += 3) values.set(shift(position[i] ?? 0, position[i + 2] ?? 0), i);
    return document.createPrimitiveTarget(name).setAttribute('POSITION', floats(values));
  };
  const primitive = document
    .createPrimitive()
    .setAttribute('POSITION', floats(position))
    .addTarget(target('head-a', (x) => [x * (WIDER - 1), 0, 0]))
    .addTarget(target('action-frontalis', (_, z) => [0, z > 0 ? LIFT_M : 0, 0]));
  const mesh = document.createMesh('skin').addPrimitive(primitive).setExtras({ targetNames: TWO_HEADS.morphs.targets });
  document.createScene().addChild(document.createNode('skin').setMesh(mesh));
  return Uint8Array.from(await new NodeIO().writeBinary(document)).buffer;
}
