// The script that stands in the head of every page and hears when a file that the page itself names does not arrive: a page whose
// program never starts says so, and has one button that tries again. What is fetched later has its own line.
import type { Words } from '#copy/words.ts';

export function earlyWatch({ failure }: Pick<Words, 'failure'>): string {
  const said = JSON.stringify(failure.said.script);
  const retry = JSON.stringify(failure.retry);
  return `<script>
      addEventListener('error', ({ target }) => {
        if (!target.matches?.('[crossorigin]:is([src^="."], [href^="."]):not([data-draws])') || document.querySelector('[data-unstarted]')) return;
        const line = document.createElement('p');
        const again = document.createElement('button');
        const tell = () => document.body.prepend(line);
        line.className = 'failure';
        line.dataset.unstarted = '';
        line.role = 'alert';
        again.className = 'plain';
        again.textContent = ${retry};
        again.onclick = () => fetch('', { method: 'HEAD', cache: 'no-store' }).then(({ ok }) => ok && location.reload(), () => {});
        line.append(${said}, ' ', again);
        document.body ? tell() : addEventListener('DOMContentLoaded', tell);
      }, true);
    </script>
    `;
}
