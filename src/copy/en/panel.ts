// English: the labels inside the panels, and how certainty and sources are named.
import type { PanelWords } from '../words.ts';

export const PANEL: PanelWords = {
  empty: { title: 'Point at any spot', text: 'Its place, its muscle and its reason appear here.' },
  close: 'Close',
  where: 'Where it is',
  why: 'Why here',
  action: 'What the muscle does',
  dose: 'Number and dose',
  rule: 'How clinicians find the point',
  muscles: 'Muscles here',
  points: 'Points here',
  openArea: (area) => `See up close: ${area}`,
  sources: 'Sources',
  sourceMark: (number) => `Source ${number}`,
  openSource: 'Open the source',
  notChecked: 'not yet checked by a clinician',
  known: {
    primary: 'From a study, a guideline or official product information',
    secondary: 'From a textbook, a review or a clinic’s page',
    memory: 'From memory of the published literature; not yet looked up',
    derived: 'Worked out for this page from published figures',
  },
  read: {
    read: 'read, perhaps not in full',
    abstract: 'only the summary was read',
    excerpt: 'only an extract was read',
    'front-matter': 'only the opening pages were read',
    data: 'figures taken from the public data',
    digest: 'a digest was read',
    'not-read': 'not read',
    nothing: 'no text was at hand',
  },
};
