// What stands where the panel will be while none is open: what to do, and how to read the points.
import { AREA_SIGNS } from '#anatomy/area-signs.ts';
import { REGION_IDS } from '#protocol/vocabulary.ts';
import { AreaSign } from './AreaSign.tsx';
import { usePage } from './page-context.ts';

export function Legend() {
  const { words } = usePage();
  const { legend, stage, panel } = words;
  return (
    <div className="legend">
      <p className="legend-lead">{panel.empty.title}</p>
      <p className="soft legend-hint">{panel.empty.text}</p>
      <h2>{legend.title}</h2>
      <ul className="signs">
        {REGION_IDS.map((id) => (
          <li key={id}>
            <AreaSign region={id} />
            {words.regions[id].name} <span className="spoken-only">({legend.shapes[AREA_SIGNS[id].shape]})</span>
          </li>
        ))}
      </ul>
      <ul className="signs soft">
        <li>
          <svg className="area-sign" viewBox="0 0 20 20" aria-hidden="true">
            <circle className="hollow" cx="10" cy="10" r="7.5" />
          </svg>
          {legend.ring}
        </li>
        <li>
          <svg className="area-sign" viewBox="0 0 20 20" aria-hidden="true">
            <circle className="dot" cx="10" cy="10" r="3" />
          </svg>
          {legend.dot}
        </li>
      </ul>
      <p className="soft legend-hint for-pointer">{stage.hints.pointer}</p>
      <p className="soft legend-hint for-pointer">{stage.hints.keyboard}</p>
      <p className="soft legend-hint for-touch">{stage.hints.touch}</p>
    </div>
  );
}
