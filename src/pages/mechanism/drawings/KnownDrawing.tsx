// Step 6: what was seen in rats and what was seen in people, joined by a broken line: that the one explains the other is not known.
import type { DrawingWords } from '#copy/page-texts/mechanism.ts';

interface Props {
  readonly words: DrawingWords;
  readonly described: string;
}

export function KnownDrawing({ words, described }: Props) {
  return (
    <div className="known-link" role="img" aria-label={described}>
      <p>
        <b>{words.rats}</b> {words.ratsFound}
      </p>
      <span className="broken-line">
        <b>?</b>
      </span>
      <p>
        <b>{words.people}</b> {words.peopleFound}
      </p>
      <p className="link-name">{words.link}</p>
    </div>
  );
}
