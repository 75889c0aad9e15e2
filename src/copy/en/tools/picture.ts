// English: where a picture is saved.
import type { PictureWords } from '../../tools/picture-words.ts';

export const PICTURE_EN: PictureWords = {
  kind: 'Kind of file',
  kinds: { png: 'PNG, for any program', svg: 'SVG, with names that stay sharp' },
  size: 'Pixels on the longer side',
  wrongSize: (least, most) => `Write a whole number from ${least} to ${most}.`,
  names: 'With names',
  clear: 'Clear ground',
  save: 'Save the picture',
  copy: 'Copy it',
  saved: (width, height) => `Saved: ${width} × ${height} pixels.`,
  copied: 'The picture is copied.',
  notCopied: 'Your browser did not let us copy. Save it instead.',
  tooLarge: (detail) => `This device cannot draw so large a picture. Choose a smaller size. (${detail})`,
  preview: 'How the picture will look',
  still: 'There is no 3D here: a still picture is saved.',
  foot: [
    (title) => `${title}: onabotulinumtoxinA for chronic migraine, the 31 points of the published scheme`,
    (sources, day) => `Source ${sources}. For teaching, not yet checked by a clinician. ${day}`,
  ],
};
