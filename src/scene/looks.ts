// What the bust, its ground and its points are drawn with: materials, and what changes on them. They need no head, and are made before it.
import type { ShaderMaterial } from 'three';
import { createGroundMaterial, type GroundUniforms } from './ground-material.ts';
import { createMarkerMaterial, type MarkerUniforms } from './marker-mesh.ts';
import { createSkinMaterial, createSkinUniforms, type SkinUniforms } from './skin-material.ts';
import { createStudio, type Studio } from './studio-light.ts';

export interface Looks {
  readonly studio: Studio;
  readonly skin: SkinUniforms;
  readonly plaster: ShaderMaterial;
  readonly markers: { readonly material: ShaderMaterial; readonly uniforms: MarkerUniforms };
  readonly ground: { readonly material: ShaderMaterial; readonly uniforms: GroundUniforms };
}

export function createLooks(): Looks {
  const [studio, skin] = [createStudio(), createSkinUniforms()];
  return {
    studio,
    skin,
    plaster: createSkinMaterial(studio, skin),
    markers: createMarkerMaterial(),
    ground: createGroundMaterial(),
  };
}

export function disposeLooks({ plaster, markers, ground }: Looks): void {
  for (const material of [plaster, markers.material, ground.material]) material.dispose();
}
