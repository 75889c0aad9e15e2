// Where extra points may go, as soft patches over the picture without an edge: they have no fixed place, so none is shown. Each is a button
// that lies about the middle of its muscle's fixed points, and is there only while those face the reader.
import { type CSSProperties, useCallback, useRef } from 'react';
import { AREA_SIGNS } from '#anatomy/area-signs.ts';
import { EXTRA_ZONES, type ExtraZone, type ExtraZoneId } from '#protocol/extra-zones.ts';
import { extraIn } from '#session/plan/plan.ts';
import type { StageFrame } from '#session/stage-link.ts';
import { useFrame, usePage } from '../../page-context.ts';
import { usePlan, usePlanNow } from './plan-context.ts';
import { pressZone } from './plan-edits.ts';
import { saidOf, zoneName } from './zone-name.ts';

/** Px about the points that the patch fades out in. */
const FADE_PX = 18;
/** Px on a side that a finger needs. */
const LEAST_PX = 44;

/** Middle and radius of a zone on the stage, or null while most of it is out of sight. */
function placeOfZone({ around }: ExtraZone, frame: StageFrame): { x: number; y: number; radius: number } | null {
  const points = around.map((id) => frame.sites[id]);
  if (points.filter(({ facing }) => facing).length * 2 <= points.length) return null;
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  const reach = Math.max(...points.map((point) => Math.hypot(point.x - x, point.y - y)));
  return { x, y, radius: Math.max(reach + FADE_PX, LEAST_PX / 2) };
}

export function PlanZones() {
  const { words } = usePage();
  const { planning, said, say } = usePlan();
  const plan = usePlanNow();
  const buttons = useRef(new Map<ExtraZoneId, HTMLButtonElement>());
  const place = useCallback((frame: StageFrame) => {
    for (const zone of EXTRA_ZONES) {
      const button = buttons.current.get(zone.id);
      const spot = placeOfZone(zone, frame);
      if (!button) continue;
      button.toggleAttribute('data-away', spot === null);
      if (!spot) continue;
      button.style.setProperty('--radius', `${spot.radius.toFixed(1)}px`);
      button.style.transform = `translate(${spot.x.toFixed(1)}px, ${spot.y.toFixed(1)}px) translate(-50%, -50%)`;
    }
  }, []);
  useFrame(place);

  const onPress = (zone: ExtraZone): void => {
    const why = pressZone(planning, zone.id);
    say(why && saidOf(why, said, words));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="plan-zones" role="group" aria-label={said.zonesLabel}>
      {EXTRA_ZONES.map((zone) => {
        const count = extraIn(plan, zone.id);
        return (
          <button
            key={zone.id}
            ref={(button) => {
              if (button) buttons.current.set(zone.id, button);
            }}
            type="button"
            className="plan-zone"
            data-zone={zone.id}
            data-count={count}
            style={{ '--area': AREA_SIGNS[zone.region].color } as CSSProperties}
            aria-label={said.more(zoneName(zone, said, words))}
            onClick={() => onPress(zone)}
          >
            {count > 0 && <span className="plan-zone-count">+{count}</span>}
          </button>
        );
      })}
    </div>
  );
}
