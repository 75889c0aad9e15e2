// Digests of textbooks and encyclopaedias.
import type { SourceText } from './source-text.ts';

export const TEXTBOOKS = {
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
  S73: { citation: 'Zygomaticotemporal nerve, encyclopaedia entry.', link: null, read: 'digest' },
  S74: { citation: 'Elsevier anatomy, lesser occipital nerve.', link: null, read: 'digest' },
} as const satisfies Readonly<Record<string, SourceText>>;
