// All 31 points in words, area by area, in the order in which they are taught: where, why, by which rule, and from which source.
import { regionFacts } from '#copy/region-facts.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { AreaSign } from '#panels/AreaSign.tsx';
import { type Cited, citedIn } from '#panels/cite.ts';
import { usePage } from '#panels/page-context.ts';
import { Sentence } from '#panels/Sentence.tsx';
import { sitesOfRegion } from '#protocol/protocol.ts';
import { REGION_IDS, type RegionId, SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';
import { SourceList } from '../parts/SourceList.tsx';

export function PointTexts() {
  const { words } = usePage();
  const areas = REGION_IDS.map((id) => regionFacts(id, words)).flatMap(({ where, why }) => [...where, ...why]);
  const points = SITE_IDS.map((id) => siteFacts(id, words)).flatMap(({ why, rule }) => [...why, ...rule]);
  const cited = citedIn([...areas, ...points], 'point');
  return (
    <>
      {REGION_IDS.map((id) => (
        <AreaText key={id} id={id} cited={cited} />
      ))}
      <SourceList cited={cited} />
    </>
  );
}

function AreaText({ id, cited }: { readonly id: RegionId; readonly cited: readonly Cited[] }) {
  const { words } = usePage();
  const { name, count, where, why } = regionFacts(id, words);
  return (
    <section aria-labelledby={`words-${id}`}>
      <h2 id={`words-${id}`}>
        <AreaSign region={id} /> {name} <span className="count">{count}</span>
      </h2>
      {[...where, ...why].map((told) => (
        <p key={told.text}>
          <Sentence told={told} cited={cited} />
        </p>
      ))}
      {sitesOfRegion(id).map((site) => (
        <PointText key={site.id} id={site.id} cited={cited} />
      ))}
    </section>
  );
}

function PointText({ id, cited }: { readonly id: SiteId; readonly cited: readonly Cited[] }) {
  const { words } = usePage();
  const { name, side, why, rule } = siteFacts(id, words);
  return (
    <>
      <h3>
        {name} <span className="side">{side}</span>
      </h3>
      {[...why, ...rule].map((told) => (
        <p key={told.text}>
          <Sentence told={told} cited={cited} />
        </p>
      ))}
    </>
  );
}
