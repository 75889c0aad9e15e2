// The place of what is done with the picture: the walk through a visit, or a tool that takes the picture over. Beside the picture, a sheet
// below it, or the whole window. Stands at once, so that the picture makes room; what is in it is fetched.
import { useId } from 'react';
import { isTool } from '#session/selectors.ts';
import type { Activity, ToolActivity } from '#session/session.ts';
import { leaveTool } from '#session/tool-actions.ts';
import { usePage } from './page-context.ts';
import { toolFor } from './tools/tool-shelves.ts';
import { useWalk } from './tour/use-walk.ts';
import { useShelf } from './use-shelf.ts';

interface Props {
  readonly activity: Exclude<Activity, 'explore'>;
  /** A panel about something that was chosen stands in its place for now. */
  readonly aside: boolean;
  readonly stage: HTMLElement | null;
}

export function ActivityShell({ activity, aside, stage }: Props) {
  const { words } = usePage();
  const name = useId();
  const tool = isTool(activity) ? activity : null;
  return (
    <section className="tour" data-tour={activity} aria-labelledby={name} hidden={aside}>
      <h2 id={name} className="spoken-only">
        {tool ? words.page.tools : words.visit.start}
      </h2>
      {tool ? <ToolPlace key={tool} tool={tool} stage={stage} /> : <WalkPlace stage={stage} />}
    </section>
  );
}

function WalkPlace({ stage }: Pick<Props, 'stage'>) {
  const { stock, retry } = useWalk();
  if (stock.kind === 'failed') return <NotFetched retry={retry} />;
  return stock.kind === 'ready' && <stock.value.Walk texts={stock.value.texts} stage={stage} />;
}

function ToolPlace({ tool, stage }: { readonly tool: ToolActivity; readonly stage: HTMLElement | null }) {
  const { store, words } = usePage();
  const { stock, retry } = useShelf(toolFor(tool, words), true);
  if (stock.kind === 'failed') return <NotFetched retry={retry} />;
  return stock.kind === 'ready' && <stock.value.Tool stage={stage} onClose={() => store.setState(leaveTool())} />;
}

function NotFetched({ retry }: { readonly retry: () => void }) {
  const { failure } = usePage().words;
  return (
    <div className="tour-body">
      <p role="alert">{failure.said.script}</p>
      <button type="button" className="plain" onClick={retry}>
        {failure.retry}
      </button>
    </div>
  );
}
