// Rule: every point lies over its own muscle, and not just at the edge of it.
import type { PlacedSite } from '#anatomy/manifest.ts';
import { add, cross, mirrored, scale, unit } from '#anatomy/vec3.ts';
import { PARTS_OF_MUSCLE } from '#protocol/under-the-point.ts';
import type { BodyMuscleId } from '#protocol/vocabulary.ts';
import type { Vec3 } from '../bust.ts';
import type { Carrier } from '../steps/carrier.ts';
import { belowSkin, type SolidMesh } from './footprint.ts';

/** A point nearer to the edge of its muscle than this is not safely over it. */
const LEAST_INSIDE_MM = 1;
/** Further inside it does not matter how far. */
const LOOKED_AT_MM = 20;
const STEP_MM = 0.25;
const WAYS = 32;

/**
 * Millimetres along the skin, about, from each point to the nearest place that no part of its own muscle lies below; 0 when there is none
 * below the point itself.
 */
export function insideMargins(
  carrier: Carrier,
  sites: readonly PlacedSite[],
  muscles: ReadonlyMap<BodyMuscleId, SolidMesh>,
): ReadonlyMap<PlacedSite['id'], number> {
  const rays = new Map([...muscles].map(([id, mesh]) => [id, belowSkin(carrier, mesh)]));
  return new Map(
    sites.map((site) => {
      const own = PARTS_OF_MUSCLE[site.muscle].flatMap((id) => rays.get(id) ?? []);
      const over = (place: Vec3): boolean => {
        const skin = carrier.nearest(place);
        return own.some((meet) => meet(skin.at, scale(skin.normal, -1)) !== undefined);
      };
      return [site.id, marginAt(carrier, site.at[0] < 0 ? mirrored(site.at) : site.at, over)];
    }),
  );
}

function marginAt({ nearest }: Carrier, at: Vec3, over: (place: Vec3) => boolean): number {
  const { normal } = nearest(at);
  const aside = unit(cross(normal, Math.abs(normal[1]) < 0.9 ? [0, 1, 0] : [0, 0, 1]));
  const ahead = cross(normal, aside);
  let margin = LOOKED_AT_MM;
  for (let way = 0; way < WAYS; way++) {
    const angle = (2 * Math.PI * way) / WAYS;
    const toward = add(scale(aside, Math.cos(angle)), scale(ahead, Math.sin(angle)));
    for (let mm = 0; mm < margin; mm += STEP_MM) {
      if (!over(add(at, scale(toward, mm / 1000)))) margin = mm;
    }
  }
  return margin;
}

export function besideOwnMuscle(margins: ReadonlyMap<PlacedSite['id'], number>): readonly string[] {
  return [...margins].flatMap(([id, mm]) => {
    if (mm >= LEAST_INSIDE_MM) return [];
    return [mm === 0 ? `${id}: does not lie over its muscle` : `${id}: lies only ${mm} mm inside the edge of its muscle`];
  });
}
