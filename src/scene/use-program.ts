// A part of the program that is fetched when it is first wanted, apart from the first view.
import { useEffect, useRef, useState } from 'react';

/** Null until it is there. One that could not be fetched is asked for again when it is wanted anew; what is open goes on without it. */
export function useProgram<T extends object>(wanted: boolean, load: () => Promise<T>): T | null {
  const [arrived, setArrived] = useState<T | null>(null);
  const loading = useRef(load);
  useEffect(() => {
    if (!wanted || arrived) return;
    let gone = false;
    loading.current().then(
      (program) => {
        if (!gone) setArrived(program);
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [wanted, arrived]);
  return arrived;
}
