// English: the words of the page, the picture, the list, the messages and the footer. What is told of points and areas lies beside it.
import type { AnnounceWords, FailureWords, FooterWords, LegendWords, ListWords, PageWords, StageWords } from '../words.ts';
import { SIDES } from './shared.ts';

export const PAGE: PageWords = {
  title: 'Migraine Injection Atlas',
  lead: 'See where onabotulinumtoxinA goes for chronic migraine, and why each point is there.',
  intro: [
    {
      text: 'The usual scheme has 31 small injections. They hold 155 units in all, in seven muscles and muscle groups of the head, neck and shoulders. It is called PREEMPT, after the trials that set it.',
      claim: 'fixed-scheme',
    },
    { text: 'Each muscle has a set number of points. Each point gets the same dose: 5 units.', claim: 'points-per-muscle' },
    {
      text: 'The medicine is thought to keep nerve endings from letting out some of the chemicals that carry pain signals.',
      claim: 'quiets-pain-endings',
    },
    { text: 'Just how that helps in migraine is not fully known.', claim: 'way-not-fully-known' },
    {
      text: 'Number and place of the points may vary from person to person. In a survey of 182 headache clinicians, about 8 in 10 did not always keep to the scheme.',
      claim: 'practice-varies',
    },
  ],
  skipToList: 'Skip the picture, go to the list of points',
  tools: 'Tools',
  noScript: 'The 3D head needs JavaScript. The four pictures below show the head from each side.',
  address: {
    label: 'About this address',
    unknown: (parts) => `The address asks for what is not here: ${parts.join(', ')}. You see what comes nearest.`,
    replaced: 'A link has changed what you see.',
    undo: 'Bring back what I had',
    undone: 'You see what you had before.',
  },
  comfort: 'Comfort',
  themeLabel: 'Brightness',
  themes: { system: 'Automatic', light: 'Light', dark: 'Dark', dim: 'Dim' },
};

export const STAGE: StageWords = {
  label: 'Head, neck and shoulders with the injection points',
  hints: {
    pointer: 'Point at a spot to read about it. Click to keep it open. Drag to turn the head.',
    touch: 'Tap an area, then a point, to read about it. Slide sideways to turn the head.',
    keyboard: 'Arrow keys go from point to point. Enter keeps one open, Escape closes it.',
  },
  pointsLabel: 'Injection points',
  areasLabel: 'Areas',
  viewsLabel: 'Views',
  views: {
    start: { name: 'Start', seen: 'You see the face, turned a little to show the patient’s left side.' },
    front: { name: 'Front', seen: 'You see the face. The patient’s left is on your right.' },
    left: { name: 'Left', seen: 'You see the patient’s left side.' },
    right: { name: 'Right', seen: 'You see the patient’s right side.' },
    back: { name: 'Back', seen: 'You see the back. The patient’s left is on your left.' },
    forehead: { name: 'Forehead', seen: 'You see the forehead. The patient’s left is on your right.' },
    'temple-left': { name: 'Left temple', seen: 'You see the patient’s left temple.' },
    'temple-right': { name: 'Right temple', seen: 'You see the patient’s right temple.' },
    occipital: { name: 'Back of the head', seen: 'You see the back of the head. The patient’s left is on your left.' },
    neck: { name: 'Neck and shoulders', seen: 'You see neck and shoulders from behind. The patient’s left is on your left.' },
  },
  seen: {
    front: 'You see the face. The patient’s left is on your right.',
    'front-left': 'You see the face and the patient’s left side.',
    left: 'You see the patient’s left side.',
    'back-left': 'You see the back and the patient’s left side.',
    back: 'You see the back. The patient’s left is on your left.',
    'back-right': 'You see the back and the patient’s right side.',
    right: 'You see the patient’s right side.',
    'front-right': 'You see the face and the patient’s right side.',
  },
  controlsLabel: 'Turn and zoom',
  controls: {
    towardsLeft: 'Show more of the patient’s left side',
    towardsRight: 'Show more of the patient’s right side',
    up: 'Look from higher up',
    down: 'Look from lower down',
    closer: 'Closer',
    further: 'Further away',
    reset: 'Back to the start',
  },
  leaveArea: 'Back to the whole head',
};

