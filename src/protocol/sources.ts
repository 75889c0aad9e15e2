// Every source that a statement in the product rests on, and how much of it was really read. Ids are those of the fact sheet the
// content was written from. A source that no claim cites does not belong here (rules/every-source-cited.ts).

/** How much of a source was open when the facts were taken from it. */
export type ReadState = 'read' | 'abstract' | 'excerpt' | 'front-matter' | 'data' | 'digest' | 'not-read' | 'nothing';

interface SourceText {
  readonly citation: string;
  /** A public address of the source, or null where none is known for certain. */
  readonly link: string | null;
  readonly read: ReadState;
}

const doi = (id: string): string => `https://doi.org/${id}`;
const pubmed = (id: string): string => `https://pubmed.ncbi.nlm.nih.gov/${id}/`;

const TEXTS = {
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
  S4: { citation: 'US prescribing information of onabotulinumtoxinA, section 2 (dosing).', link: null, read: 'not-read' },
  S5: {
    citation:
      'Allergan. Patents “Injection paradigm for administration of botulinum toxins”, among them US 8,501,195 and US 9,764,011.',
    link: null,
    read: 'front-matter',
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
  S19: {
    citation: 'Begasse de Dhaem O et al. Survey of 182 headache clinicians. Headache 2020;60:1365–75.',
    link: doi('10.1111/head.13823'),
    read: 'abstract',
  },
  S21: {
    citation: 'Safety summary of the manufacturer, printed in HeadWise magazine, volume 6, issues 2–3.',
    link: null,
    read: 'read',
  },
  S23: { citation: 'droracle.ai, article 219566 (written by a machine; quotes the product label).', link: null, read: 'read' },
  S25: { citation: 'theneuralconnection.com, page on injection sites (2026).', link: null, read: 'read' },
  S29: { citation: 'neurologyresidents.com, page on technique.', link: null, read: 'read' },
  S34: {
    citation: 'Wu-Fienberg Y, Totonchi A. Depth of muscles on CT, 20 people. OVSPS 2017; later in Reg Anesth Pain Med.',
    link: null,
    read: 'abstract',
  },
  S35: {
    citation: 'Choi YJ et al. Temporalis muscle and tendon. Toxins 2016;8:265.',
    link: doi('10.3390/toxins8090265'),
    read: 'read',
  },
  S36: {
    citation: 'Kim HS et al. Occipital nerves, 60 sides. Scientific Reports 2018.',
    link: doi('10.1038/s41598-018-19249-6'),
    read: 'read',
  },
  S37: {
    citation: 'Mosser SW et al. Greater occipital nerve. Plast Reconstr Surg 2004;113:693–7.',
    link: null,
    read: 'abstract',
  },
  S39: {
    citation: 'Janis JE et al. Corrugator, part I. Plast Reconstr Surg 2007;120:1647–53. PMID 18040200.',
    link: pubmed('18040200'),
    read: 'read',
  },
  S41: {
    citation: 'Supratrochlear nerve, topography in three dimensions. PMID 28614090.',
    link: pubmed('28614090'),
    read: 'read',
  },
  S42: { citation: 'Lee et al. Procerus. Toxins 2019;11:560. PMID 31554222.', link: pubmed('31554222'), read: 'read' },
  S43a: { citation: 'Supraorbital notch and foramen, measured. PMID 23299811.', link: pubmed('23299811'), read: 'read' },
  S43b: { citation: 'Nanayakkara. Supraorbital foramen. Anat Cell Biol 2018;51:19–24.', link: null, read: 'read' },
  S43c: { citation: 'Goda 2013. Supraorbital notch. Int J Biol Med Res 4:2748–51.', link: null, read: 'read' },
  S43d: {
    citation: 'Totonchi 2005. Zygomaticotemporal nerve, measured. PMID 15622263.',
    link: pubmed('15622263'),
    read: 'read',
  },
  S43e: { citation: 'Zygomaticotemporal nerve, Thai cadavers. Chulalongkorn Med J.', link: null, read: 'read' },
  S43f: {
    citation: 'Chim 2012. Auriculotemporal nerve, measured. Plast Reconstr Surg.',
    link: doi('10.1097/PRS.0b013e3182589dd5'),
    read: 'read',
  },
  S43h: { citation: 'Loukas 2006. Greater occipital nerve, 100 cadavers. Folia Morphol.', link: null, read: 'read' },
  S43i: {
    citation: 'Dash 2005. Lesser and third occipital nerve. Plast Reconstr Surg.',
    link: doi('10.1097/01.PRS.0000161679.26890.EE'),
    read: 'read',
  },
  S43j: { citation: 'Greater occipital nerve, topographic variations, autopsy series of 20.', link: null, read: 'abstract' },
  S44: {
    citation: 'Gordon CC et al. ANSUR II body measurements, NATICK/TR-15/007 (2014), and its public individual data.',
    link: null,
    read: 'data',
  },
  S47: {
    citation: 'Distance between the inner corners of the eyes: meta-analysis of 67 studies. PMC9029890.',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9029890/',
    read: 'abstract',
  },
  S48: {
    citation: 'Forehead heights, table 9. doi 10.1186/s40902-019-0191-7.',
    link: doi('10.1186/s40902-019-0191-7'),
    read: 'excerpt',
  },
  S51: { citation: 'Family Practice Notebook, occipital nerve block.', link: null, read: 'digest' },
  S52: { citation: 'StatPearls, corrugator.', link: null, read: 'digest' },
  S53: { citation: 'anatomy.app and TeachMeAnatomy, corrugator supercilii.', link: null, read: 'digest' },
  S54: { citation: 'Sykes et al. Chapter on the glabella.', link: null, read: 'digest' },
  S55: { citation: 'e-MASTR dissection notes.', link: null, read: 'digest' },
  S56: { citation: 'Elsevier anatomy, procerus.', link: null, read: 'digest' },
  S57: { citation: 'Procerus, page derived from Gray’s Anatomy.', link: null, read: 'digest' },
  S58: { citation: 'Elsevier anatomy, occipitofrontalis.', link: null, read: 'digest' },
  S59: { citation: 'anatomy.app, occipitofrontalis.', link: null, read: 'digest' },
  S60: { citation: 'aesthetic.education, forehead.', link: null, read: 'digest' },
  S62: { citation: 'Temporalis, encyclopaedia entry derived from Gray’s Anatomy.', link: null, read: 'digest' },
  S63: { citation: 'GPnotebook, occipitofrontalis.', link: null, read: 'digest' },
  S64: { citation: 'Occipitalis, encyclopaedia entry.', link: null, read: 'digest' },
  S65: { citation: 'Physiopedia, splenius capitis.', link: null, read: 'digest' },
  S66: { citation: 'Brainscape, splenius.', link: null, read: 'digest' },
  S67: { citation: 'Semispinalis, page derived from Gray’s Anatomy.', link: null, read: 'digest' },
  S68: { citation: 'infogalactic, semispinalis.', link: null, read: 'digest' },
  S70: { citation: 'IMAIOS, trapezius.', link: null, read: 'digest' },
  S71: { citation: 'anatomy.app, trapezius.', link: null, read: 'digest' },
  S72: {
    citation: 'Andersen NB et al. Surg Radiol Anat 2001;23:97–104, as quoted by a neurosurgery wiki.',
    link: null,
    read: 'excerpt',
  },
  S73: { citation: 'Zygomaticotemporal nerve, encyclopaedia entry.', link: null, read: 'digest' },
  S74: { citation: 'Elsevier anatomy, lesser occipital nerve.', link: null, read: 'digest' },
  S77: { citation: 'NHS Greater Glasgow and Clyde, protocol 548.', link: null, read: 'read' },
  S88: {
    citation: 'Ramachandran R, Yaksh TL. Br J Pharmacol 2014;171:4177–92.',
    link: null,
    read: 'abstract',
  },
  S89: { citation: 'Burstein R et al. Cephalalgia 2014;34:853–69. PMID 24694964.', link: pubmed('24694964'), read: 'abstract' },
  S90: { citation: 'Zhang X et al. Cephalalgia 2016;36:875–86.', link: null, read: 'abstract' },
  S91: { citation: 'Dudley Group NHS, leaflet for patients.', link: null, read: 'read' },
  bodyparts3d: {
    citation:
      'BodyParts3D 4.0, The Database Center for Life Science (CC BY 4.0), and Z-Anatomy, which descends from it: one adult male body, measured for this page.',
    link: 'https://dbarchive.biosciencedbc.jp/en/bodyparts3d/desc.html',
    read: 'data',
  },
  recall: { citation: 'Common teaching in the published literature, recalled from memory.', link: null, read: 'nothing' },
} as const satisfies Readonly<Record<string, SourceText>>;

/** `bodyparts3d` is an anatomical model that was measured; `recall` stands for knowledge that was written down without any text at hand. */
export type SourceId = keyof typeof TEXTS;

export interface Source extends SourceText {
  readonly id: SourceId;
}

const SOURCE_IDS = Object.keys(TEXTS) as SourceId[];

export const SOURCES = Object.fromEntries(SOURCE_IDS.map((id) => [id, { id, ...TEXTS[id] }])) as Readonly<
  Record<SourceId, Source>
>;
