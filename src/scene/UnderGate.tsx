// Lets in what lies under the skin when it is first wanted: program and file come together, apart from the first view.
import { useCallback } from 'react';
import { wantsUnder } from '#session/selectors.ts';
import type { UnderProps } from './under/Under.tsx';
import { useWantedModel } from './use-wanted-model.ts';

interface Props extends Omit<UnderProps, 'model'> {
  readonly url: string;
  /** Whether the file may be fetched before it is wanted. */
  readonly ahead: boolean;
}

export function UnderGate({ url, ahead, ...rest }: Props) {
  const { store, manifest, drawn } = rest;
  const load = useCallback(async () => {
    const [{ Under }, { openLayers }] = await Promise.all([import('./under/Under.tsx'), import('./under/load-layers.ts')]);
    return async (bytes: ArrayBuffer) => ({ Under, model: await openLayers(bytes, manifest, drawn.skin) });
  }, [manifest, drawn]);
  const { arrived } = useWantedModel({ store, field: 'under', wants: wantsUnder, url, file: 'layers.glb', ahead, load });
  return arrived && <arrived.Under {...rest} model={arrived.model} />;
}
