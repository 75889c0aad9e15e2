// English: the comfort settings.
import type { ComfortWords } from '../comfort-words.ts';

export const COMFORT_EN: ComfortWords = {
  title: 'Comfort',
  close: 'Close',
  theme: {
    label: 'Brightness',
    values: {
      system: { name: 'As on this device' },
      light: { name: 'Light' },
      dark: { name: 'Dark' },
      dim: { name: 'Dim', what: 'Dark with little light, for a day with a headache.' },
    },
  },
  text: {
    label: 'Text size',
    values: { normal: { name: 'Normal' }, large: { name: 'Large' }, larger: { name: 'Larger' } },
  },
  model: {
    label: 'Light on the head',
    values: {
      normal: { name: 'Normal' },
      soft: { name: 'Soft', what: 'Less light and shade, for eyes that light hurts.' },
      strong: { name: 'Strong', what: 'Clear outlines, bold points.' },
    },
  },
  picture: {
    label: 'The 3D head',
    values: {
      auto: { name: 'As this device can' },
      full: { name: 'In full' },
      light: { name: 'Light', what: 'Quicker: fewer pixels, no cast shadow.' },
      stills: { name: 'Pictures', what: 'No 3D, nothing turns. All points are there.' },
    },
  },
  calm: { name: 'Calm', what: 'Nothing glides or fades: what changes, changes at once.' },
  keys: { name: 'Single keys', what: '“/” opens the search, 1 to 4 answer in the quiz. Switch off if you speak to your device.' },
  kept: 'Kept on this device alone.',
  reset: 'All as at first',
};
