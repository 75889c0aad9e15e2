// Pages for patients and professionals: of clinics, of the press, of machines. The weakest readings.
import type { SourceText } from './source-text.ts';

export const PAGES = {
  S20: {
    citation:
      'migrainebotox.ca, services page; and the US label’s paragraph on trial design (section 14) as republished by a clinic.',
    link: null,
    read: 'read',
  },
  S23: { citation: 'droracle.ai, article 219566 (written by a machine; quotes the product label).', link: null, read: 'read' },
  S24: { citation: 'droracle.ai, article 231137 (written by a machine).', link: null, read: 'read' },
  S25: { citation: 'theneuralconnection.com, page on injection sites (2026).', link: null, read: 'read' },
  S26: { citation: 'Oakville Medical, page on the treatment.', link: null, read: 'read' },
  S27: {
    citation: 'Passages by an injector of the PREEMPT trials, author not named, republished by a clinic.',
    link: null,
    read: 'excerpt',
  },
  S29: { citation: 'neurologyresidents.com, page on technique.', link: null, read: 'read' },
  S30: { citation: 'karwalaesthetics.com, page on migraine.', link: null, read: 'read' },
  S31: { citation: 'droracle.ai, article 656142 (written by a machine).', link: null, read: 'read' },
  S32: { citation: 'NeurologyLive, interview (2020).', link: null, read: 'read' },
  S61: { citation: 'neurologistconnect, comments by clinicians.', link: null, read: 'read' },
  S69: { citation: 'Cosmedics, questions and answers.', link: null, read: 'read' },
  S76: { citation: 'Jouvence Aesthetics (UK), page on migraine.', link: null, read: 'read' },
  S78: { citation: 'virtualheadachespecialist.com, page on cover by insurers.', link: null, read: 'read' },
  S79: { citation: 'vitalspinenj.com, page for patients.', link: null, read: 'read' },
  S80: {
    citation: 'trinitypaincare.com, page for patients (quotes the American Migraine Foundation).',
    link: null,
    read: 'read',
  },
  S82: { citation: 'eliesadermd.com, page for patients.', link: null, read: 'read' },
  S83: { citation: 'Medication Guide of the US label, text on a distributor’s page.', link: null, read: 'read' },
  S84: { citation: 'themednet.org, answers by clinicians.', link: null, read: 'read' },
  S85: { citation: 'ebroon.com, slide on contraindications.', link: null, read: 'read' },
  S86: { citation: 'vipmedspaclinic.com, copy of the manufacturer’s text.', link: null, read: 'read' },
  S91: { citation: 'Dudley Group NHS, leaflet for patients.', link: null, read: 'read' },
} as const satisfies Readonly<Record<string, SourceText>>;
