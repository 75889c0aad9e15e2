// @vitest-environment jsdom
// Holds the choice of another head with its measures, and the ruler with its two ends.
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { HEAD_IDS, type Measure, type Point } from '#anatomy/manifest.ts';
import { EN } from '#copy/en.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { placeName } from '#panels/place-name.ts';
import { manifestFixture } from '../anatomy/manifest-fixture.ts';
import { onAWidePage } from './fake-browser.ts';
import { panel, renderPage, spreadFrame } from './render-page.tsx';

const { heads, ruler } = EN.under;
const button = (name: string) => screen.getByRole('button', { name });
const points = () => within(screen.getByRole('group', { name: EN.stage.pointsLabel }));
const status = () => within(screen.getByRole('group', { name: ruler.label })).getByRole('status').textContent;

onAWidePage();

describe('another head', () => {
  it('is chosen among seven, by name, and blended with the average one', async () => {
    const user = userEvent.setup();
    const { store } = renderPage();
    await user.click(button(heads.open));
    const choices = within(await screen.findByRole('radiogroup', { name: heads.label })).getAllByRole('radio');
    expect(choices.map((choice) => choice.getAttribute('aria-label'))).toEqual(HEAD_IDS.map((id) => heads.names[id]));
    await user.click(screen.getByRole('radio', { name: heads.names['head-b'] }));
    expect(store.getState().build).toEqual({ head: 'head-b', share: 1 });
    fireEvent.change(screen.getByRole('slider', { name: heads.blend }), { target: { value: '40' } });
    expect(store.getState().build).toEqual({ head: 'head-b', share: 0.4 });
    expect(screen.getByText(new RegExp(heads.blending))).toBeTruthy();
  });

  it('shows for a point how its rule comes out there', () => {
    renderPage({
      build: { head: 'head-c', share: 1 },
      attention: { kind: 'reading', at: { kind: 'site', id: 'procerus' }, over: null },
    });
    const said = heads.rule(heads.on['head-c'], heads.along(15), 15, [12, 18], heads.from(placeName('nasion', EN)));
    expect(within(panel() as HTMLElement).getByText(said)).toBeTruthy();
    expect(panel()?.textContent).not.toContain(heads.blending);
  });

  it.each([
    ['temporalis-1-left', 'tragion-left', 'tragion'],
    ['paraspinal-1-left', 'inion', 'inion'],
  ] as const)('says at %s which way its rule goes, which is not the ruler’s', (id, from, landmark) => {
    const manifest = manifestFixture();
    const sites = manifest.sites.map((site) =>
      site.id === id ? { ...site, measured: [{ ...(site.measured[0] as Measure), from }] } : site,
    );
    renderPage({ level: 'clinician', attention: { kind: 'reading', at: { kind: 'site', id }, over: null } }, spreadFrame(), {
      ...manifest,
      sites,
    });
    const way = heads.ways[landmark]?.(placeName(from, EN)) ?? 'no way is told';
    expect(panel()?.textContent).toContain(way);
  });
});

describe('the ruler', () => {
  const span = (from: Point, to: Point) => ({
    mm: Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]) * 1000,
    path: [],
  });
  /** It is fetched when it is first taken out. */
  const takeOut = async (user: ReturnType<typeof userEvent.setup>): Promise<void> => {
    await user.click(button(ruler.open));
    await screen.findByRole('group', { name: ruler.label });
  };
  const twoPoints = async (user: ReturnType<typeof userEvent.setup>): Promise<void> => {
    await user.click(points().getByRole('button', { name: siteFacts('corrugator-left', EN).spoken }));
    await user.click(points().getByRole('button', { name: siteFacts('corrugator-right', EN).spoken }));
  };

  it('is laid between two points chosen on the picture; no panel opens', async () => {
    const user = userEvent.setup();
    const { store, link } = renderPage();
    link.offerSpan(span);
    await takeOut(user);
    expect(status()).toBe(ruler.hint);
    await twoPoints(user);
    expect(store.getState().measuring).toEqual({ kind: 'on', from: 'corrugator-left', to: 'corrugator-right' });
    expect(panel()).toBeNull();
    expect(status()).toBe(ruler.result(32));
  });

  it('is laid by the two lists alone', async () => {
    const user = userEvent.setup();
    const { link } = renderPage();
    link.offerSpan(span);
    await takeOut(user);
    await user.selectOptions(screen.getByRole('combobox', { name: ruler.from }), 'tragion-left');
    await user.selectOptions(screen.getByRole('combobox', { name: ruler.to }), 'tragion-right');
    expect(status()).toBe(ruler.result(140));
  });

  it('takes landmarks on the picture, which are one tab stop', async () => {
    const user = userEvent.setup();
    const { store, link } = renderPage();
    await takeOut(user);
    link.publish({ ...spreadFrame(), landmarks: { inion: { x: 40, y: 40, facing: true } } });
    const marks = within(screen.getByRole('group', { name: ruler.marks }));
    expect(marks.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await user.click(marks.getByRole('button', { name: placeName('inion', EN) }));
    expect(store.getState().measuring).toEqual({ kind: 'on', from: 'inion', to: null });
  });

  it('gives its answer when the picture has one', async () => {
    const user = userEvent.setup();
    const { link } = renderPage();
    await takeOut(user);
    await twoPoints(user);
    expect(status()).toBe(ruler.waiting);
    link.offerSpan(span);
    link.publish(spreadFrame());
    await waitFor(() => expect(status()).toBe(ruler.result(32)));
  });

  it('leaves all as before when it is put away', async () => {
    const user = userEvent.setup();
    renderPage();
    await takeOut(user);
    await user.click(button(ruler.open));
    expect(screen.queryByRole('group', { name: ruler.marks })).toBeNull();
    await user.click(points().getByRole('button', { name: siteFacts('procerus', EN).spoken }));
    expect(panel()?.dataset['site']).toBe('procerus');
  });

  it('gives way to the choice of a head, so that the picture keeps its room', async () => {
    const user = userEvent.setup();
    const { store } = renderPage();
    await takeOut(user);
    await user.click(button(heads.open));
    expect(store.getState().measuring.kind).toBe('off');
  });
});
