// The twin of the picture: area, muscle, point as a list. Everything can be done with it alone, and it keeps in step both ways.
import { REGION_IDS } from '#protocol/vocabulary.ts';
import { AreaEntry } from './AreaEntry.tsx';
import { usePage } from './page-context.ts';
import { StructureList } from './StructureList.tsx';

export function PointList() {
  const { words } = usePage();
  return (
    <nav className="twin" data-needs-script="" id="points" aria-labelledby="points-title">
      <h2 id="points-title">{words.list.title}</h2>
      <p className="soft">{words.list.hint}</p>
      {REGION_IDS.map((id) => (
        <AreaEntry key={id} id={id} />
      ))}
      <StructureList />
    </nav>
  );
}
