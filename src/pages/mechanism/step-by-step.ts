// Shows the steps that stand in a page's HTML one at a time, or all again. Knows neither their words nor their drawings.

/** The place of the step that is read, or all of them. */
type Shown = number | 'all';

/** The step that the address names, or something within it; -1 when it names none. */
function stepNamed(steps: readonly Element[], hash: string): number {
  const named = document.getElementById(hash.slice(1));
  return named ? steps.findIndex((step) => step.contains(named)) : -1;
}

function partOf<Kind extends Element>(section: Element, selector: string): Kind {
  const part = section.querySelector<Kind>(selector);
  if (!part) throw new Error(`The steps have no ${selector}.`);
  return part;
}

/** Wakes the steps of `section` and their buttons; what it returns lets all stand again, without buttons. */
export function stepByStep(section: Element): () => void {
  const steps = [...section.querySelectorAll('.step')];
  const row = partOf<HTMLElement>(section, '.step-buttons');
  const back = partOf<HTMLButtonElement>(row, '.back-step');
  const next = partOf<HTMLButtonElement>(row, '.next-step');
  const toggle = partOf<HTMLButtonElement>(row, '.all-steps');
  const [toAll, toOne] = [partOf<HTMLElement>(toggle, '.to-all'), partOf<HTMLElement>(toggle, '.to-one')];
  const last = steps.length - 1;
  let shown: Shown = 'all';

  function show(wish: Shown): void {
    shown = wish;
    steps.forEach((step, index) => {
      step.classList.toggle('away', wish !== 'all' && wish !== index);
    });
    back.disabled = wish === 0;
    next.disabled = wish === last;
    back.hidden = next.hidden = wish === 'all';
    toAll.hidden = wish === 'all';
    toOne.hidden = wish !== 'all';
  }

  function go(index: number): void {
    show(index);
    // Whoever asked for a step reads on there; a disabled button would lose the keyboard's place.
    steps[index]?.querySelector('h3')?.focus();
  }

  const by = (way: number) => (): void => {
    if (shown !== 'all') go(Math.min(last, Math.max(0, shown + way)));
  };
  const turn = (): void => {
    show(shown === 'all' ? 0 : 'all');
    // The page is much longer or shorter now; the steps must not slip out of sight.
    toggle.scrollIntoView({ block: 'nearest' });
  };
  const follow = (): void => {
    const named = stepNamed(steps, window.location.hash);
    // Where all are shown, the browser has gone to it already.
    if (named >= 0 && shown !== 'all') go(named);
  };

  const awake = new AbortController();
  const { signal } = awake;
  back.addEventListener('click', by(-1), { signal });
  next.addEventListener('click', by(1), { signal });
  toggle.addEventListener('click', turn, { signal });
  // A link that is followed a second time changes no hash.
  for (const event of ['hashchange', 'popstate']) window.addEventListener(event, follow, { signal });
  show(Math.max(0, stepNamed(steps, window.location.hash)));
  row.hidden = false;

  return () => {
    awake.abort();
    show('all');
    row.hidden = true;
  };
}
