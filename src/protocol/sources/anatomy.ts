// Anatomy and bodies that somebody measured.
import { doi, pubmed, type SourceText } from './source-text.ts';

export const ANATOMY = {
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
  S38: {
    citation: 'Anatomical Regional Targeted (ART) scheme, toxin along the nerves. PMC5222677.',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5222677/',
    read: 'abstract',
  },
  S39: {
    citation: 'Janis JE et al. Corrugator, part I. Plast Reconstr Surg 2007;120:1647–53. PMID 18040200.',
    link: pubmed('18040200'),
    read: 'read',
  },
  S40: {
    citation: 'Park JI et al. 2003. Corrugator, measured.',
    link: doi('10.1001/archfaci.5.5.412'),
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
  S43g: {
    citation: 'Greater occipital nerve under ultrasound. Korean J Anesthesiol 2019;72:479.',
    link: doi('10.4097/kja.19145'),
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
  S72: {
    citation: 'Andersen NB et al. Surg Radiol Anat 2001;23:97–104, as quoted by a neurosurgery wiki.',
    link: null,
    read: 'excerpt',
  },
  bodyparts3d: {
    citation:
      'BodyParts3D 4.0, The Database Center for Life Science (CC BY 4.0), and Z-Anatomy, which descends from it: one adult male body, measured for this page.',
    link: 'https://dbarchive.biosciencedbc.jp/en/bodyparts3d/desc.html',
    read: 'data',
  },
} as const satisfies Readonly<Record<string, SourceText>>;
