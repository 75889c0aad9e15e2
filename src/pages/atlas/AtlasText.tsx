// The atlas before its program and without it: the same head, picture, list and foot, and below the list every
// point in words.
import type { ReactNode } from 'react';
import { Colophon } from '#panels/Colophon.tsx';
import { Masthead } from '#panels/Masthead.tsx';
import { PointList } from '#panels/PointList.tsx';
import { Poster } from '#panels/Poster.tsx';
import { ViewBar } from '#panels/ViewBar.tsx';
import { FourStills } from './FourStills.tsx';

/** `children` is what a reader without a program is told. */
export function AtlasText({ children }: { readonly children: ReactNode }) {
  return (
    <div className="page">
      <Masthead />
      <main>
        <div className="plate-column">
          <div className="plate">
            <div className="stage">
              <Poster />
            </div>
            <ViewBar anyWidth />
          </div>
        </div>
        <PointList />
        <div className="in-words">
          <FourStills />
          {children}
        </div>
      </main>
      <Colophon />
    </div>
  );
}
