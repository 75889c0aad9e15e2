// Takes a clinic's own map from a file that was picked or dropped, or from an address on the same site. A wrong one changes nothing, and each
// fault is told with its line.
import { useCallback, useState } from 'react';
import { LARGEST_FILE_BYTES } from '#session/map-file/map-shape.ts';
import { type Fault, readMap } from '#session/map-file/read-map.ts';
import { openMap } from '#session/plan/plan-store.ts';
import type { PlanAtHand } from './plan-context.ts';

export interface MapFileAtHand {
  /** Of the last file that was refused; null once one was taken. */
  readonly faults: readonly Fault[] | null;
  readonly take: (file: File) => void;
  /** From an address on this site, relative to the page. */
  readonly fetchFrom: (address: string) => void;
}

export function useMapFile({ planning, said, say }: PlanAtHand): MapFileAtHand {
  const [faults, setFaults] = useState<readonly Fault[] | null>(null);
  const open = useCallback(
    (text: string): void => {
      const read = readMap(text);
      if (read.kind === 'faulty') {
        setFaults(read.faults);
        say(null);
        return;
      }
      setFaults(null);
      planning.setState(openMap(read.map));
      say(said.keep.opened(read.map.name));
    },
    [planning, said, say],
  );
  const take = useCallback(
    async (file: File): Promise<void> => open(file.size > LARGEST_FILE_BYTES ? TOO_LARGE : await file.text().catch(() => '')),
    [open],
  );
  const fetchFrom = useCallback(
    async (address: string): Promise<void> => {
      const text = await textAt(address);
      if (text === null) say(said.keep.unreachable);
      else open(text);
    },
    [open, say, said],
  );
  return { faults, take, fetchFrom };
}

/** Not even read: it says of itself that it is too long. */
const TOO_LARGE = ' '.repeat(LARGEST_FILE_BYTES + 1);

/** Null where it is no address on this site, or nothing is there. */
async function textAt(address: string): Promise<string | null> {
  try {
    const url = new URL(address, document.baseURI);
    if (url.origin !== window.location.origin) return null;
    const answer = await fetch(url, { credentials: 'omit' });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
