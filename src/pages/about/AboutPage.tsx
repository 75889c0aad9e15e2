// Who made the texts and how sure they are: review, method, certainty, wrong figures elsewhere, corrections, limits, names, data, privacy.

import { rootHref } from '#copy/page-address.ts';
import type { AboutTexts } from '#copy/page-texts/about.ts';
import { citedIn } from '#panels/cite.ts';
import { usePage } from '#panels/page-context.ts';
import type { Known } from '#protocol/claim.ts';
import { Passage } from '../parts/Passage.tsx';
import { SourceList } from '../parts/SourceList.tsx';
import { aboutTold } from './about-told.ts';
import { PlainSection } from './PlainSection.tsx';

const WAYS: readonly Known[] = ['primary', 'secondary', 'memory', 'derived'];

export function AboutPage({ texts }: { readonly texts: AboutTexts }) {
  const { at, words } = usePage();
  const cited = citedIn(aboutTold(texts));
  return (
    <>
      <PlainSection id="review" texts={texts.review} />
      <PlainSection id="method" texts={texts.method} />
      <PlainSection id="certainty" texts={texts.certainty}>
        <dl className="terms">
          {WAYS.map((way) => (
            <div key={way}>
              <dt>{words.panel.known[way]}</dt>
              <dd>{texts.certainty[way]}</dd>
            </div>
          ))}
        </dl>
      </PlainSection>
      <Passage id="elsewhere" texts={texts.elsewhere} cited={cited} />
      <PlainSection id="corrections" texts={texts.corrections} />
      <PlainSection id="limits" texts={texts.limits} />
      <Passage id="names" texts={texts.names} cited={cited}>
        <p>{texts.names.plain}</p>
      </Passage>
      <PlainSection id="data" texts={texts.data}>
        <p>
          <a href={`${rootHref(at, words.locale)}data/atlas-data.json`} download="">
            {texts.data.download}
          </a>
        </p>
        <p>
          <a href={`${rootHref(at, words.locale)}licences.txt`} hrefLang="en">
            {texts.data.notices}
          </a>
        </p>
      </PlainSection>
      <PlainSection id="privacy" texts={texts.privacy} />
      <SourceList cited={cited} />
    </>
  );
}
