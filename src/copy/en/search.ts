// English: what the search says, and the plain words by which people look for a place, a muscle, a term or a page.
import type { SearchWords } from '../search-words.ts';
import { SEARCH_READING } from './search-reading.ts';

const UPPER_NECK = ['upper neck', 'nape', 'back of the neck', 'base of the skull', 'paraspinal', 'beside the spine'];
const SHOULDER = ['top of the shoulder', 'shoulders', 'collar'];
const TEMPLE = ['side of the head', 'in front of the ear', 'above the ear', 'hairline'];
const BACK = ['occiput', 'back of the skull', 'above the nuchal ridge'];

export const SEARCH: SearchWords = {
  locale: 'en',
  label: 'Search',
  placeholder: 'Jaw, droopy lid, occipitalis …',
  close: 'Close the search',
  results: 'What was found',
  kinds: {
    region: 'Areas',
    site: 'Points',
    muscle: 'Muscles',
    nerve: 'Nerves',
    effect: 'Unwanted effects',
    term: 'Words explained',
    question: 'Questions',
    page: 'Pages',
  },
  found: (count) => (count === 1 ? '1 result' : `${count} results`),
  nothing: (query) => `Nothing was found for “${query}”.`,
  tryThis: 'Try a part of the body, such as “jaw”, “brow” or “neck”, or the first letters of a Latin name.',
  hollow: [
    ...['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'into', 'is', 'it', 'its', 'of', 'on', 'or', 'the', 'to', 'with'],
    ...['my', 'your', 'me', 'i', 'do', 'does', 'can', 'what', 'where', 'how', 'are', 'be', 'will', 'there', 'this', 'that'],
  ],
  sides: { left: ['left'], right: ['right'] },
  stem: (word) => (word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word),
  regions: {
    forehead: ['head', 'brow', 'eyebrow', 'front of the head', 'front', 'face', 'frown lines', 'above the eyes', 'glabella'],
    temple: ['head', 'temple', 'side of the head', 'beside the eye', 'above the ear', 'temporal'],
    occipital: [
      'head',
      'back of the skull',
      'bump at the back of the skull',
      'rear of the head',
      'behind the ears',
      'occiput',
      'occipital',
    ],
    neck: ['neck', 'nape', 'back of the neck', 'shoulder', 'shoulders', 'cervical', 'base of the skull', 'upper back'],
  },
  spots: {
    corrugator: ['eyebrow', 'inner eyebrow', 'frown', 'inner brow'],
    procerus: ['between the eyebrows', 'glabella', 'root of the nose', 'bridge of the nose', 'third eye', 'frown'],
    'frontalis-medial': ['upper forehead', 'middle of the forehead', 'hairline'],
    'frontalis-lateral': ['upper forehead', 'side of the forehead', 'hairline'],
    'temporalis-1': TEMPLE,
    'temporalis-2': TEMPLE,
    'temporalis-3': TEMPLE,
    'temporalis-4': TEMPLE,
    'occipitalis-1': BACK,
    'occipitalis-2': [...BACK, 'behind the ear'],
    'occipitalis-3': BACK,
    'paraspinal-1': UPPER_NECK,
    'paraspinal-2': UPPER_NECK,
    'trapezius-1': [...SHOULDER, 'middle of the shoulder'],
    'trapezius-2': [...SHOULDER, 'outer shoulder', 'tip of the shoulder'],
    'trapezius-3': [...SHOULDER, 'inner shoulder', 'between neck and shoulder'],
  },
  muscles: {
    frontalis: ['forehead muscle', 'raise the eyebrows', 'lift the brow', 'wrinkles', 'occipitofrontalis'],
    procerus: ['frown muscle', 'frown lines', 'nose muscle', 'wrinkle the nose'],
    corrugator: ['corrugator', 'frown muscle', 'frown lines', 'eyebrow muscle', 'scowl'],
    'orbicularis-oculi': ['eye muscle', 'eyelid muscle', 'blink', 'squint', 'close the eyes', 'crow’s feet'],
    temporalis: ['jaw', 'jaw muscle', 'chewing', 'chew', 'bite', 'clench', 'teeth grinding', 'temple muscle'],
    galea: ['scalp', 'scalp tendon', 'epicranial aponeurosis', 'top of the head', 'aponeurosis'],
    occipitalis: ['muscle at the back of the head', 'scalp muscle', 'occipital muscle', 'occipitofrontalis'],
    'splenius-capitis': ['strap muscle', 'neck muscle', 'paraspinal muscle', 'turn the head', 'splenius'],
    'semispinalis-capitis': ['neck muscle', 'deep neck muscle', 'paraspinal muscle', 'holds the head up', 'semispinalis'],
    'trapezius-descending': ['trapezius', 'shoulder muscle', 'trap', 'traps', 'upper trapezius', 'shrug', 'neck muscle'],
    'trapezius-transverse': ['trapezius', 'shoulder muscle', 'trap', 'traps', 'middle trapezius', 'shoulder blade'],
    sternocleidomastoid: ['SCM', 'neck muscle', 'side of the neck', 'front of the neck'],
  },
  nerves: {
    supratrochlear: ['forehead nerve', 'inner eyebrow nerve', 'V1', 'ophthalmic'],
    supraorbital: ['forehead nerve', 'eyebrow nerve', 'V1', 'ophthalmic'],
    zygomaticotemporal: ['temple nerve', 'cheekbone nerve', 'ZTN', 'V2', 'maxillary'],
    auriculotemporal: ['temple nerve', 'ear nerve', 'ATN', 'V3', 'mandibular'],
    'lesser-occipital': ['LON', 'nerve behind the ear', 'occipital nerve', 'small occipital nerve', 'C2'],
    'greater-occipital': ['GON', 'nerve at the back of the head', 'occipital nerve', 'great occipital nerve', 'C2'],
    'third-occipital': ['TON', 'occipital nerve', 'least occipital nerve', 'neck nerve', 'C3'],
  },
  ...SEARCH_READING,
};
