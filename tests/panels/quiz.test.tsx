// @vitest-environment jsdom
// The quiz on the page: nothing that is open tells its answer; what is answered is explained with its sources; an exam keeps silent.
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { EN } from '#copy/en.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { loadQuizTexts } from '#copy/tools/load-quiz.ts';
import { followFocus } from '#panels/focus-return.ts';
import { Masthead } from '#panels/Masthead.tsx';
import { Plate } from '#panels/Plate.tsx';
import { PointList } from '#panels/PointList.tsx';
import { PageContext } from '#panels/page-context.ts';
import { quizOfThisPage } from '#panels/tools/quiz/Quiz.tsx';
import { explained, rightText } from '#panels/tools/quiz/quiz-said.ts';
import { CLAIMS } from '#protocol/claims.ts';
import { BODY_MUSCLE_IDS, MUSCLE_IDS, NERVE_IDS, REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { CARDS, type Card } from '#session/quiz/cards.ts';
import { EXAM_MINUTES, startedExam } from '#session/quiz/exam.ts';
import { isLit, type Question, questionOf } from '#session/quiz/question.ts';
import { createStageLink } from '#session/stage-link.ts';
import { createSessionStore } from '#session/store.ts';
import { startTool } from '#session/tool-actions.ts';
import { manifestFixture } from '../anatomy/manifest-fixture.ts';
import { onAWidePage } from './fake-browser.ts';
import { spreadFrame } from './render-page.tsx';

onAWidePage();

const texts = await loadQuizTexts('en');
const { quiz: said } = texts;
const quiz = quizOfThisPage();
const FRESH = quiz.getState();

beforeEach(() => quiz.setState({ ...FRESH, progress: {} }));

/** The whole page with the quiz open; `still`: without 3D. */
async function openQuiz(still = false) {
  const picture = still ? ({ kind: 'failed', failure: 'no-webgl', detail: '' } as const) : ({ kind: 'ready' } as const);
  const store = createSessionStore({ picture, level: 'student' });
  const link = createStageLink();
  link.publish(spreadFrame());
  render(
    <PageContext value={{ store, link, words: EN, at: 'atlas', manifest: manifestFixture(), focus: followFocus(document) }}>
      <Masthead />
      <main>
        <Plate picture={<canvas />} still={still} />
        <PointList />
      </main>
    </PageContext>,
  );
  act(() => store.setState(startTool('quiz')));
  await waitFor(() => expect(document.querySelector('[data-quiz]')).toBeTruthy());
  return { store, user: userEvent.setup() };
}

const ask = (question: Question): void =>
  act(() => quiz.setState({ stage: { kind: 'practice', seed: 1, question, answer: null, asked: 0, right: 0 } }));

const ofKind = (kind: Card['kind']): Question => {
  const card = CARDS.find((one) => one.kind === kind);
  if (!card) throw new Error(kind);
  return questionOf(card, 3, null);
};

function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

/** The page without the quiz and without the points over the picture, as text with all attributes. */
function restOfPage(): string {
  const copy = document.body.cloneNode(true) as HTMLElement;
  for (const own of copy.querySelectorAll('.quiz, .points')) own.remove();
  return copy.innerHTML;
}

const IDS: readonly string[] = [
  ...SITE_IDS,
  ...BODY_MUSCLE_IDS,
  ...MUSCLE_IDS,
  ...NERVE_IDS,
  ...REGION_IDS,
  ...Object.keys(CLAIMS),
];

/** What is written in attributes below an element, names and values. */
const attributesIn = (root: Element): readonly string[] =>
  [root, ...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ name, value }) => `${name}=${value}`),
  );

const tellsAnId = (attribute: string): boolean => IDS.some((id) => attribute.includes(id));

