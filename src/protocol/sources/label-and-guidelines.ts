// Labels, guidelines, definitions, and how the technique is taught.
import { doi, type SourceText } from './source-text.ts';

export const LABEL_AND_GUIDELINES = {
  S1: {
    citation: 'Blumenfeld A et al. Headache 2010;50(9):1406–18. PMID 20958294.',
    link: doi('10.1111/j.1526-4610.2010.01766.x'),
    read: 'abstract',
  },
  S2: {
    citation: 'Blumenfeld AM et al. Headache 2017;57(5):766–77. PMID 28387038, PMC5434948.',
    link: doi('10.1111/head.13074'),
    read: 'abstract',
  },
  S3: {
    citation: 'Allergan. Injection workbook for chronic migraine (training guide of the manufacturer).',
    link: null,
    read: 'front-matter',
  },
  S4: {
    citation:
      'US prescribing information of onabotulinumtoxinA, sections 2 (dosing), 5 and 6 (unwanted effects) and 13.1 (studies of cancer).',
    link: null,
    read: 'not-read',
  },
  S5: {
    citation:
      'Allergan. Patents “Injection paradigm for administration of botulinum toxins”, among them US 8,501,195 and US 9,764,011.',
    link: null,
    read: 'front-matter',
  },
  S8: {
    citation: 'US label of onabotulinumtoxinA: boxed warning and list of ingredients, from the openFDA record (updated 2026-06).',
    link: 'https://api.fda.gov/drug/label.json?search=openfda.generic_name:onabotulinumtoxina',
    read: 'excerpt',
  },
  S9: {
    citation: 'Trial registry: NCT00156910 (PREEMPT 1) and NCT00168428 (PREEMPT 2).',
    link: 'https://clinicaltrials.gov/study/NCT00156910',
    read: 'read',
  },
  S10: {
    citation: 'NICE technology appraisal TA260, sections 1 and 2 (quotes the UK product information).',
    link: 'https://www.nice.org.uk/guidance/ta260',
    read: 'read',
  },
  S11: {
    citation:
      'International Classification of Headache Disorders, 3rd edition (ICHD-3), section 1.3, chronic migraine (beta site).',
    link: null,
    read: 'read',
  },
  S11b: {
    citation: 'ICHD-3 (2018), section 1.3, as quoted by the Danish reference programme, table 4, and a slide deck.',
    link: doi('10.1186/s10194-021-01228-4'),
    read: 'excerpt',
  },
  S12: { citation: 'AbbVie, pages for UK professionals.', link: null, read: 'read' },
  S12b: { citation: 'AbbVie, page for professionals in Ireland (2026).', link: null, read: 'read' },
  S21: {
    citation: 'Safety summary of the manufacturer, printed in HeadWise magazine, volume 6, issues 2–3.',
    link: null,
    read: 'read',
  },
  S77: { citation: 'NHS Greater Glasgow and Clyde, protocol 548.', link: null, read: 'read' },
  S87: {
    citation: 'US label, section 6, reports after marketing, as republished by a clinic (unofficial).',
    link: null,
    read: 'excerpt',
  },
  S96: { citation: 'US label, section 7 (interactions), as reproduced by druglib.com.', link: null, read: 'excerpt' },
} as const satisfies Readonly<Record<string, SourceText>>;
