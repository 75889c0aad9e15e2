// The bake, read as a list of steps: source data in, the files of the model out. Touches no file but the source.
import { createHash } from 'node:crypto';
import type { Manifest } from '#anatomy/manifest.ts';
import { atlasFaults } from './checks/atlas-faults.ts';
import { khronosValid } from './checks/khronos-valid.ts';
import { normalsTrue } from './checks/normals-true.ts';
import { withinBudget } from './checks/within-budget.ts';
import { surfaceOf } from './geometry/surface.ts';
import { SKIN_TRIANGLES } from './recipe/bust.ts';
import { packingSection } from './report/packing-section.ts';
import { writeReport } from './report/write-report.ts';
import type { BakedFiles } from './same-bake.ts';
import { assembleAtlas } from './steps/assemble-atlas.ts';
import { bakeHeads } from './steps/bake-heads.ts';
import { bakeLayers } from './steps/bake-layers.ts';
import { bakeOcclusion } from './steps/bake-occlusion.ts';
import { findLandmarks } from './steps/find-landmarks.ts';
import { fitScale } from './steps/fit-scale.ts';
import { decodeSkin, packHead } from './steps/pack-head.ts';
import { packedLayers } from './steps/packed-layers.ts';
import { readSource } from './steps/read-source.ts';
import { shapeBust } from './steps/shape-bust.ts';
import { simplifySkin } from './steps/simplify-skin.ts';
import { traceCurves } from './steps/trace-curves.ts';
import { weighRegions } from './steps/weigh-regions.ts';

/** hm08's own size, from which the factor is measured. */
const OWN_SIZE_MM_PER_DM = 100;

/** @throws when a check fails; the message lists every fault */
export async function bake(): Promise<BakedFiles> {
  const source = readSource();
  const mmPerDm = OWN_SIZE_MM_PER_DM * fitScale(shapeBust(source, OWN_SIZE_MM_PER_DM));
  const bust = shapeBust(source, mmPerDm);
  const landmarks = findLandmarks(bust);

  const skin = await simplifySkin(bust.positions, bust.triangles, SKIN_TRIANGLES);
  const occlusion = bakeOcclusion(skin);
  const thin = surfaceOf(skin.positions, skin.triangles);
  const areas = weighRegions(thin, landmarks, traceCurves(thin, landmarks));
  const { glb: head, normals } = await packHead({ ...skin, occlusion, areas });

  const decoded = await decodeSkin(head);
  const surface = surfaceOf(decoded.positions, decoded.triangles);
  const atlas = assembleAtlas(surface, landmarks);
  const curves = traceCurves(surface, landmarks);
  const layers = await bakeLayers({ source, mmPerDm, landmarks, curves, skin: surface, sites: atlas.sites });
  const heads = await bakeHeads({ source, mmPerDm, bust, skin, head: decoded, layers: packedLayers(layers.decoded) });
  const triangles = decoded.triangles.length / 3;
  const faults = [
    ...atlasFaults(atlas, surface, decoded.areas),
    ...withinBudget(head, triangles),
    ...normalsTrue(normals),
    ...(await khronosValid(head)),
    ...layers.faults,
    ...heads.faults,
  ];
  if (faults.length > 0) throw new Error(`${faults.length} faults in the model:\n- ${faults.join('\n- ')}`);

  const packing = packingSection({
    mmPerDm,
    fullTriangles: bust.triangles.length / 3,
    triangles,
    vertices: decoded.positions.length / 3,
    thinningErrorM: skin.errorM,
    head,
    normals,
    occlusion,
  });
  const manifest: Manifest = {
    ...atlas,
    model: sha256(head),
    layers: { model: sha256(layers.glb), parts: layers.parts },
    strata: layers.strata,
    morphs: { model: sha256(heads.glb), targets: heads.targets },
    actions: heads.actions,
    heads: heads.heads,
  };
  return {
    head,
    layers: layers.glb,
    heads: heads.glb,
    atlas: `${JSON.stringify(manifest)}\n`,
    report: writeReport({
      atlas,
      surface,
      areas: decoded.areas,
      landmarks,
      more: [packing],
      last: [...layers.sections, heads.section],
    }),
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
