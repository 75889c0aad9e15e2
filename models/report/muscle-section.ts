// What was made of every muscle, beside what was measured on real ones: a reviewer sees at once where the drawing departs from them.
import type { PlacedSite } from '#anatomy/manifest.ts';
import type { Likeness, OutlineLikeness } from '../checks/like-measured.ts';
import type { Overlap } from '../checks/muscles-in-order.ts';
import type { LayerMesh } from '../layer-mesh.ts';
import { MEASURED } from '../recipe/measured-muscles.ts';
import { MUSCLE_RECIPES } from '../recipe/muscles.ts';
import { markdownTable } from './markdown-table.ts';

export interface MuscleFigures {
  readonly likenesses: readonly Likeness[];
  readonly outlines: readonly OutlineLikeness[];
  readonly overlaps: readonly Overlap[];
  readonly margins: ReadonlyMap<PlacedSite['id'], number>;
  readonly sites: readonly PlacedSite[];
  /** Millimetres of cover by node. */
  readonly covers: ReadonlyMap<string, number>;
  readonly meshes: readonly LayerMesh[];
}

export function muscleSection({ likenesses, outlines, overlaps, margins, sites, covers, meshes }: MuscleFigures): string {
  const rows = likenesses.map(({ id, areaMm2, depthMm, thicknessMm, angleDeg }) => {
    const measured = MEASURED[id];
    const mesh = meshes.find(({ name }) => name.kind === 'muscle' && name.id === id);
    const recipe = MUSCLE_RECIPES.find((one) => one.id === id);
    return [
      id,
      `${areaMm2.toFixed(0)} / ${measured.areaMm2}`,
      `${depthMm.toFixed(1)} / ${measured.depthMm ?? 'not to be trusted'}`,
      thicknessMm.map((mm) => mm.toFixed(1)).join(' to '),
      angleDeg === undefined ? '' : angleDeg.toFixed(1),
      (covers.get([...covers.keys()].find((node) => node.includes(`__${id}__`)) ?? '') ?? 0).toFixed(2),
      String((mesh?.positions.length ?? 0) / 3),
      recipe?.tendon.map((share) => share.toFixed(2)).join(', ') ?? '',
      recipe?.sources.join(', ') ?? '',
    ];
  });
  return [
    '## Muscles',
    '',
    'Made / measured. Measured figures are those of one adult male, laid into the raw hm08 head (`recipe/measured-muscles.ts`). Area: outer',
    'surface of one side, mm² at the size of hm08. Depth: skin to outer surface, mean, mm. Thickness: median and 95th hundredth below the skin,',
    'mm. Angle: between the measured way from origin to insertion and the made one, degrees (at most 15). Cover: least way to the skin, mm.',
    'Tendon: shares of the fibres at origin and insertion.',
    '',
    markdownTable(['muscle', 'area', 'depth', 'thickness', 'angle', 'cover', 'vertices', 'tendon', 'sources'], rows),
    '',
    'Skin in common with the measured outlines, as a share of the skin in either (at least 0.60). They were read off by level, so this is an',
    'estimate:',
    '',
    markdownTable(
      ['muscle', 'read by', 'from, to', 'share'],
      outlines.map(({ outline, overlap }) => [
        outline.muscles.join(' and '),
        ['distance from the midline', 'height', 'depth'][outline.by] ?? '',
        `${outline.rows[0]?.[0].toFixed(0)}, ${outline.rows[outline.rows.length - 1]?.[0].toFixed(0)}`,
        overlap.toFixed(2),
      ]),
    ),
    '',
    'How far inside the edge of its muscle each point lies, mm along the skin (at least 1; 20 stands for more):',
    '',
    markdownTable(
      ['point', 'muscle of the scheme', 'inside by'],
      sites.map(({ id, muscle }) => [id, muscle, (margins.get(id) ?? 0).toFixed(2)]),
    ),
    '',
    overlaps.length === 0
      ? 'No muscle comes up into one that lies over it.'
      : `Deepest overlap of two layers: ${overlaps.map(({ upper, deeper, mm }) => `${deeper} into ${upper} ${mm.toFixed(2)} mm`).join('; ')}.`,
    '',
    'Where a rule of the scheme and the measured muscle part: the corrugator point (1.5 cm above the rim) lies 8 mm above the measured',
    'corrugator; a slender oblique head, which that model lacks, reaches it. The lowest occipitalis point lies 2 mm below the measured',
    'occipitalis; the muscle is drawn down to the nuchal line. No point was moved for it.',
  ].join('\n');
}
