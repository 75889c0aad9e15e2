// The choice of brightness: as on the device, light, dark or dim.
import { useId } from 'react';
import { choose } from '#session/actions.ts';
import { THEMES } from '#session/session.ts';
import { usePage, useSession } from './page-context.ts';

export function ThemeSwitch() {
  const { store, words } = usePage();
  const theme = useSession((session) => session.theme);
  const id = useId();
  return (
    <div className="theme-switch" data-needs-script="">
      <label htmlFor={id}>{words.page.themeLabel}</label>
      <select
        id={id}
        value={theme}
        onChange={({ target }) => {
          const chosen = THEMES.find((one) => one === target.value);
          if (chosen) store.setState(choose(chosen));
        }}
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {words.page.themes[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
