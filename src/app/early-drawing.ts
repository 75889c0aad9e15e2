// The script behind the links to what draws, in the heads of the pages with the picture: it lets them be fetched once the page has been
// seen, while the program of the page is still on its way; unless the reader or the browser asks to save. It is the same on every page and
// in every build, so that hosts can vouch for it.
import { COMFORT_KEY } from '#session/retention.ts';

export const EARLY_DRAWING = `<script>
      {
        let comfort = '';
        try {
          comfort = localStorage['${COMFORT_KEY}'];
        } catch {}
        if (!navigator.connection?.saveData && new URLSearchParams(comfort).get('picture') !== 'stills')
          new PerformanceObserver(() => {
            for (const link of document.querySelectorAll('[data-draws]')) link.rel = 'modulepreload';
          }).observe({ type: 'paint', buffered: true });
      }
    </script>`;
