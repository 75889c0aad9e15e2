// Lets in what lies under the skin when it is first wanted: its program and its file come together, apart from the first view. Tells
// the session how far that is; a failure costs nothing that is already open.
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { underFailed, underLoading, underReady } from '#session/layer-actions.ts';
import { wantsUnder } from '#session/selectors.ts';
import { isGoodLine, lineOf, whenIdle } from './idle-prefetch.ts';
import { fetchModel } from './read-model.ts';
import type { UnderModel } from './under/load-layers.ts';
import type { UnderProps } from './under/Under.tsx';

const FILE = 'layers.glb';

async function loadProgram() {
  const [{ Under }, { openLayers }] = await Promise.all([import('./under/Under.tsx'), import('./under/load-layers.ts')]);
  return { Under, openLayers };
}

interface Props extends Omit<UnderProps, 'model'> {
  readonly url: string;
  /** Whether the file may be fetched before it is wanted. */
  readonly ahead: boolean;
}

interface Arrived {
  readonly Under: ComponentType<UnderProps>;
  readonly model: UnderModel;
}

export function UnderGate({ url, ahead, ...rest }: Props) {
  const { store, manifest, drawn } = rest;
  const wanted = useStore(store, wantsUnder);
  const failed = useStore(store, ({ under }) => under.kind === 'failed');
  const resting = useStore(store, ({ picture }) => picture.kind === 'ready');
  const [arrived, setArrived] = useState<Arrived | null>(null);
  const fetched = useRef<Promise<ArrayBuffer> | null>(null);
  const underWay = useRef(false);
  const gone = useRef(false);

  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);

  useEffect(() => {
    if (!(ahead && resting) || wanted || manifest.layers.parts.length === 0 || !isGoodLine(lineOf(navigator))) return;
    return whenIdle(() => {
      if (fetched.current) return;
      const coming = fetchModel(url, FILE, { priority: 'low' });
      fetched.current = coming;
      // Nobody waits for it yet: when it is wanted, another try is made, and told of.
      coming.catch(() => {
        fetched.current = null;
      });
      loadProgram().catch(() => {});
    });
  }, [ahead, resting, wanted, url, manifest]);

  useEffect(() => {
    if (!wanted || failed || arrived || underWay.current) return;
    underWay.current = true;
    store.setState(underLoading());
    const bytes = fetched.current ?? fetchModel(url, FILE);
    Promise.all([loadProgram(), bytes])
      .then(async ([{ Under, openLayers }, file]) => ({ Under, model: await openLayers(file, manifest, drawn.skin) }))
      .then(
        (all) => {
          if (gone.current) return;
          setArrived(all);
          store.setState(underReady());
        },
        (error: unknown) => {
          fetched.current = null;
          if (!gone.current) store.setState(underFailed(error instanceof Error ? error.message : String(error)));
        },
      )
      .finally(() => {
        underWay.current = false;
      });
  }, [wanted, failed, arrived, url, manifest, drawn, store]);

  return arrived && <arrived.Under {...rest} model={arrived.model} />;
}
