import type { WeekAnswer } from '../contract.ts';
import type { Actions } from './actions.ts';
import { readKey } from './combobox-keys.ts';
import { read } from './gateway.ts';
import type { Host } from './host.ts';
import type * as maps from './map.ts';
import { leavePage } from './quick-exit.ts';
import type { Searching } from './searching.ts';
import { share } from './share.ts';
import type { Suggesting } from './suggesting.ts';
import { type Option, type View, emptyView } from './view.ts';

/** What happens when people do something. */
export function createActions(host: Host, { search, stop }: Searching, suggesting: Suggesting): Actions {
  const { view, set, find, tell } = host;

  function searchAnew(change: Partial<View> = {}): void {
    set(change);
    suggesting.close();
    void search();
  }

  function choose({ kind, id, label }: Option): void {
    if (kind === 'need') searchAnew({ text: '', needs: [...new Set([...view().needs, id])] });
    else if (kind === 'place') searchAnew({ text: '', near: label });
    else searchAnew({ text: label });
  }

  function unfold(): void {
    if (view().unfolded) return;
    set({ unfolded: true, isWide: host.width() > 560 });
    host.rehearse();
  }

  return {
    unfold,
    takeOver({ value }) {
      set({ text: value });
      unfold();
      void host.drawn().then(() => find('#q')?.focus());
    },
    begin() {
      unfold();
      searchAnew();
    },
    type(text) {
      set({ text });
      suggesting.afterPause(text);
    },
    pressKey(event) {
      const step = readKey(event.key, view());
      if (!step) return;
      // What is on its way is kept from opening too; but then the key goes on meaning what it means to the page around.
      if (step.do !== 'close' || view().options.length > 0) event.preventDefault();
      if (step.do === 'open') void suggesting.now(view().text);
      else if (step.do === 'close') suggesting.close();
      else if (step.do === 'choose') choose(step.option);
      else {
        set({ active: step.active });
        void host.drawn().then(() => find(`#o${view().active}`)?.scrollIntoView({ block: 'nearest' }));
      }
    },
    closeOptions: suggesting.close,
    choose,
    setNear: (near) => set({ near }),
    tick(name, isOn) {
      const ticked = new Set(view().ticked);
      if (isOn) ticked.add(name);
      else ticked.delete(name);
      searchAnew({ ticked });
    },
    dropNeed: (id) => searchAnew({ needs: view().needs.filter((one) => one !== id) }),
    setLanguage: (language) => searchAnew({ language }),
    includeUnknown: () => searchAnew({ unknown: true }),
    search: () => searchAnew(),
    more: () => void search(view().answer?.next ?? null),
    clear() {
      stop();
      const { speech, start, week, isWide } = view();
      set({ ...emptyView, speech, start, week, isWide, unfolded: true });
      find('.answer')?.style.removeProperty('min-height');
      find('#q')?.focus();
    },
    openWeek: (isOpen) => void (isOpen && view().week === null && readWeek(host)),
    share: () => void share(host),
    toggleMap: () => void toggleMap(host),
    leave(event) {
      event.preventDefault();
      leavePage();
    },
    opened: (slug) => tell('open', { slug }),
  };
}

async function readWeek({ set, drawn, keepRoom }: Host): Promise<void> {
  set({ week: 'busy' });
  await drawn();
  keepRoom('.week', true);
  set({ week: await read<WeekAnswer>('week').catch(() => 'down' as const) });
  await drawn();
  keepRoom('.week', false);
}

async function toggleMap({ view, set, drawn, find, tell }: Host): Promise<void> {
  const { mapped, start, results } = view();
  set({ mapped: !mapped });
  await drawn();
  const place = find('#map');
  if (!place || !start?.map) return;
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the same build
    const { drawMap } = (await import(new URL('map.js', import.meta.url).href)) as typeof maps;
    drawMap(place, results, start.map);
  } catch {
    // The list says all that the map would.
    set({ mapped: false });
    tell('error', { reason: 'map' });
  }
}
