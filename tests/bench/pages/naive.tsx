// Page (c): fiber and drei the way a tutorial teaches them. It is drawn all the time, and every point is a mesh with handlers.

import { POINTS, START } from 'virtual:atlas';
import { Html, OrbitControls, useGLTF } from '@react-three/drei';
import { Canvas, useFrame } from '@react-three/fiber';
import { Suspense, useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Mesh } from 'three';
import { FOV_DEG, fitView } from '../../../src/anatomy/camera-fit.ts';
import { LOOK } from './look.ts';
import type { Point } from './points.ts';
import { find, sayReady } from './site-panel.ts';

type Look = (point: Point | null) => void;

function Head() {
  // Its draco decoder would come from another host.
  const { nodes } = useGLTF('./models/head.glb', false);
  const skin = nodes['skin'] as Mesh;
  useLayoutEffect(() => skin.geometry.computeVertexNormals(), [skin]);
  return (
    <mesh geometry={skin.geometry} position={skin.position} scale={skin.scale} castShadow receiveShadow>
      <meshStandardMaterial color={LOOK.clay} roughness={0.9} vertexColors />
    </mesh>
  );
}

function Marker({ point, looked, onLook }: { readonly point: Point; readonly looked: boolean; readonly onLook: Look }) {
  return (
    <mesh position={point.at} onPointerOver={() => onLook(point)} onPointerOut={() => onLook(null)}>
      <sphereGeometry args={[LOOK.markerRadius, 32, 32]} />
      <meshStandardMaterial color={looked ? LOOK.markerPointed : LOOK.marker} />
      {looked && (
        <Html position={[0, 0.01, 0]} pointerEvents="none">
          <section data-panel>
            <h2>{point.name}</h2>
            <p>{point.units} units</p>
          </section>
        </Html>
      )}
    </mesh>
  );
}

function Ready() {
  const said = useRef(false);
  useFrame(() => {
    if (!said.current) sayReady();
    said.current = true;
  });
  return null;
}

function Stage({ looked, onLook }: { readonly looked: Point | null; readonly onLook: Look }) {
  const { clientWidth: width, clientHeight: height } = document.body;
  const { position, target } = fitView(START, { width, height: height - 186 }, { top: 0, right: 0, bottom: 0, left: 0 });
  return (
    <Canvas shadows camera={{ fov: FOV_DEG, position: [...position], near: 0.1, far: 5 }}>
      <hemisphereLight args={[LOOK.sky, LOOK.ground, LOOK.skyPower]} />
      <directionalLight castShadow shadow-normalBias={0.03} color={LOOK.key} intensity={LOOK.keyPower} position={LOOK.keyFrom} />
      <Suspense fallback={null}>
        <Head />
        {POINTS.map((point) => (
          <Marker key={point.id} point={point} looked={point === looked} onLook={onLook} />
        ))}
        <Ready />
      </Suspense>
      <OrbitControls target={[...target]} />
    </Canvas>
  );
}

function Page() {
  const [looked, setLooked] = useState<Point | null>(null);
  return (
    <>
      <main>
        <h1>Injection points</h1>
        <nav className="sites" aria-label="Points">
          {POINTS.map((point, i) => (
            <button
              key={point.id}
              type="button"
              data-site={point.id}
              aria-label={`${point.name}, ${point.units} units`}
              onFocus={() => setLooked(point)}
              onBlur={() => setLooked(null)}
              onPointerEnter={() => setLooked(point)}
              onPointerLeave={() => setLooked(null)}
            >
              {i + 1}
            </button>
          ))}
        </nav>
      </main>
      <div className="stage">
        <Stage looked={looked} onLook={setLooked} />
      </div>
    </>
  );
}

createRoot(find('#root')).render(<Page />);
