// Plans by name, kept on the device when the reader asks; maps saved as a file, and opened from one. A wrong file changes nothing.
import { type ChangeEvent, useState } from 'react';
import { LONGEST_NAME } from '#session/map-file/map-shape.ts';
import { forgetPlan, keepPlan, keptPlans, type NamedPlan, renamePlan } from '#session/plan/keep-plans.ts';
import { planned, planOf } from '#session/plan/plan-store.ts';
import { readPlan } from '#session/plan/plan-text.ts';
import { writeMap } from '#session/plan/write-map.ts';
import { saveFile } from '../save-file.ts';
import { usePlan } from './plan-context.ts';

const FILE_NAME = 'migraine-injection-atlas-map.json';
const device = (): Storage => window.localStorage;

export function PlanKeep({ onFile }: { readonly onFile: (file: File) => void }) {
  const { planning, said, say } = usePlan();
  const { keep } = said;
  const [{ plans, aside }, setKept] = useState(() => keptPlans(device));
  const [name, setName] = useState('');
  const [opened, setOpened] = useState('');
  const wanted = name.trim();
  const renames = wanted !== '' && plans.some((one) => one.name === opened) && !plans.some((one) => one.name === wanted);

  const became = (next: readonly NamedPlan[] | null, done: string): void => {
    if (next) setKept({ plans: next, aside });
    say(next ? done : keep.notKept);
  };
  const onKeep = (): void => {
    const named = name.trim();
    if (named) became(keepPlan({ name: named, plan: planning.getState().history.now }, device), keep.kept(named));
  };
  const onOpen = ({ name: own, plan }: NamedPlan): void => {
    planning.setState(planned(readPlan(plan).plan));
    setName(own);
    setOpened(own);
    say(keep.opened(own));
  };
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    target.value = '';
    if (file) onFile(file);
  };
  return (
    <section className="plan-keep" aria-labelledby="plan-keep">
      <h4 id="plan-keep">{keep.title}</h4>
      {aside && <p role="alert">{keep.aside}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onKeep();
        }}
      >
        <label>
          <span>{keep.name}</span>
          <input
            type="text"
            className="line-field"
            maxLength={LONGEST_NAME}
            value={name}
            autoComplete="off"
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <button type="submit" className="plain" data-keep-plan="">
          {keep.keep}
        </button>
        {renames && (
          <button
            type="button"
            className="entry"
            data-rename-plan=""
            onClick={() => {
              became(renamePlan(opened, wanted, device), keep.renamed(opened, wanted));
              setOpened(wanted);
            }}
          >
            {keep.rename(opened)}
          </button>
        )}
      </form>
      <p className="soft">{keep.only}</p>
      {plans.length > 0 && (
        <ul>
          {plans.map((one) => (
            <li key={one.name}>
              <button type="button" className="entry" data-open-plan="" onClick={() => onOpen(one)}>
                {keep.open(one.name)}
              </button>
              <button
                type="button"
                className="entry"
                data-forget-plan=""
                onClick={() => became(forgetPlan(one.name, device), keep.forgotten(one.name))}
              >
                {keep.forget(one.name)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="plan-files">
        <button
          type="button"
          className="entry"
          data-save-map=""
          onClick={() => saveFile(FILE_NAME, writeMap(planOf(planning.getState()), name.trim() || said.title))}
        >
          {keep.save}
        </button>
        <label className="entry file-field">
          <input type="file" data-open-map="" accept="application/json,.json" onChange={onChange} />
          <span>{keep.openFile}</span>
        </label>
      </div>
      <p className="soft">{keep.file}</p>
    </section>
  );
}
