// The atlas as a React component, on the same frame as the element. React is the host's own.
import { type CSSProperties, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { type AtlasFrame, type AtlasListeners, type AtlasSettings, createAtlasFrame } from './atlas-frame.ts';
import type { AtlasFault, AtlasState } from './messages.ts';

interface AtlasHandle {
  readonly show: (id: string) => Promise<AtlasState>;
  readonly reset: () => Promise<AtlasState>;
  readonly getState: () => Promise<AtlasState>;
}

interface Props extends AtlasSettings {
  readonly ref?: Ref<AtlasHandle> | undefined;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  readonly onReady?: AtlasListeners['ready'];
  readonly onSiteChange?: AtlasListeners['siteChange'];
  readonly onError?: ((error: AtlasFault, detail: string) => void) | undefined;
}

const SIZE: CSSProperties = { height: '30rem', minWidth: '17.5rem', minHeight: '17.5rem' };
const absent = (): Promise<never> => Promise.reject(new Error('frame: not in the page'));

export function MigraineInjectionAtlas({ ref, className, style, onReady, onSiteChange, onError, ...given }: Props) {
  const { src, lang, level, start, theme, ui, title } = given;
  const place = useRef<HTMLDivElement>(null);
  const frame = useRef<AtlasFrame>(null);
  const heard = useRef({ onReady, onSiteChange, onError });
  const settings = useRef<AtlasSettings>({});

  useEffect(() => {
    heard.current = { onReady, onSiteChange, onError };
  });
  useEffect(() => {
    settings.current = { src, lang, level, start, theme, ui, title };
    frame.current?.update(settings.current);
  }, [src, lang, level, start, theme, ui, title]);
  useEffect(() => {
    if (!place.current) return;
    const made = createAtlasFrame(place.current, settings.current, {
      ready: (state) => heard.current.onReady?.(state),
      siteChange: (state) => heard.current.onSiteChange?.(state),
      error: (error, detail) => heard.current.onError?.(error, detail),
    });
    frame.current = made;
    return () => {
      made.remove();
      frame.current = null;
    };
  }, []);
  useImperativeHandle(
    ref,
    () => ({
      show: (id) => frame.current?.show(id) ?? absent(),
      reset: () => frame.current?.reset() ?? absent(),
      getState: () => frame.current?.getState() ?? absent(),
    }),
    [],
  );
  return <div ref={place} className={className} style={{ ...SIZE, ...style }} />;
}
