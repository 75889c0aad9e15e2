// The facts of one subject as the table of audiences orders them for the reader's level: what everyone is told at once, the rest when it
// has come. Knows no subject: what stands inside a block is given.
import { Fragment, type ReactNode, useMemo } from 'react';
import { deeperFacts, type Subject } from '#copy/deeper-facts.ts';
import type { Told } from '#copy/facts.ts';
import { DEEPER_KINDS, type FactKind, factsFor } from '#protocol/audiences.ts';
import { Citations } from './Citations.tsx';
import { citedIn } from './cite.ts';
import { LaterNotice } from './LaterNotice.tsx';
import { useText } from './library.ts';
import { usePage, useSession } from './page-context.ts';
import { Terms } from './Terms.tsx';
import { ToldBlock } from './ToldBlock.tsx';
import { useSteady } from './use-steady.ts';

type SaidByKind = Readonly<Partial<Record<FactKind, readonly Told[]>>>;

interface Props {
  readonly subject: Subject;
  /** What is told at once. */
  readonly said: SaidByKind;
  /** What stands in a block before its sentences; for measured rules, in its place. */
  readonly inside: Readonly<Partial<Record<FactKind, ReactNode>>>;
}

const isDeeper = (kind: FactKind): boolean => DEEPER_KINDS.some((deeper) => deeper === kind);

export function FactBlocks({ subject: newSubject, said: newSaid, inside }: Props) {
  const { words } = usePage();
  const subject = useSteady(newSubject);
  const said = useSteady(newSaid);
  const level = useSession((session) => session.level);
  const kinds = useMemo(() => factsFor(subject.kind, level), [subject, level]);
  const later = kinds.find((kind) => isDeeper(kind) && !said[kind]);
  const { stock, retry } = useText('deeper', later !== undefined);
  const texts = stock.kind === 'ready' ? stock.value : null;
  const { told, everything, cited } = useMemo(() => {
    const deeper: SaidByKind = texts ? deeperFacts(subject, texts) : {};
    const blocks = kinds.map((kind) => ({ kind, all: [...(said[kind] ?? []), ...(deeper[kind] ?? [])] }));
    const all = blocks.flatMap((block) => block.all);
    return { told: blocks, everything: all, cited: citedIn(all, 'panel') };
  }, [subject, said, kinds, texts]);

  const block = (kind: FactKind, all: readonly Told[]): ReactNode => {
    if (kind === 'citations') return <Citations key={`${subject.kind}-${subject.id}-${level}`} cited={cited} />;
    if (kind === 'headRule' || kind === 'otherHeadRule') return inside[kind];
    if (all.length === 0 && !inside[kind]) return null;
    // Without the sentences about it a needle would be a picture that nobody explains.
    if (all.length === 0 && isDeeper(kind)) return null;
    return (
      <ToldBlock kind={kind} title={words.panel.facts[kind]} said={all} cited={cited}>
        {inside[kind]}
      </ToldBlock>
    );
  };

  return (
    <Terms said={everything}>
      {told.map(({ kind, all }) => (
        <Fragment key={kind}>
          {kind === later && stock.kind !== 'ready' && <LaterNotice stock={stock} said={words.panel.deeper} onRetry={retry} />}
          {block(kind, all)}
        </Fragment>
      ))}
    </Terms>
  );
}
