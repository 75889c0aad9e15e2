// Page (a): three.js with nothing between, drawn only when something has changed, picked on the screen. The best that is usual.
import { START } from 'virtual:atlas';
import { fitView } from '../../../src/anatomy/camera-fit.ts';
import { createLeanScene } from './lean-scene.ts';
import { createPicking } from './picking.ts';
import type { Point } from './points.ts';
import { createSiteList, createSitePanel, find, sayReady } from './site-panel.ts';

const stage = find('.stage');
const panel = createSitePanel();
const scene = createLeanScene();
const { renderer, camera, controls, markers } = scene;
stage.append(renderer.domElement);

const picking = createPicking(camera);
let wanted = false;

function draw(): void {
  if (wanted || !scene.ready()) return;
  wanted = true;
  requestAnimationFrame(() => {
    wanted = false;
    renderer.render(scene.root, camera);
  });
}

function look(point: Point | null): void {
  panel.show(point);
  markers.point(point);
  draw();
}

function resize(): void {
  const { clientWidth: width, clientHeight: height } = stage;
  const lens = fitView(START, { width, height }, { top: 0, right: 0, bottom: 0, left: 0 });
  renderer.setPixelRatio(Math.min(devicePixelRatio, 2));
  renderer.setSize(width, height);
  camera.aspect = width / height;
  camera.updateProjectionMatrix();
  if (!scene.ready()) {
    camera.position.set(...lens.position);
    controls.target.set(...lens.target);
    controls.update();
  }
  picking.resized(width, height);
  draw();
}

let looked: Point | null = null;
renderer.domElement.addEventListener('pointermove', ({ buttons, offsetX, offsetY }) => {
  const under = buttons ? null : picking.at(offsetX, offsetY);
  if (under === looked) return;
  looked = under;
  look(under);
});

createSiteList(look);
controls.addEventListener('change', () => {
  picking.turned();
  draw();
});
resize();
new ResizeObserver(resize).observe(stage);
await scene.load('./models/head.glb');
renderer.render(scene.root, camera);
sayReady();
