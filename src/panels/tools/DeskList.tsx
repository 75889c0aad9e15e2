// All tools by name, each with a line on what it is for.
import type { DeskWords } from '#copy/tools/desk-words.ts';
import { READY_TOOLS } from './load-tool.ts';
import type { ToolId } from './tool-ids.ts';

interface Props {
  readonly said: DeskWords;
  readonly onChoose: (id: ToolId) => void;
}

export function DeskList({ said, onChoose }: Props) {
  return (
    <ul className="desk-list">
      {READY_TOOLS.map((id) => (
        <li key={id}>
          <button type="button" className="desk-tool" data-tool={id} onClick={() => onChoose(id)}>
            <span className="desk-name">{said.tools[id].name}</span>
            <span className="soft">{said.tools[id].what}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