export const LEGEND: LegendWords = {
  title: 'How to read the points',
  ring: 'Ring: the range that is accepted for this point',
  dot: 'Dot: its centre, placed by the landmark rule',
  shapes: { circle: 'circle', diamond: 'diamond', triangle: 'triangle', square: 'square' },
};

const points = (count: number): string => (count === 1 ? '1 point' : `${count} points`);

export const LIST: ListWords = {
  title: 'All points',
  hint: 'The list does everything the picture does.',
  points,
};

export const FAILURE: FailureWords = {
  said: {
    'no-webgl': 'This browser cannot show the head in 3D.',
    'context-lost': 'The 3D picture has stopped: the device took its graphics memory back.',
    model: 'The file with the 3D head could not be used.',
    manifest: 'The file that says where the points lie could not be used.',
    script: 'A part of this page has stopped working.',
    chosen: 'You chose pictures in place of the 3D head.',
    saving: 'Pictures stand in for the 3D head, to save your data.',
    slow: 'The 3D head is too slow on this machine: pictures stand in for it.',
  },
  tryThis: {
    'no-webgl':
      'To get 3D, switch on graphics acceleration in the browser’s settings, update the browser, or use another device.',
    'context-lost': 'Close other tabs or programs, then try again.',
    model: 'Check the connection, then try again.',
    manifest: 'Check the connection, then try again. The list of points works without the picture.',
    script: 'Try again, or load the page anew.',
    chosen: 'It can come back at any time.',
    saving: 'It would fetch about a quarter of a megabyte.',
    slow: 'It can come back with less detail.',
  },
  detail: 'If it stays like this, pass on this line:',
  retry: 'Try again',
  show3d: 'Show the 3D head',
  stills: 'The pictures here hold the same 31 points and work the same way.',
  stillAlt: (seen) => `Still picture of the head, neck and shoulders. ${seen}`,
};

export const ANNOUNCE: AnnounceWords = {
  site: (spoken, muscle, units) => `${spoken}. In the ${muscle}. ${units}.`,
  region: (spoken) => `${spoken}.`,
  regionOpened: (name) => `${name}: its points are now shown up close.`,
  closed: 'Closed.',
  startView: 'Back to the whole head.',
  ready: 'The 3D head is here.',
  failed: 'The 3D head is not available. Pictures and list work.',
  structure: (name, side, count) => `${name}, ${SIDES[side]}. ${count ? `${count}.` : ''}`.trim(),
  levels: {
    patient: 'Shown for patients.',
    clinician: 'Shown for clinicians: points now show their needle.',
    student: 'Shown for students: points now show their needle.',
  },
  head: (name) => `${name}: the points are placed anew by the same rules.`,
};

export const FOOTER: FooterWords = {
  label: 'About this page',
  teaches: 'This page teaches. It is not a medical device and gives no advice for any one person.',
  clinician: 'It does not replace your clinician.',
  review: 'No clinician has reviewed this page yet. Statements that rest on memory or on our own arithmetic are marked.',
  brand: 'OnabotulinumtoxinA is the medicine in Botox.',
  interchange: {
    text: 'Units of one brand of botulinum toxin cannot be swapped for units of another.',
    claim: 'units-not-interchangeable',
  },
  independent: 'We are not affiliated with any manufacturer.',
  head: 'The first head is an average adult. All are made from the MakeHuman hm08 mesh (CC0), muscles and nerves from published measures. None is anyone’s portrait.',
  sources: 'Each statement names its source, and how much of that source was read.',
  privacy:
    'The page asks for nothing about you and sends nothing. The chosen brightness, language and kind of reader, your place in the visit and what you ask to be kept stay on this device.',
};
