// Fetches the walk's program and texts when it is first wanted.
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import type { VisitTexts } from '#copy/page-texts/visit.ts';
import { visitTextsFor } from '#copy/visit-texts.ts';
import { usePage } from '../page-context.ts';

interface Arrived {
  readonly Walk: ComponentType<{ readonly texts: VisitTexts }>;
  readonly texts: VisitTexts;
}

interface Fetching {
  readonly arrived: Arrived | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

export function useWalk(): Fetching {
  const { words } = usePage();
  const [tries, setTries] = useState(0);
  const [arrived, setArrived] = useState<Arrived | null>(null);
  const [failed, setFailed] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try fetches again
  useEffect(() => {
    let gone = false;
    setFailed(false);
    Promise.all([import('./Walk.tsx'), visitTextsFor(words.locale)]).then(
      ([{ Walk }, texts]) => !gone && setArrived({ Walk, texts }),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [words.locale, tries]);

  const retry = useCallback(() => setTries((count) => count + 1), []);
  return { arrived, failed, retry };
}
