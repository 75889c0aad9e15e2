// @vitest-environment jsdom
// Questions are ticked and taken along as text; nothing is chosen for the reader and nothing outlives the page.
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { QUESTIONS } from '#copy/en/pages/questions.ts';
import { chosenText } from '#pages/questions/chosen-text.ts';
import { QuestionsPage } from '#pages/questions/QuestionsPage.tsx';

const all = QUESTIONS.groups.flatMap(({ questions }) => questions);
const [first = '', second = ''] = all;

afterEach(cleanup);

describe('the text to take along', () => {
  it('holds all questions when none is chosen', () => {
    for (const question of all) expect(chosenText(QUESTIONS, new Set())).toContain(`[ ] ${question}\n`);
  });

  it('holds the chosen ones only, under their own headings', () => {
    const text = chosenText(QUESTIONS, new Set([second]));
    expect(text).toBe(`${QUESTIONS.heading}\n\n${QUESTIONS.groups[0]?.title}\n[ ] ${second}\n`);
  });
});

describe('the page', () => {
  it('begins with nothing chosen, counts ticks and copies them', async () => {
    const user = userEvent.setup();
    render(<QuestionsPage texts={QUESTIONS} />);
    expect(screen.getByText(QUESTIONS.chosen(0))).toBeDefined();
    await user.click(screen.getByLabelText(first));
    await user.click(screen.getByLabelText(second));
    await user.click(screen.getByLabelText(first));
    expect(screen.getByText(QUESTIONS.chosen(1))).toBeDefined();
    await user.click(screen.getByRole('button', { name: QUESTIONS.copy }));
    expect(await navigator.clipboard.readText()).toBe(chosenText(QUESTIONS, new Set([second])));
    expect(screen.getByRole('status').textContent).toBe(QUESTIONS.copied(1));
    await user.click(screen.getByRole('button', { name: QUESTIONS.clear }));
    expect(screen.getByText(QUESTIONS.chosen(0))).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: QUESTIONS.copy }));
  });

  it('says so where the browser lets no page copy', async () => {
    const user = userEvent.setup({ writeToClipboard: false });
    const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      render(<QuestionsPage texts={QUESTIONS} />);
      await user.click(screen.getByRole('button', { name: QUESTIONS.copy }));
      expect(screen.getByRole('status').textContent).toBe(QUESTIONS.notCopied);
    } finally {
      if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    }
  });

  it('asks each question once', () => {
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((question) => !/[?]/.test(question))).toEqual([]);
  });
});
