// One panel in one state, with surroundings of its own.
import { createContext, type ReactNode, useContext } from 'react';
import type { Manifest } from '#anatomy/manifest.ts';
import type { VisitTexts } from '#copy/page-texts/visit.ts';
import type { Words } from '#copy/words.ts';
import { followFocus } from '#panels/focus-return.ts';
import { PageContext } from '#panels/page-context.ts';
import type { Session } from '#session/session.ts';
import { createStageLink } from '#session/stage-link.ts';
import { createSessionStore } from '#session/store.ts';
import type { ToolTexts } from './tool-texts.ts';

export interface Said {
  readonly words: Words;
  readonly visit: VisitTexts;
  readonly tools: ToolTexts;
  readonly manifest: Manifest | null;
}

export const SaidContext = createContext<Said | null>(null);

interface Props {
  readonly title: string;
  readonly session?: Partial<Session>;
  readonly children: ReactNode;
}

export function Specimen({ title, session, children }: Props) {
  const said = useContext(SaidContext);
  if (!said) return null;
  const page = {
    store: createSessionStore({ picture: { kind: 'ready' }, ...session }),
    link: createStageLink(),
    words: said.words,
    at: 'atlas',
    manifest: said.manifest,
    focus: followFocus(document),
  } as const;
  return (
    <section className="specimen">
      <p className="specimen-title">{title}</p>
      <PageContext value={page}>{children}</PageContext>
    </section>
  );
}
