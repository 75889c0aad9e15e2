// What of a session stands in the address, behind the "#", so that a link shows somebody else the same picture: the kind of reader, what is
// read, which area is open, the view, the layers, the head, the plan. Nothing of the person, the brightness, the visit, or what is only pointed at.
// Defaults are left out, and with no `v` it is the first version. Read by read-address.ts. Pure; knows no browser.
import type { OtherHeadId, ViewId } from '#anatomy/manifest.ts';
import { SITES } from '#protocol/protocol.ts';
import { LAYER_IDS, type LayerId, type LevelId, REGION_IDS, type RegionId } from '#protocol/vocabulary.ts';
import { shownAt } from './layer-actions.ts';
import { selectedOf } from './selectors.ts';
import type { Layers, Looking, Session, Target } from './session.ts';

/** A layer stands here only where it is shown or hidden against its depth. */
export interface Address extends Readonly<Partial<Record<LayerId, boolean>>> {
  readonly level?: LevelId;
  readonly target?: Target;
  /** Open beside a point, a muscle or a nerve that is read; without one an area is itself what is read. */
  readonly area?: RegionId;
  /** The view of an area says that it is open. */
  readonly view?: ViewId;
  /** 0 to 3, two decimals. */
  readonly depth?: number;
  readonly lens?: true;
  /** The tints of the nerve roots. */
  readonly roots?: true;
  readonly head?: OtherHeadId;
  /** Per cent of that head; all of it unless given. */
  readonly share?: number;
  /** As text, while the tool for plans is open. */
  readonly plan?: string;
}

const PLAIN = ['area', 'view', 'depth', ...LAYER_IDS, 'lens', 'roots', 'head', 'share', 'plan'] as const;

/** Whether a fragment is an address of ours, and not the anchor of some place in the page. */
export function isAddress(fragment: string): boolean {
  return fragment.includes('=');
}

/** The area that is open in a view. */
export function areaOf(view: ViewId): RegionId | undefined {
  return REGION_IDS.find((id) => view === id || view.startsWith(`${id}-`));
}

/** With its "#"; empty where there is nothing to say. Ids need no escape. */
export function fragmentOf(address: Address): string {
  const { level, target } = address;
  const parts = [
    ...(level ? [`level=${level}`] : []),
    ...(target ? partsOf(target) : []),
    ...PLAIN.flatMap((key) => (address[key] === undefined ? [] : [`${key}=${written(address[key])}`])),
  ];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

function partsOf(target: Target): readonly string[] {
  if (target.kind === 'site') return [`site=${target.id}`];
  if (target.kind === 'region') return [`area=${target.id}`];
  return [`${target.kind}=${target.id}`, ...(target.side === 'midline' ? [] : [`side=${target.side}`])];
}

function written(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return String(value);
}

/**
 * A page as it is first met has nothing to say; else the kind of reader is said too, because the one who follows the link may have chosen
 * another before.
 * @param turnedFrom where the camera was before the reader took it in hand. Its angle is no part of the session and changes with every
 * drag; the place it was turned from has a name, and is near what is seen.
 */
export function addressOf(session: Session, turnedFrom: Looking): Address {
  const target = selectedOf(session);
  const { level, layers, build } = session;
  const looking = session.looking.kind === 'free' ? turnedFrom : session.looking;
  const picture: Address = {
    ...(target ? { target } : {}),
    // A walk turns the picture by itself.
    ...(session.activity === 'explore' ? placeOf(session.openRegion, looking, target) : {}),
    ...layersOf(layers, target),
    ...(build.head === 'average' ? {} : { head: build.head }),
    ...(session.activity === 'plan' && session.plan ? { plan: session.plan } : {}),
    ...(build.head === 'average' || build.share === 1 ? {} : { share: Math.round(build.share * 100) }),
  };
  return level === 'patient' && Object.keys(picture).length === 0 ? {} : { level, ...picture };
}

function placeOf(open: RegionId | null, looking: Looking, target: Target | null): Pick<Address, 'area' | 'view'> {
  const view = looking.kind === 'view' ? looking.id : null;
  if (view !== null && view === usualView(target)) return {};
  if (view !== null && (open === null || areaOf(view) === open)) return { view };
  if (open === null || target?.kind === 'region') return {};
  return target ? { area: open } : { view: viewOfArea(open, looking) };
}

/** Which view comes by itself, if any: points turn the head to them, muscles and nerves are seen from where their depth is said, too. */
function usualView(target: Target | null): ViewId | null {
  if (target === null) return 'start';
  return target.kind === 'region' ? viewOfArea(target.id) : null;
}

function viewOfArea(area: RegionId, looking?: Looking): ViewId {
  if (area !== 'temple') return area;
  return looking?.kind === 'site' && SITES[looking.id].side === 'right' ? 'temple-right' : 'temple-left';
}

function layersOf({ depth, shown, lens, dermatomes }: Layers, target: Target | null): Address {
  const at = Math.round(depth * 100) / 100;
  const usual = shownAt(at);
  const buried = target?.kind === 'muscle' || target?.kind === 'nerve';
  return {
    ...(at > 0 || buried ? { depth: at } : {}),
    ...Object.fromEntries(LAYER_IDS.filter((id) => shown[id] !== usual[id]).map((id) => [id, shown[id]])),
    ...(lens ? { lens } : {}),
    ...(dermatomes ? { roots: dermatomes } : {}),
  };
}
