// Rule: every point lies over at least one muscle of the layer view, and over none but those its muscle of the scheme consists of.
import type { Site } from '../site.ts';
import type { BodyMuscleId, MuscleId, SiteId } from '../vocabulary.ts';

type Parts = Readonly<Record<MuscleId, readonly BodyMuscleId[]>>;

export function everyPointOverMuscle(
  sites: readonly Pick<Site, 'id' | 'muscle'>[],
  under: (id: SiteId) => readonly BodyMuscleId[],
  parts: Parts,
): readonly string[] {
  return sites.flatMap(({ id, muscle }) => {
    const muscles = under(id);
    const strange = muscles.filter((part) => !parts[muscle].includes(part));
    const none = muscles.length === 0 ? [`"${id}" lies over no muscle`] : [];
    return [...none, ...strange.map((part) => `"${id}" of ${muscle} lies over ${part}`)];
  });
}
