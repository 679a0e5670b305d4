/** Somewhere that anybody may have been looking at. */
export const exitAddress = 'https://www.bbc.co.uk/weather';

const presses = 3;
const withinMs = 5_000;

/** Calls `leave` when Shift is pressed three times within five seconds, as GOV.UK's "Exit this page" has it. */
export function listenForShift(leave: () => void): () => void {
  let times: number[] = [];
  const onKeyDown = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if (repeat) return;
    times = key === 'Shift' ? [...times.filter((time) => timeStamp - time < withinMs), timeStamp] : [];
    if (times.length >= presses) leave();
  };
  addEventListener('keydown', onKeyDown);
  return () => removeEventListener('keydown', onKeyDown);
}

/** Hides the page at once, and puts another in its place in the browser's history; also where a frame holds the embed. */
export function leavePage(): void {
  document.documentElement.style.display = 'none';
  (top ?? window).location.replace(exitAddress);
}
