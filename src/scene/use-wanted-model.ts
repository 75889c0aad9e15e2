// Fetches a model file with the program that shows it when it is first wanted, or ahead of that when there is room for it, and tells the
// session how far that is. A failure costs nothing that is already open.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { messageOf } from '#session/failure-detail.ts';
import { fetchModel } from '#session/fetch-model.ts';
import { isGoodLine, lineOf, whenIdle } from '#session/idle-prefetch.ts';
import { morphsFailed, morphsLoading, morphsReady, underFailed, underLoading, underReady } from '#session/layer-actions.ts';
import type { Session } from '#session/session.ts';
import type { SessionStore } from '#session/store.ts';

const TELL = {
  under: { loading: underLoading, ready: underReady, failed: underFailed },
  morphs: { loading: morphsLoading, ready: morphsReady, failed: morphsFailed },
} as const;

export interface Wish<T> {
  readonly store: SessionStore;
  /** Where the session keeps how far it is. */
  readonly field: keyof typeof TELL;
  readonly wants: (session: Session) => boolean;
  readonly url: string;
  readonly file: string;
  /** Whether file and program may be fetched before they are wanted. Hold it still. */
  readonly ahead: boolean;
  /** Fetches the program; what it returns opens the file. Hold it still. */
  readonly load: () => Promise<(bytes: ArrayBuffer) => Promise<T>>;
}

export interface Wanted<T> {
  readonly arrived: T | null;
  /** What arrived turns out to be of no use; `detail` as in `Fetched`. Another try fetches it anew. */
  readonly refuse: (error: unknown) => void;
}

/** `arrived` is null until the file is wanted and open. */
export function useWantedModel<T>({ store, field, wants, url, file, ahead, load }: Wish<T>): Wanted<T> {
  const wanted = useStore(store, wants);
  const failed = useStore(store, (session) => session[field].kind === 'failed');
  const resting = useStore(store, ({ picture }) => picture.kind === 'ready');
  const [arrived, setArrived] = useState<T | null>(null);
  const coming = useRef<Promise<ArrayBuffer> | null>(null);
  const underWay = useRef(false);
  const here = useRef(false);

  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
      underWay.current = false;
    };
  }, []);

  useEffect(() => {
    if (!(ahead && resting) || wanted || !isGoodLine(lineOf(navigator))) return;
    return whenIdle(() => {
      if (coming.current) return;
      const bytes = fetchModel(url, file, { priority: 'low' });
      coming.current = bytes;
      // Nobody waits for it yet: when it is wanted, another try is made, and told of.
      bytes.catch(() => {
        coming.current = null;
      });
      load().catch(() => {});
    });
  }, [ahead, resting, wanted, url, file, load]);

  const refuse = useCallback(
    (error: unknown): void => {
      coming.current = null;
      setArrived(null);
      if (here.current) store.setState(TELL[field].failed(messageOf(error)));
    },
    [store, field],
  );

  // Asked for once; it outlives a change of mind.
  useEffect(() => {
    if (!wanted || failed || arrived || underWay.current) return;
    underWay.current = true;
    store.setState(TELL[field].loading());
    coming.current ??= fetchModel(url, file);
    Promise.all([load(), coming.current])
      .then(([open, bytes]) => open(bytes))
      .then((model) => {
        if (!here.current) return;
        coming.current = null;
        setArrived(model);
        store.setState(TELL[field].ready());
      }, refuse)
      .finally(() => {
        underWay.current = false;
      });
  }, [wanted, failed, arrived, store, field, url, file, load, refuse]);

  return { arrived, refuse };
}
