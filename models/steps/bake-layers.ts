// Everything under the skin of the average adult: muscles, base, nerves and skin areas by root, packed into layers.glb, checked, and told to the
// manifest.
import type { LayerPart, Manifest, PlacedSite } from '#anatomy/manifest.ts';
import type { BodyMuscleId } from '#protocol/vocabulary.ts';
import { baseThroughMuscles } from '../checks/base-below-muscles.ts';
import { notClosed } from '../checks/closed-mesh.ts';
import { khronosValid } from '../checks/khronos-valid.ts';
import { layersOverBudget } from '../checks/layers-within-budget.ts';
import type { FibreMesh } from '../checks/like-measured.ts';
import { likenessOf, outlineLikeness, unlikeMeasured } from '../checks/like-measured.ts';
import { muscleCovers, musclesThroughSkin } from '../checks/muscles-below-skin.ts';
import { outOfOrder, overlaps } from '../checks/muscles-in-order.ts';
import { nervesThroughSkin } from '../checks/nerves-below-skin.ts';
import { besideOwnMuscle, insideMargins } from '../checks/over-own-muscle.ts';
import type { Surface } from '../geometry/surface.ts';
import type { Landmarks } from '../landmarks.ts';
import { type LayerMesh, nodeName } from '../layer-mesh.ts';
import { MUSCLE_RECIPES } from '../recipe/muscles.ts';
import { muscleSection } from '../report/muscle-section.ts';
import { dermatomeSection, nerveSection } from '../report/under-section.ts';
import { makeCarrier } from './carrier.ts';
import { growBase } from './grow-base.ts';
import { growMuscles } from './grow-muscles.ts';
import { growNerves } from './grow-nerves.ts';
import { nameParts } from './name-parts.ts';
import { type DecodedLayers, decodeLayers, packLayers } from './pack-layers.ts';
import type { ControlMesh } from './read-source.ts';
import { shadeMuscles } from './shade-muscles.ts';
import { strataBelow } from './strata.ts';
import { thinMuscle } from './thin-muscle.ts';
import type { Curves } from './trace-curves.ts';
import { weighDermatomes } from './weigh-dermatomes.ts';

export interface LayersInput {
  readonly source: ControlMesh;
  readonly mmPerDm: number;
  readonly landmarks: Landmarks;
  readonly curves: Curves;
  /** The skin as decoded from head.glb, and the points on it. */
  readonly skin: Surface;
  readonly sites: readonly PlacedSite[];
}

export interface BakedLayers {
  readonly glb: Uint8Array;
  readonly decoded: DecodedLayers;
  readonly parts: readonly LayerPart[];
  readonly strata: Manifest['strata'];
  /** Every fault by the name of its mesh, muscle or point; empty when all is sound. */
  readonly faults: readonly string[];
  /** Sections of the report. */
  readonly sections: readonly string[];
}

export async function bakeLayers({ source, mmPerDm, landmarks, curves, skin, sites }: LayersInput): Promise<BakedLayers> {
  const carrier = makeCarrier(source, mmPerDm);
  const grown = await Promise.all(growMuscles(carrier, MUSCLE_RECIPES).map(thinMuscle));
  const made = [...shadeMuscles(grown), await growBase(carrier, landmarks, grown), ...growNerves(carrier, landmarks)];
  const dermatomes = weighDermatomes(skin, landmarks, curves);
  const glb = await packLayers(made, dermatomes);

  // From here on everything is asked of the meshes as the file holds them.
  const decoded = await decodeLayers(glb);
  const meshes = made.map((mesh) => asPacked(mesh, decoded));
  const muscles = new Map<BodyMuscleId, FibreMesh>(
    meshes.flatMap((mesh) => (mesh.name.kind === 'muscle' ? [[mesh.name.id, mesh] as const] : [])),
  );
  const likenesses = [...muscles].map(([id, mesh]) => likenessOf(carrier, id, mesh, mmPerDm));
  const outlines = outlineLikeness(carrier, muscles);
  const margins = insideMargins(carrier, sites, muscles);
  const covers = muscleCovers(carrier.surface, meshes);
  const pressed = overlaps(carrier, [...muscles]);
  return {
    glb,
    decoded,
    parts: nameParts(carrier, meshes),
    strata: strataBelow(sites, muscles),
    faults: [
      ...unlikeMeasured(likenesses, outlines),
      ...besideOwnMuscle(margins),
      ...outOfOrder(pressed),
      ...musclesThroughSkin(covers),
      ...nervesThroughSkin(carrier.surface, meshes),
      ...baseThroughMuscles(carrier.surface, meshes),
      ...notClosed(decoded.meshes),
      ...layersOverBudget(glb),
      ...(await khronosValid(glb, 'layers.glb')),
    ],
    sections: [
      muscleSection({ likenesses, outlines, overlaps: pressed, margins, sites, covers, meshes }),
      nerveSection(carrier.surface, meshes),
      dermatomeSection(skin, dermatomes),
    ],
  };
}

function asPacked({ name }: LayerMesh, { meshes }: DecodedLayers): LayerMesh {
  const node = nodeName(name, 'left');
  const mesh = meshes.get(node);
  if (!mesh) throw new Error(`layers.glb: the node "${node}" is missing`);
  return { name, ...mesh };
}
