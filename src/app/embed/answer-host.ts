// What a message of the host does to the frame, and what is answered. A message that is not understood does nothing. Knows no window.
import type { LocaleId } from '#copy/locale-ids.ts';
import { showAddress } from '#panels/show-address.ts';
import { choose } from '#session/actions.ts';
import { addressOf, areaOf, fragmentOf } from '#session/address.ts';
import { readControls } from '#session/embed/controls.ts';
import {
  type Answer,
  type Command,
  type EmbedState,
  type Fault,
  faultOf,
  MESSAGES_VERSION,
  readCommand,
} from '#session/embed/messages.ts';
import { readStart } from '#session/embed/start.ts';
import { chooseLevel } from '#session/layer-actions.ts';
import { selectedOf } from '#session/selectors.ts';
import type { Looking } from '#session/session.ts';
import type { SessionStore } from '#session/store.ts';
import type { HomeStore } from './home.ts';

export interface Frame {
  readonly store: SessionStore;
  readonly home: HomeStore;
  readonly lang: LocaleId;
  /** As for `addressOf`. */
  readonly turnedFrom: () => Looking;
}

export function stateOf({ store, home, lang, turnedFrom }: Frame): EmbedState {
  const session = store.getState();
  const target = selectedOf(session);
  const { looking, level, theme, openRegion } = session;
  return {
    site: target?.kind === 'site' ? target.id : null,
    area: target?.kind === 'region' ? target.id : (openRegion ?? (looking.kind === 'view' ? areaOf(looking.id) : null) ?? null),
    view: looking.kind === 'view' ? looking.id : null,
    level,
    theme,
    lang,
    ui: home.getState().controls,
    address: fragmentOf(addressOf(session, turnedFrom())),
  };
}

export function answerHost(frame: Frame, data: unknown): readonly Answer[] {
  const read = readCommand(data);
  if ('fault' in read) return [numbered(read.fault, read.request)];
  const { command } = read;
  const faults = obey(frame, command);
  const stopped = faults.find(({ error }) => error === 'id');
  if (stopped) return [numbered(stopped, command.request)];
  return [numbered({ type: 'state', state: stateOf(frame) }, command.request), ...faults.map((fault) => numbered(fault))];
}

type Body = Fault | { readonly type: 'state'; readonly state: EmbedState };

function numbered(body: Body, request?: number): Answer {
  return { atlas: MESSAGES_VERSION, ...(request === undefined ? {} : { request }), ...body };
}

/** Changes nothing where a fault says that an id is unknown. */
function obey({ store, home }: Frame, command: Command): readonly Fault[] {
  if (command.type === 'show') {
    const address = readStart(command.id);
    if (!address) return [faultOf('id', command.id)];
    store.setState(showAddress(address));
  } else if (command.type === 'reset') {
    store.setState(showAddress(home.getState().start));
  } else if (command.type === 'set') {
    return settle(store, home, command);
  }
  return [];
}

function settle(store: SessionStore, home: HomeStore, set: Extract<Command, { readonly type: 'set' }>): readonly Fault[] {
  const start = set.start === undefined ? null : set.start === '' ? {} : readStart(set.start);
  if (set.start && !start) return [faultOf('id', set.start)];
  const { controls, unknown } = readControls(set.ui ?? '');
  if (set.ui !== undefined) home.setState({ controls });
  if (start) {
    home.setState({ start });
    store.setState(showAddress(start));
  }
  if (set.level) store.setState(chooseLevel(set.level));
  if (set.theme) store.setState(choose(set.theme));
  return unknown.map((name) => faultOf('param', `ui=${name}`));
}
