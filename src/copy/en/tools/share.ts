// English: where a view is passed on.
import type { ShareWords } from '../../tools/share-words.ts';

export const SHARE_EN: ShareWords = {
  link: 'Link to what you see',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  copyByHand: 'Your browser did not let us copy. The link is marked: copy it by hand.',
  share: 'Send it on…',
  shareFailed: 'That did not work. Copy the link instead.',
  holds:
    'The link holds the view, what is open, the layers, the head, and for whom it is told. It holds nothing about you, and nobody is told that you made it.',
  code: 'Code that opens this view',
  scan: 'Point the camera of a phone at the code to open this view there.',
};
