// Every point lies on the skin: at the place its triangle and shares name, its normal pointing out of it.
import type { PlacedSite } from '#anatomy/manifest.ts';
import { add, cross, distance, dot, scale, subtract, vectorAt } from '#anatomy/vec3.ts';
import type { Surface } from '../geometry/surface.ts';

const MOST_OFF_SKIN_MM = 0.5;

export function offSkin(sites: readonly PlacedSite[], { positions }: Surface): readonly string[] {
  return sites.flatMap(({ id, at, normal, triangle, barycentric }) => {
    if (triangle.some((vertex) => vertex < 0 || vertex * 3 >= positions.length))
      return [`${id}: its triangle is not on the skin`];
    const [a, b, c] = [vectorAt(positions, triangle[0]), vectorAt(positions, triangle[1]), vectorAt(positions, triangle[2])];
    const named = add(add(scale(a, barycentric[0]), scale(b, barycentric[1])), scale(c, barycentric[2]));
    const off = distance(at, named) * 1000;
    const away = off <= MOST_OFF_SKIN_MM ? [] : [`${id}: lies ${off.toFixed(2)} mm off the place that its triangle names`];
    const outward = dot(cross(subtract(b, a), subtract(c, a)), normal) > 0 ? [] : [`${id}: its normal points into the skin`];
    return [...away, ...outward];
  });
}