describe.each([
  ['with the 3D head', false],
  ['on the stills', true],
] as const)('an open question %s', (_, still) => {
  it('changes nothing of the page but itself and the points', async () => {
    await openQuiz(still);
    const seen = { lit: new Set<string>(), free: new Set<string>() };
    for (const [index, card] of CARDS.entries()) {
      const question = questionOf(card, index, null);
      ask(question);
      seen[isLit(question) ? 'lit' : 'free'].add(restOfPage());
    }
    expect(seen.lit.size, 'where a point is lit').toBe(1);
    expect(seen.free.size, 'where none is').toBe(1);
  });

  it('names no point, muscle or nerve in an attribute, an order or a name of its own', async () => {
    await openQuiz(still);
    for (const [index, card] of CARDS.entries()) {
      const question = questionOf(card, index, null);
      ask(question);
      const panel = one('.quiz');
      const points = document.querySelector('.points');
      expect(attributesIn(panel).filter(tellsAnId), card.id).toEqual([]);
      expect(points ? attributesIn(points).filter(tellsAnId) : [], card.id).toEqual([]);
      const names = [...(points?.querySelectorAll('button') ?? [])].map((button) => button.getAttribute('aria-label'));
      expect(names).toEqual(points ? names.map((__, place) => said.point(place + 1, SITE_IDS.length)) : []);
      // Choices differ in nothing but their place and their text.
      const shapes = [...panel.querySelectorAll('[data-choice]')].map((button) => {
        const bare = button.cloneNode(true) as HTMLElement;
        for (const text of bare.querySelectorAll('span:not(:has(span))')) text.textContent = '';
        return bare.outerHTML.replace(/data-choice="\d"/, '');
      });
      expect(new Set(shapes).size, card.id).toBe(shapes.length > 0 ? 1 : 0);
      const copy = panel.cloneNode(true) as HTMLElement;
      for (const asked of copy.querySelectorAll('[data-choice], [data-question]')) asked.remove();
      expect(copy.textContent, card.id).not.toContain(rightText(question, EN).text);
    }
  });

  it('has its points in an order of its own, each time another', async () => {
    await openQuiz(still);
    const card = CARDS.find(({ kind }) => kind === 'find');
    if (!card) throw new Error('nothing is to be found');
    const places = new Set(
      [1, 2, 3, 4, 5].map((seed) => {
        ask(questionOf(card, seed, null));
        return [...document.querySelectorAll<HTMLElement>('.point')].map(({ style }) => style.transform).join();
      }),
    );
    expect(places.size).toBe(5);
  });
});

describe('a question that is answered', () => {
  it('says whether it was right, what is, and why with all sources, for every card', async () => {
    await openQuiz();
    for (const [index, card] of CARDS.entries()) {
      const question = questionOf(card, index, null);
      const good = index % 2 === 0;
      const elsewhere = card.region === 'temple' ? 'procerus' : 'temporalis-1-left';
      const answer =
        card.kind === 'find'
          ? ({ kind: 'point', site: good ? question.site : elsewhere } as const)
          : ({ kind: 'choice', index: good ? question.right : (question.right + 1) % 4 } as const);
      act(() => quiz.setState({ stage: { kind: 'practice', seed: 1, question, answer, asked: 1, right: 0 } }));
      const told = explained(question, EN, texts);
      expect(told.length, card.id).toBeGreaterThan(0);
      for (const { text, claim } of told) {
        expect(one('.quiz-explained').textContent, card.id).toContain(text);
        for (const source of CLAIMS[claim].sources) expect(one(`.quiz [data-source="${source}"]`)).toBeTruthy();
      }
      if (good) continue;
      const instead =
        answer.kind === 'point'
          ? `${said.yourAnswer}: ${siteFacts(elsewhere, EN).spoken}`
          : `${said.rightAnswer}: ${rightText(question, EN).text}`;
      expect(one('[data-result]').textContent, card.id).toBe(`${said.wrong}${instead}`);
    }
  });

  it('is given by pointer, by number key and by Enter on a point, and shown on the head', async () => {
    const { store, user } = await openQuiz();
    const muscle = ofKind('muscle');
    ask(muscle);
    expect(store.getState().marks[muscle.site]).toBe('lit');
    await user.keyboard(String(muscle.right + 1));
    expect(one('[data-result]').dataset['result']).toBe('right');
    expect(document.activeElement).toBe(one('[data-next]'));

    const name = ofKind('name');
    ask(name);
    const wrong = (name.right + 1) % 4;
    await user.click(one(`[data-choice="${wrong}"]`));
    expect(one('[data-result]').dataset['result']).toBe('wrong');
    expect(one('[data-outcome="right"]').textContent).toContain(rightText(name, EN).text);
    expect(one('[data-outcome="chosen"]').textContent).toContain(said.yourAnswer);

    const find = ofKind('find');
    ask(find);
    await user.keyboard('{ArrowRight}');
    const held = document.activeElement;
    expect(held?.matches('.point')).toBe(true);
    for (let step = find.order.indexOf(find.site); step > 0; step--) await user.keyboard('{ArrowRight}');
    await user.keyboard('{Enter}');
    expect(one('[data-result]').dataset['result']).toBe('right');
    expect(store.getState().marks[find.site]).toBe('lit');
  });

  it('is counted among those that were asked', async () => {
    const { user } = await openQuiz();
    await user.click(one('[data-practise]'));
    await user.keyboard('{ArrowRight}{Enter}');
    expect(Object.keys(quiz.getState().progress)).toHaveLength(1);
    await user.click(one('[data-end]'));
    expect(one('[data-standing]').textContent).toBe(said.standing(0, CARDS.length - 1, CARDS.length));
  });
});

