// English: the frame on somebody else's page, and the tool that writes the lines for it.
import type { EmbedWords } from '../../tools/embed-words.ts';

export const EMBED_EN: EmbedWords = {
  frame: {
    sources: 'Sources',
    unchecked: 'Not yet checked by a clinician',
    newTab: '(opens in a new tab)',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
  },
  intro: 'These lines show the atlas on another website, beginning with what you see now.',
  ways: {
    iframe: { name: 'Plain frame', what: 'Works on any page.' },
    element: { name: 'Element', what: 'With events and methods for a script on the page.' },
    react: { name: 'React', what: 'The same, as a component: copy react.js, which lies beside the element, into your project.' },
  },
  waysLabel: 'How to put it there',
  language: 'Language',
  controlsLabel: 'Shown around the picture',
  controls: {
    title: 'Title',
    levels: 'Who reads',
    views: 'Views',
    layers: 'Layers',
    theme: 'Brightness',
    fullscreen: 'Full screen',
    link: 'Link to the atlas',
  },
  linesLabel: 'Lines to copy',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'The browser did not let us copy. The lines are selected: copy them with the keyboard.',
  preview: 'Show how it looks',
  previewTitle: 'How it looks on another website',
  note: 'The frame stores nothing and contacts no other host. It says that no clinician has checked it yet, and so do the panels.',
};
