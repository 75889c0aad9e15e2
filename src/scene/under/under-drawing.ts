// The meshes of what lies under the skin, and of the skin over it, pass by pass: which are drawn, in which order. Knows no session.
import { type BufferGeometry, Group, Mesh, type ShaderMaterial } from 'three';
import type { Morphable } from '../drawn-head.ts';
import type { SkinUniforms } from '../skin-material.ts';
import type { Studio } from '../studio-light.ts';
import type { UnderModel } from './load-layers.ts';
import type { MergedParts } from './merge-parts.ts';
import { createMusclePasses } from './muscle-passes.ts';
import { outsideIn } from './outside-in.ts';
import { createUnderMaterials, createUnderUniforms, type UnderUniforms } from './tissue-materials.ts';

/** From this fade on the base, not the skin, keeps the lamps off what lies under it. */
const BASE_CASTS_FROM = 0.5;
/** Passes in their order among what is blended: the ground is 0, the points are 1. */
const ORDER = { nerves: 0.2, nervesThrough: 0.3, ghosts: 0.5, skinDepth: 0.6, skin: 0.7 } as const;
/** Before all that is opaque. */
const FIRST = -1;

export interface UnderDrawing {
  readonly group: Group;
  readonly uniforms: UnderUniforms;
  readonly morphables: readonly Morphable[];
  /** Draws what the uniforms now ask for, in haste without the nerves' faint courses under muscle; true when another part now casts the shadow. */
  readonly show: (inHaste: boolean) => boolean;
  readonly dispose: () => void;
}

/** `skinMesh` gets the weights of the nerve roots as two more attributes. */
export function createUnderDrawing(
  model: UnderModel,
  skinMesh: BufferGeometry,
  studio: Studio,
  skin: SkinUniforms,
): UnderDrawing {
  const uniforms = createUnderUniforms(model);
  const made = createUnderMaterials(model, studio, skin, uniforms);
  const materials = made.passes;
  const passes = createMusclePasses(model.muscles);
  const shell = outsideIn(skinMesh);
  skinMesh.setAttribute('_dermatome_a', model.dermatomes.a);
  skinMesh.setAttribute('_dermatome_b', model.dermatomes.b);

  const group = new Group();
  group.visible = false;
  const add = (geometry: BufferGeometry, material: ShaderMaterial, order: number): Mesh => {
    const mesh = new Mesh(geometry, material);
    mesh.frustumCulled = false;
    mesh.renderOrder = order;
    group.add(mesh);
    return mesh;
  };
  // What lies in front is drawn first, so that less is worked out of what it covers.
  const muscles = add(passes.whole, materials.muscles, 0);
  const base = add(model.base.geometry, materials.base, 0.1);
  const cavity = add(skinMesh, materials.cavity, 0.15);
  const nerves = add(model.nerves.geometry, materials.nerves, ORDER.nerves);
  const nervesThrough = add(model.nerves.geometry, materials.nervesThrough, ORDER.nervesThrough);
  const ghosts = add(passes.ghosts, materials.ghosts, ORDER.ghosts);
  const skinDepth = add(skinMesh, materials.skinDepth, FIRST);
  const skinShown = add(skinMesh, materials.skin, ORDER.skin);

  const show = (inHaste: boolean): boolean => {
    const fade = uniforms.fade.value;
    const windowOpen = uniforms.window.value.w > 0;
    const parted = fade > 0;
    const drawn = passes.sort((number) => {
      const { x = 0, y = 0 } = uniforms.muscles.value[number] ?? {};
      return [parted ? x : y, windowOpen ? y : x];
    });
    base.visible = parted || windowOpen;
    cavity.visible = windowOpen && !parted;
    muscles.visible = base.visible && drawn.whole;
    ghosts.visible = base.visible && drawn.ghosts;
    nerves.visible = base.visible && uniforms.nerves.value.some(({ x, y }) => (parted ? x : 0) + (windowOpen ? y : 0) > 0);
    nervesThrough.visible = nerves.visible && !inHaste && (drawn.whole || drawn.ghosts);
    skinShown.visible = fade < 1 || uniforms.ghostShare.value > 0;
    const ghost = fade === 1;
    skinShown.material = ghost ? materials.shell : materials.skin;
    skinShown.geometry = ghost ? shell : skinMesh;
    skinDepth.visible = skinShown.visible && base.visible && !ghost;
    // Whole skin hides what lies under it before that is worked out; a ghost is laid over it.
    skinDepth.renderOrder = parted ? ORDER.skinDepth : FIRST;
    materials.skinDepth.transparent = parted;
    uniforms.skinWhole.value = windowOpen && !parted ? 1 : 0;
    uniforms.shadowed.value = Math.max(0, (fade - BASE_CASTS_FROM) / (1 - BASE_CASTS_FROM));

    // The base is enough of a shape for a soft shadow. In a variance map whatever receives shadow also casts it, so the skin does both
    // or neither.
    const baseCasts = fade >= BASE_CASTS_FROM;
    const changed = base.castShadow !== baseCasts || skinShown.castShadow === baseCasts;
    base.castShadow = baseCasts;
    skinShown.castShadow = skinShown.receiveShadow = !baseCasts;
    return changed;
  };

  return {
    group,
    uniforms,
    morphables: [model.base, model.muscles, model.nerves].map(morphable),
    show,
    dispose: () => {
      passes.dispose();
      shell.dispose();
      made.dispose();
    },
  };
}

function morphable({ geometry, ranges }: MergedParts): Morphable {
  return { geometry, parts: ranges.map(({ part, firstVertex, vertices }) => ({ node: part.node, firstVertex, vertices })) };
}
