// One muscle in the list: a line for each place, and on it the point of either side.
import { siteFacts } from '#copy/site-facts.ts';
import { sitesOfMuscle } from '#protocol/protocol.ts';
import { spotOf } from '#protocol/spot.ts';
import type { MuscleId } from '#protocol/vocabulary.ts';
import { MuscleNames } from './MuscleNames.tsx';
import { usePage } from './page-context.ts';
import { SiteEntry } from './SiteEntry.tsx';

/** The number at the end never stands alone on a line. */
const numberTogether = (name: string): string => name.replace(/ (\d+)$/, '\u00a0$1');

export function MuscleEntry({ id }: { readonly id: MuscleId }) {
  const { words } = usePage();
  const sites = sitesOfMuscle(id);
  const spots = [...new Set(sites.map((site) => spotOf(site.id)))];
  return (
    <div className="muscle">
      <h4>
        <MuscleNames muscle={words.muscles[id]} />
      </h4>
      <ul>
        {spots.map((spot) => {
          const pair = sites.filter((site) => spotOf(site.id) === spot);
          return (
            <li key={spot} className="place">
              <span aria-hidden="true">{pair[0] && numberTogether(siteFacts(pair[0].id, words).name)}</span>
              <span className="pair">
                {pair.map((site) => (
                  <SiteEntry key={site.id} id={site.id} />
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
