// Which of the 31 points lies under a place on the stage: the nearest on the screen, of those that face the viewer.
import { POINTS } from 'virtual:atlas';
import { type PerspectiveCamera, Vector3 } from 'three';
import type { Point } from './points.ts';

/** CSS pixels. */
const REACH = 12;

export function createPicking(camera: PerspectiveCamera) {
  const places = POINTS.map((point) => ({
    point,
    at: new Vector3(...point.at),
    normal: new Vector3(...point.normal),
    x: 0,
    y: 0,
  }));
  const seen = new Vector3();
  let [width, height, stale] = [1, 1, true];

  const project = (): void => {
    stale = false;
    camera.updateMatrixWorld();
    for (const place of places) {
      const faces = seen.copy(camera.position).sub(place.at).dot(place.normal) > 0;
      seen.copy(place.at).project(camera);
      place.x = faces ? ((seen.x + 1) / 2) * width : Number.POSITIVE_INFINITY;
      place.y = ((1 - seen.y) / 2) * height;
    }
  };

  const at = (x: number, y: number): Point | null => {
    if (stale) project();
    let [found, least]: [Point | null, number] = [null, REACH];
    for (const place of places) {
      const away = Math.hypot(place.x - x, place.y - y);
      if (away < least) [found, least] = [place.point, away];
    }
    return found;
  };

  const turned = (): void => {
    stale = true;
  };
  const resized = (...size: [number, number]): void => {
    [width, height] = size;
    stale = true;
  };
  return { at, turned, resized };
}
