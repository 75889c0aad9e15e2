// A React page that holds the atlas: which point is read stands below it, and buttons lead it to others. `react.js` is the atlas's own file,
// `embed/react.js`, copied beside this one and built together with it; `src` says where the frame lies.
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { MigraineInjectionAtlas } from './react.js';

function Lesson() {
  const atlas = useRef(null);
  const [site, setSite] = useState(null);
  const [level, setLevel] = useState('patient');
  return (
    <>
      <MigraineInjectionAtlas
        ref={atlas}
        src="{{atlas}}/embed.html"
        level={level}
        ui="views,link"
        onReady={({ lang }) => document.body.setAttribute('data-ready', lang)}
        onSiteChange={(state) => setSite(state.site)}
      />
      <button id="show" type="button" onClick={() => atlas.current.show('temporalis-2-left')}>
        Show a point of the temple
      </button>
      <button id="student" type="button" onClick={() => setLevel('student')}>
        As a student
      </button>
      <output>{site ?? 'none'}</output>
    </>
  );
}

createRoot(document.querySelector('#app')).render(<Lesson />);
