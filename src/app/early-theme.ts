// The script that stands in the head of every page and runs before the first paint, so that no one who chose dark is met by light, nor
// large text by small; and the rule that hides switches from those for whom no script will ever make them work.
import { COMFORT_KEY, THEME_KEY } from '#session/retention.ts';
import { TEXT_SIZES, THEMES } from '#session/session.ts';

const chosen = THEMES.filter((theme) => theme !== 'system').join('|');
const sizes = TEXT_SIZES.join('|');

export const EARLY_THEME = `<meta name="theme-color" media="(prefers-color-scheme: light)" content="#ecebe6" />
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#16191c" />
    <script>
      {
        let keep = {};
        try {
          keep = { ...localStorage };
        } catch {}
        const kept = keep['${THEME_KEY}'];
        const dark = matchMedia('(prefers-color-scheme: dark)').matches;
        const html = document.documentElement;
        html.dataset.theme = /^(${chosen})$/.test(kept) ? kept : dark ? 'dark' : 'light';
        const comfort = new URLSearchParams(keep['${COMFORT_KEY}'] ?? '');
        const text = comfort.get('text');
        if (/^(${sizes})$/.test(text)) html.dataset.text = text;
        html.toggleAttribute('data-calm', comfort.get('calm') === 'on' || matchMedia('(prefers-reduced-motion: reduce)').matches);
      }
    </script>
    <noscript><style>[data-needs-script], .search { display: none !important; }</style></noscript>`;
