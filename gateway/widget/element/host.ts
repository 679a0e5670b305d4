import type { View } from './view.ts';

/** What the parts of the embed have of the element that they are in. */
export interface Host {
  /** All that is shown now. */
  view: () => View;
  /** Changes what is shown; all that one thing changes is drawn at once. */
  set: (change: Partial<View>) => void;
  /** When what was set last is drawn. */
  drawn: () => Promise<void>;
  find: (selector: string) => HTMLElement | null;
  /** Of the element, in pixels. */
  width: () => number;
  /** Makes ready for an answer as soon as there is nothing else to do (rehearse.ts). */
  rehearse: () => void;
  /** Keeps what is below a region in its place, before an answer comes into it and after (room.ts). */
  keepRoom: (selector: string, isAwaited: boolean) => void;
  /** Tells the page around it, which hears `hub-{name}`. Nothing that anybody typed is in it. */
  tell: (name: string, detail: object) => void;
  /** The partner whose page it is on; empty for none. */
  partner: () => string;
}
