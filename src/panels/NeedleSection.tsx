// The needle at a point, for those who hold one or learn to: the cut below the point, what is taught, and what no source gives.
import type { NeedleFacts } from '#copy/facts.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import { turnTo } from '#session/actions.ts';
import { CutDrawing } from './CutDrawing.tsx';
import type { Cited } from './cite.ts';
import { usePage, useSession } from './page-context.ts';
import { ToldBlock } from './ToldBlock.tsx';

interface Props {
  readonly id: SiteId;
  readonly facts: NeedleFacts;
  readonly cited: readonly Cited[];
}

export function NeedleSection({ id, facts, cited }: Props) {
  const { store, manifest, words } = usePage();
  const drawn = useSession(({ picture }) => picture.kind === 'ready');
  const { panel } = words.under;
  return (
    <div data-needle="">
      <ToldBlock title={panel.needle} said={[...facts.angle, ...facts.needle, ...facts.volume]} cited={cited}>
        {manifest && <CutDrawing id={id} manifest={manifest} />}
        {drawn && (
          <button type="button" className="plain" onClick={() => store.setState(turnTo(id))}>
            {panel.beside}
          </button>
        )}
      </ToldBlock>
      <ToldBlock title={panel.depth} said={[...facts.depth, ...facts.unknown]} cited={cited} />
    </div>
  );
}
