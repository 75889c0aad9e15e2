// The script that stands in the head of every page and runs before the first paint, so that no one who chose dark is met by light;
// and the rule that hides switches from those for whom no script will ever make them work.
import { THEME_KEY } from '#session/retention.ts';
import { THEMES } from '#session/session.ts';

const chosen = THEMES.filter((theme) => theme !== 'system').join('|');

export const EARLY_THEME = `<meta name="theme-color" media="(prefers-color-scheme: light)" content="#ecebe6" />
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#16191c" />
    <script>
      try {
        const kept = localStorage.getItem('${THEME_KEY}');
        const dark = matchMedia('(prefers-color-scheme: dark)').matches;
        document.documentElement.dataset.theme = /^(${chosen})$/.test(kept) ? kept : dark ? 'dark' : 'light';
      } catch {}
    </script>
    <noscript><style>[data-needs-script], .search { display: none !important; }</style></noscript>`;
