// A plan as it stands in the address and is kept on the device: "whole", "off:procerus+frontalis-medial-left", "extra:temporalis-left*2", or
// both with a comma between. Readable, and needs no escape.
import { EXTRA_ZONE_IDS, type ExtraZoneId } from '#protocol/extra-zones.ts';
import { SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';
import { addExtra, extraIn, type Plan, WHOLE } from './plan.ts';

const AS_PUBLISHED = 'whole';
const shortOf = (zone: ExtraZoneId): string => zone.replace('-extra', '');

/** Stands before the address of a clinic's own map, which is still to be fetched. */
export const MAP_AT = 'map:';

export function writePlan(plan: Plan): string {
  const extra = EXTRA_ZONE_IDS.filter((id) => extraIn(plan, id) > 0).map((id) => `${shortOf(id)}*${extraIn(plan, id)}`);
  const parts = [
    ...(plan.off.length > 0 ? [`off:${plan.off.length === SITE_IDS.length ? 'all' : plan.off.join('+')}`] : []),
    ...(extra.length > 0 ? [`extra:${extra.join('+')}`] : []),
  ];
  return parts.join(',') || AS_PUBLISHED;
}

export interface ReadPlan {
  readonly plan: Plan;
  /** Parts that were not taken; the plan is the nearest without them. */
  readonly unread: readonly string[];
}

/** Never throws. What the scheme does not allow is left out. */
export function readPlan(text: string): ReadPlan {
  let plan: Plan = WHOLE;
  const unread: string[] = [];
  for (const part of text === AS_PUBLISHED ? [] : text.split(',')) {
    const [, kind, list = ''] = part.match(/^(off|extra):(.*)$/) ?? [];
    if (kind === 'off') {
      const named = list === 'all' ? SITE_IDS : list.split('+');
      plan = { ...plan, off: SITE_IDS.filter((id) => plan.off.includes(id) || (named as readonly string[]).includes(id)) };
      unread.push(...named.filter((id) => !SITE_IDS.includes(id as SiteId)));
    } else if (kind === 'extra') {
      for (const one of list.split('+')) plan = withExtras(plan, one, unread);
    } else unread.push(part);
  }
  return { plan, unread };
}

function withExtras(before: Plan, text: string, unread: string[]): Plan {
  const [, name, count] = text.match(/^([a-z-]+)\*(\d)$/) ?? [];
  const zone = EXTRA_ZONE_IDS.find((id) => shortOf(id) === name);
  if (!zone || extraIn(before, zone) > 0) {
    unread.push(text);
    return before;
  }
  let plan = before;
  for (let more = Number(count); more > 0; more--) {
    const edited = addExtra(plan, zone, false);
    if (edited.kind === 'refused') {
      unread.push(text);
      break;
    }
    plan = edited.plan;
  }
  return plan;
}
