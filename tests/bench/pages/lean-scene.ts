// What page (a) draws: the head in one material under two lights, the points as one instanced mesh.
import { POINTS } from 'virtual:atlas';
import {
  Color,
  DirectionalLight,
  HemisphereLight,
  InstancedMesh,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  PerspectiveCamera,
  Scene,
  SphereGeometry,
  WebGLRenderer,
} from 'three';
import { OrbitControls } from 'three/addons/controls/OrbitControls.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { FOV_DEG } from '../../../src/anatomy/camera-fit.ts';
import { LOOK } from './look.ts';
import type { Point } from './points.ts';

export function createLeanScene() {
  const renderer = new WebGLRenderer({ antialias: true, alpha: true });
  renderer.debug.checkShaderErrors = false;
  const root = new Scene();
  const camera = new PerspectiveCamera(FOV_DEG, 1, 0.1, 5);
  const key = new DirectionalLight(LOOK.key, LOOK.keyPower);
  key.position.set(...LOOK.keyFrom);
  // The lamp goes with the viewer, as it does in the atlas.
  camera.add(key, key.target);
  const markers = createMarkers();
  root.add(camera, new HemisphereLight(LOOK.sky, LOOK.ground, LOOK.skyPower), markers.mesh);
  const controls = new OrbitControls(camera, renderer.domElement);
  let loaded = false;

  const load = async (url: string): Promise<void> => {
    const { scene } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).loadAsync(url);
    const clay = new MeshStandardMaterial({ color: LOOK.clay, roughness: 0.9, vertexColors: true });
    scene.traverse((part) => {
      if (!(part instanceof Mesh)) return;
      part.geometry.computeVertexNormals();
      part.material = clay;
    });
    root.add(scene);
    // Where a browser cannot compile beside the page, asking it to only waits.
    if (renderer.extensions.has('KHR_parallel_shader_compile')) await renderer.compileAsync(root, camera);
    loaded = true;
  };

  return { renderer, root, camera, controls, markers, load, ready: () => loaded };
}

function createMarkers() {
  const mesh = new InstancedMesh(new SphereGeometry(LOOK.markerRadius, 12, 8), new MeshBasicMaterial(), POINTS.length);
  const [plain, pointed, place] = [new Color(LOOK.marker), new Color(LOOK.markerPointed), new Matrix4()];
  POINTS.forEach(({ at }, i) => {
    mesh.setMatrixAt(i, place.makeTranslation(...at));
    mesh.setColorAt(i, plain);
  });
  const point = (chosen: Point | null): void => {
    POINTS.forEach((one, i) => {
      mesh.setColorAt(i, one === chosen ? pointed : plain);
    });
    if (mesh.instanceColor) mesh.instanceColor.needsUpdate = true;
  };
  return { mesh, point };
}
