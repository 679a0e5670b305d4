import type { Option, Tick } from './view.ts';

/** What people do to it. */
export interface Actions {
  unfold: () => void;
  /** Takes the place of the plain form in which somebody writes, with what is there already. */
  takeOver: (input: HTMLInputElement) => void;
  /** Asks for what its page begins with. */
  begin: () => void;
  type: (text: string) => void;
  pressKey: (event: KeyboardEvent) => void;
  closeOptions: () => void;
  choose: (option: Option) => void;
  setNear: (text: string) => void;
  tick: (name: Tick, isOn: boolean) => void;
  dropNeed: (id: string) => void;
  setLanguage: (code: string) => void;
  includeUnknown: () => void;
  search: () => void;
  more: () => void;
  clear: () => void;
  openWeek: (isOpen: boolean) => void;
  share: () => void;
  toggleMap: () => void;
  leave: (event: Event) => void;
  /** Tells the page around it that a service was opened. */
  opened: (slug: string) => void;
}
