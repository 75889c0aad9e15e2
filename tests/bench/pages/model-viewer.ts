// Page (b): google's model-viewer with the same head, and the points as its hotspots.
import { POINTS, START } from 'virtual:atlas';
import '@google/model-viewer';
import { FOV_DEG, fitView } from '../../../src/anatomy/camera-fit.ts';
import { createSiteButton, createSitePanel, find, sayReady } from './site-panel.ts';

const viewer = find('model-viewer');
const panel = createSitePanel();

const stage = { width: viewer.clientWidth, height: viewer.clientHeight };
const { position, target } = fitView(START, stage, { top: 0, right: 0, bottom: 0, left: 0 });
const distance = Math.hypot(...target.map((x, i) => x - (position[i] ?? 0)));
const metres = (place: readonly number[]): string => place.map((x) => `${x}m`).join(' ');
viewer.setAttribute('camera-target', metres(target));
viewer.setAttribute('camera-orbit', `${START.azimuthDeg}deg ${90 - START.elevationDeg}deg ${distance}m`);
viewer.setAttribute('field-of-view', `${FOV_DEG}deg`);

viewer.append(
  ...POINTS.map((point) => {
    const button = createSiteButton(point, panel.show);
    button.slot = `hotspot-${point.id}`;
    button.className = 'hotspot';
    button.dataset['position'] = metres(point.at);
    button.dataset['visibilityAttribute'] = 'visible';
    button.dataset['normal'] = point.normal.join(' ');
    return button;
  }),
);

viewer.addEventListener('model-visibility', () => requestAnimationFrame(sayReady), { once: true });
