// Trials, series of patients, reviews of them, and laboratory work.
import { doi, pubmed, type SourceText } from './source-text.ts';

export const STUDIES = {
  S13: {
    citation: 'Dodick DW et al. PREEMPT, pooled results. Headache 2010;50:921–36. PMID 20487038.',
    link: doi('10.1111/j.1526-4610.2010.01678.x'),
    read: 'front-matter',
  },
  S13b: {
    citation: 'PREEMPT, pooled table of the start values (688 and 696 people), in J Neurol Neurosurg Psychiatry.',
    link: null,
    read: 'excerpt',
  },
  S13c: { citation: 'Aurora SK et al. PREEMPT 1. Cephalalgia 2010;30:793–803.', link: null, read: 'abstract' },
  S13d: {
    citation: 'Diener HC et al. PREEMPT 2. Cephalalgia 2010;30:804–14. PMID 20647171.',
    link: doi('10.1177/0333102410364677'),
    read: 'abstract',
  },
  S13e: {
    citation: 'Discussion section of Dodick 2010 (pooled PREEMPT results), from an unofficial copy.',
    link: null,
    read: 'excerpt',
  },
  S14: {
    citation: 'Diener HC et al. Pain Ther 2020;9:683–94. PMID 33026631.',
    link: doi('10.1007/s40122-020-00198-w'),
    read: 'abstract',
  },
  S15: {
    citation: 'Blumenfeld AM et al. COMPEL. J Headache Pain 2018;19:13. PMID 29404713, PMC5799088.',
    link: pubmed('29404713'),
    read: 'abstract',
  },
  S15b: {
    citation: 'COMPEL, table of adverse events, as reprinted in a review in J Neurol Neurosurg Psychiatry.',
    link: null,
    read: 'excerpt',
  },
  S15c: {
    citation: 'Winner PK et al. COMPEL, safety. Drug Saf 2019.',
    link: doi('10.1007/s40264-019-00824-3'),
    read: 'abstract',
  },
  S16: {
    citation:
      'Silberstein SD et al. Response by treatment cycle. J Headache Pain 2013;14(S1):P200; in full J Neurol Neurosurg Psychiatry 2015;86:996–1001, PMID 25500317.',
    link: doi('10.1136/jnnp-2013-307149'),
    read: 'abstract',
  },
  S17: {
    citation: 'Aurora SK et al. PREEMPT, five cycles. Acta Neurol Scand 2014.',
    link: doi('10.1111/ane.12171'),
    read: 'abstract',
  },
  S18: {
    citation: 'Herd CP et al. Cochrane review CD011616, PMID 29939406; BMJ Open 2019, PMC6661560.',
    link: doi('10.1136/bmjopen-2018-027953'),
    read: 'abstract',
  },
  S19: {
    citation: 'Begasse de Dhaem O et al. Survey of 182 headache clinicians. Headache 2020;60:1365–75.',
    link: doi('10.1111/head.13823'),
    read: 'abstract',
  },
  S22: {
    citation: 'Dodick DW et al. Early onset of effect. Cephalalgia 2019;39:945–56.',
    link: doi('10.1177/0333102418825382'),
    read: 'abstract',
  },
  S33: {
    citation: 'Older and local schemes: Austin J Clin Neurol 2015;2:1052 (100 units) and PMC3139089 (16 points).',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3139089/',
    read: 'read',
  },
  S75: { citation: 'Review of migraine. PMC5367647.', link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5367647/', read: 'read' },
  S81: {
    citation: 'Khalil M et al. Hull series of 254 people. J Headache Pain 2014;15:54, table 3.',
    link: null,
    read: 'excerpt',
  },
  S88: {
    citation: 'Ramachandran R, Yaksh TL. Br J Pharmacol 2014;171:4177–92.',
    link: null,
    read: 'abstract',
  },
  S89: { citation: 'Burstein R et al. Cephalalgia 2014;34:853–69. PMID 24694964.', link: pubmed('24694964'), read: 'abstract' },
  S90: { citation: 'Zhang X et al. Cephalalgia 2016;36:875–86.', link: null, read: 'abstract' },
  S92: {
    citation: 'Brin MF et al. Pregnancies in the safety database, 2016. PMID 26635276.',
    link: pubmed('26635276'),
    read: 'abstract',
  },
  S93: {
    citation: 'Brin MF et al. Pregnancies in the safety database, 2023. PMID 37137724.',
    link: pubmed('37137724'),
    read: 'abstract',
  },
  S94: { citation: 'Report from a meeting of the American Headache Society on pregnancies.', link: null, read: 'excerpt' },
  S95: { citation: 'Hull pregnancy series. J Headache Pain 2020.', link: doi('10.1186/s10194-020-01196-1'), read: 'abstract' },
  S99: {
    citation: 'Mittal SO, Jabbari B. Botulinum neurotoxins and cancer, review. Toxins 2020;12:32. PMID 31948115, PMC7020400.',
    link: doi('10.3390/toxins12010032'),
    read: 'abstract',
  },
  S100: {
    citation: 'Safarpour D, Jabbari B. Botulinum toxin for cancer-related disorders, systematic review. Toxins 2023;15:689.',
    link: doi('10.3390/toxins15120689'),
    read: 'abstract',
  },
} as const satisfies Readonly<Record<string, SourceText>>;