describe('an exam', () => {
  it('says nothing of right or wrong before it is handed in, then all of it', async () => {
    const { user } = await openQuiz();
    await user.click(one('[data-exam]'));
    for (let number = 1; number <= 20; number++) {
      expect(screen.getByText(said.progress(number, 20))).toBeTruthy();
      if (document.querySelector('[data-choice]')) await user.keyboard('2');
      expect(document.querySelector('[data-result], [data-outcome], .quiz-explained')).toBeNull();
      await user.click(one('[data-next]'));
    }
    const { stage } = quiz.getState();
    if (stage.kind !== 'result') throw new Error('the exam is not over');
    expect(one('[data-score]').textContent).toMatch(/of 20 right/);
    expect(document.querySelectorAll('.quiz-review details')).toHaveLength(20);
    const [first] = stage.exam.questions;
    if (!first) throw new Error('there is no question');
    await user.click(one('.quiz-review summary'));
    await waitFor(() => expect(one('.quiz-review details').textContent).toContain(rightText(first, EN).text));
  });

  it('hides its question while it is paused, and is paused by leaving', async () => {
    const { store, user } = await openQuiz();
    await user.click(one('[data-exam]'));
    await user.click(one('[data-pause]'));
    expect(document.querySelector('[data-question], .points')).toBeNull();
    expect(store.getState().marks).toEqual({});
    await user.click(one('[data-go-on]'));
    expect(one('[data-question]')).toBeTruthy();
    await user.click(one('[data-quiz-close]'));
    expect(store.getState().activity).toBe('explore');
    act(() => store.setState(startTool('quiz')));
    await waitFor(() => expect(one('[data-go-on]')).toBeTruthy());
  });
});

describe('the clock of an exam', () => {
  it('hands it in when the time is up, and says so', async () => {
    await openQuiz();
    const exam = startedExam(1, null, Date.now());
    act(() => quiz.setState({ stage: { kind: 'exam', exam } }));
    expect(one('[data-clock]').textContent).toBe(said.minutesLeft(EXAM_MINUTES));
    act(() => quiz.setState({ stage: FRESH.stage }));
    act(() => quiz.setState({ stage: { kind: 'exam', exam: { ...exam, used: EXAM_MINUTES * 60_000 } } }));
    expect(one('[data-score]').textContent).toContain(said.timeUp);
    expect(one('[data-score]').textContent).toContain(said.openOnes(20));
  });
});

describe('progress', () => {
  it('that cannot be read from a file is refused by name', async () => {
    const { user } = await openQuiz();
    await user.upload(one('[data-load]'), new File(['{"format":"x"}'], 'x.json', { type: 'application/json' }));
    await waitFor(() => expect(screen.getByText(said.keep.faulty('format'))).toBeTruthy());
  });

  it('that was put aside is told, with the way to save it', async () => {
    quiz.setState({ aside: { field: 'version', text: 'rubbish', under: 'somewhere' } });
    await openQuiz();
    expect(one('[role="alert"]').textContent).toContain(said.keep.aside('version', true));
    expect(one('[data-save-aside]')).toBeTruthy();
  });
});
