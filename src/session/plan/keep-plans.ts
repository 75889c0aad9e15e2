// Plans by name on the reader's own device, kept only when they ask for it. What cannot be read there is put aside and told, never written
// over. Storage may be denied or full; nothing here throws.
import { z } from 'zod/mini';
import { putAside } from '../put-aside.ts';
import { readPlan } from './plan-text.ts';

export const PLANS_KEY = 'migraine-injection-atlas.plans';

export interface NamedPlan {
  readonly name: string;
  /** As text. */
  readonly plan: string;
}

export interface KeptPlans {
  /** In the order of their names. */
  readonly plans: readonly NamedPlan[];
  /** Something was there that could not be read; it lies under this key, or, with null, where it was. */
  readonly aside: { readonly under: string | null } | null;
}

type OpenShelf = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEPT = z.object({ version: z.literal(1), plans: z.array(z.object({ name: z.string(), plan: z.string() })) });

export function keptPlans(open: OpenShelf): KeptPlans {
  try {
    const shelf = open();
    const text = shelf.getItem(PLANS_KEY);
    if (text === null) return { plans: [], aside: null };
    const plans = read(text);
    return plans ? { plans, aside: null } : { plans: [], aside: { under: putAside(PLANS_KEY, text, shelf) } };
  } catch {
    return { plans: [], aside: null };
  }
}

/** Keeps a plan in place of one of the same name. @returns what is kept then; null where that did not work. */
export function keepPlan(named: NamedPlan, open: OpenShelf): readonly NamedPlan[] | null {
  return write(open, (plans) => [...plans.filter(({ name }) => name !== named.name), named]);
}

export function forgetPlan(name: string, open: OpenShelf): readonly NamedPlan[] | null {
  return write(open, (plans) => plans.filter((plan) => plan.name !== name));
}

/** A name that another plan has is not taken from it. */
export function renamePlan(from: string, to: string, open: OpenShelf): readonly NamedPlan[] | null {
  return write(open, (plans) =>
    plans.some(({ name }) => name === to) ? plans : plans.map((plan) => (plan.name === from ? { ...plan, name: to } : plan)),
  );
}

function write(open: OpenShelf, change: (plans: readonly NamedPlan[]) => readonly NamedPlan[]): readonly NamedPlan[] | null {
  const { plans: before, aside } = keptPlans(open);
  if (aside && aside.under === null) return null;
  const plans = [...change(before)].sort((one, other) => one.name.localeCompare(other.name));
  try {
    if (plans.length === 0) open().removeItem(PLANS_KEY);
    else open().setItem(PLANS_KEY, JSON.stringify({ version: 1, plans }));
    return plans;
  } catch {
    return null;
  }
}

/** Null where it is no list of plans that can all be read. */
function read(text: string): readonly NamedPlan[] | null {
  try {
    const shaped = KEPT.safeParse(JSON.parse(text));
    if (!shaped.success || shaped.data.plans.some(({ plan }) => readPlan(plan).unread.length > 0)) return null;
    return shaped.data.plans;
  } catch {
    return null;
  }
}
