// Every text that is written for patients, each by itself, for the gate of its reading grade. Whoever writes for patients adds here.
import { bodyMuscleFacts } from '#copy/body-muscle-facts.ts';
import type { Told } from '#copy/facts.ts';
import { TERM_IDS } from '#copy/glossary-words.ts';
import { nerveFacts } from '#copy/nerve-facts.ts';
import { regionFacts } from '#copy/region-facts.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { VISIT_STEP_IDS } from '#copy/visit-steps.ts';
import { type FactKind, type SubjectKind, sees } from '#protocol/audiences.ts';
import { BODY_MUSCLE_IDS, NERVE_IDS, REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import type { LocaleTexts } from './locale-texts.ts';
import { patientTold, READING_PAGES } from './page-told.ts';
import { stringsOf } from './strings-of.ts';

export interface PatientText {
  /** Where a reader meets it: "site/procerus". Differs for every text. */
  readonly where: string;
  /** Whole sentences. */
  readonly text: string;
}

/** What a patient is told of a subject, as one text. */
function panelText(subject: SubjectKind, id: string, said: Readonly<Partial<Record<FactKind, readonly Told[]>>>): PatientText {
  const told = (Object.keys(said) as FactKind[])
    .filter((kind) => sees(subject, kind, 'patient'))
    .flatMap((kind) => said[kind] ?? []);
  return { where: `${subject}/${id}`, text: told.map(({ text }) => text).join(' ') };
}

function panelTexts({ words }: LocaleTexts): readonly PatientText[] {
  return [
    ...SITE_IDS.map((id) => {
      const { why, action, rule } = siteFacts(id, words);
      return panelText('site', id, { why, action, rule });
    }),
    ...REGION_IDS.map((id) => {
      const { where, why } = regionFacts(id, words);
      return panelText('region', id, { where, why });
    }),
    ...BODY_MUSCLE_IDS.map((id) => {
      const { does, why } = bodyMuscleFacts(id, words);
      return panelText('muscle', id, { action: does, treats: why });
    }),
    ...NERVE_IDS.map((id) => {
      const { area, why } = nerveFacts(id, words);
      return panelText('nerve', id, { area, aimed: why });
    }),
    { where: 'panel/feels', text: words.feels.map(({ text }) => text).join(' ') },
    { where: 'page/intro', text: words.page.intro.map(({ text }) => text).join(' ') },
  ];
}

/** Whole sentences in a part of the words that rests on no claim; what is no sentence (a title, a button) is left out. */
const sentencesOf = (part: unknown): string =>
  stringsOf(part)
    .filter((text) => /[.?!]$/.test(text))
    .join(' ');

function plainTexts(texts: LocaleTexts): readonly PatientText[] {
  const { words, questions, about, access } = texts;
  const leads = {
    about,
    access,
    questions,
    ...Object.fromEntries(READING_PAGES.map((page) => [page, texts[page]])),
    visit: texts.visit,
  };
  const parts = {
    questions: { ...questions, lead: '' },
    footer: words.footer,
    failure: words.failure,
    panel: words.panel,
    offline: texts.tools.offline,
    ...Object.fromEntries(Object.entries(about).map(([part, said]) => [`about/${part}`, said])),
    ...Object.fromEntries(Object.entries(access).map(([part, said]) => [`access/${part}`, said])),
  };
  return [
    ...Object.entries(leads).map(([page, { lead }]) => ({ where: `lead/${page}`, text: lead })),
    ...Object.entries(parts).map(([where, part]) => ({ where, text: sentencesOf(part) })),
  ].filter(({ where, text }) => text !== '' && !/^(about|access)\/lead$/.test(where));
}

export function patientTexts(texts: LocaleTexts): readonly PatientText[] {
  const terms = TERM_IDS.map((id) => ({ where: `term/${id}`, text: texts.glossary[id].means }));
  const pages = READING_PAGES.map((page) => ({
    where: `page/${page}`,
    text: patientTold(page, texts)
      .map(({ text }) => text)
      .join(' '),
  }));
  const steps = VISIT_STEP_IDS.map((step) => {
    const { said, more } = texts.visit.steps[step];
    return { where: `visit/${step}`, text: [...said, ...more].map(({ text }) => text).join(' ') };
  });
  return [...panelTexts(texts), ...terms, ...pages, ...steps, ...plainTexts(texts)];
}
