// Who can use this house and how: what was tested, how, what was not, what is known to be wanting, and where to say so.
import type { AccessTexts, ListedPassage } from '#copy/page-texts/access.ts';
import { usePage } from '#panels/page-context.ts';
import { PlainSection } from '../about/PlainSection.tsx';
import { dayInWords } from '../taken-on.ts';

/** The day on which this page was last held against what the tests do. */
const CHECKED = '2026-11-29';

const LISTS = ['ways', 'tested', 'untested', 'limits'] as const;

export function AccessPage({ texts }: { readonly texts: AccessTexts }) {
  const { words } = usePage();
  return (
    <>
      <PlainSection id="standard" texts={texts.standard} />
      {LISTS.map((id) => (
        <ListedSection key={id} id={id} texts={texts[id]} />
      ))}
      <PlainSection id="report" texts={texts.report}>
        <p>{texts.checked(dayInWords(CHECKED, words.locale))}</p>
      </PlainSection>
    </>
  );
}

function ListedSection({ id, texts }: { readonly id: string; readonly texts: ListedPassage }) {
  return (
    <PlainSection id={id} texts={texts}>
      <ul className="bullets">
        {texts.listed.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </PlainSection>
  );
}
