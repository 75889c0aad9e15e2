// The picking of skin, once the head is on the screen: its program (13 KiB) and the building of its tree would hold back the first frame.
import { useEffect, useState } from 'react';
import type { BufferGeometry } from 'three';
import { afterPaint } from '#session/after-paint.ts';
import type { SkinPicker } from './skin-picker.ts';

/** Null until it is there. Throws while rendering where it cannot be had: points behind the head would be taken for points before it. */
export function useSkinPicker(skin: BufferGeometry, drawn: boolean): SkinPicker | null {
  const [picker, setPicker] = useState<SkinPicker | null>(null);
  useEffect(() => {
    if (!drawn) return;
    let gone = false;
    const loaded = afterPaint().then(() => import('./skin-picker.ts'));
    loaded.then(
      ({ createSkinPicker }) => gone || setPicker(createSkinPicker(skin)),
      (error: unknown) =>
        gone ||
        setPicker(() => {
          throw error;
        }),
    );
    return () => {
      gone = true;
    };
  }, [skin, drawn]);
  return picker;
}
