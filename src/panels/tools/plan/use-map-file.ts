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
}

export function useMapFile({ planning, said, say }: PlanAtHand): MapFileAtHand {
  const [faults, setFaults] = useState<readonly Fault[] | null>(null);
  const take = useCallback(
    async (file: File): Promise<void> => {
      const text = file.size > LARGEST_FILE_BYTES ? null : await file.text().catch(() => '');
      const read = text === null ? readMap(' '.repeat(LARGEST_FILE_BYTES + 1)) : readMap(text);
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
  return { faults, take };
}
