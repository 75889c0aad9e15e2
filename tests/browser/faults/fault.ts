// Tests that break something on purpose. Each fault is written down with its test, for the count at the end of the run.
import { test as base } from '../atlas.ts';
import type { Fault } from './fault-count.ts';

declare module 'vitest' {
  interface TaskMeta {
    faults?: Fault[];
  }
}

/** Does something bad and looks at what became of the page; throws where that is not what a reader needs. */
type Try = (name: string, body: () => Promise<void>) => Promise<void>;

export const test = base.extend<{ readonly fault: Try }>({
  fault: async ({ task }, use) => {
    const faults: { name: string; survived: boolean }[] = [];
    task.meta.faults = faults;
    await use(async (name, body) => {
      const fault = { name, survived: false };
      faults.push(fault);
      await body();
      fault.survived = true;
    });
  },
});
