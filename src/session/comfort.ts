// The comfort settings as text, as a device keeps them: "text=large&calm=on"; what is as at first is left out.
import { type Comfort, MODEL_CONTRASTS, PICTURE_WISHES, TEXT_SIZES } from './session.ts';

export const COMFORT_AT_FIRST: Comfort = { text: 'normal', calm: false, model: 'normal', picture: 'auto', keys: true };

const oneOf = <T extends string>(values: readonly T[], text: string | null, otherwise: T): T =>
  values.find((value) => value === text) ?? otherwise;

/** What is not known is as at first; null where nothing is kept. */
export function readComfort(text: string | null): Comfort | null {
  if (text === null) return null;
  const kept = new URLSearchParams(text);
  return {
    text: oneOf(TEXT_SIZES, kept.get('text'), 'normal'),
    calm: kept.get('calm') === 'on',
    model: oneOf(MODEL_CONTRASTS, kept.get('model'), 'normal'),
    picture: oneOf(PICTURE_WISHES, kept.get('picture'), 'auto'),
    keys: kept.get('keys') !== 'off',
  };
}

export function writeComfort({ text, calm, model, picture, keys }: Comfort): string {
  const kept = new URLSearchParams();
  if (text !== 'normal') kept.set('text', text);
  if (calm) kept.set('calm', 'on');
  if (model !== 'normal') kept.set('model', model);
  if (picture !== 'auto') kept.set('picture', picture);
  if (!keys) kept.set('keys', 'off');
  return kept.toString();
}
