// Leaves a page at once: by its button, or by pressing Shift three times within five seconds, as on other public sites.
// The page takes its place in the history with it; what was looked at before stays there, and the page says so.
const link = document.getElementById('exit');
const pressesNeeded = 3;
const withinMs = 5000;
let presses = [];

function leave() {
  document.documentElement.hidden = true;
  document.title = '';
  window.location.replace(link.href);
}

link.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Shift') {
    presses = [];
    return;
  }
  if (event.repeat) return;
  presses = [...presses.filter((at) => event.timeStamp - at < withinMs), event.timeStamp];
  if (presses.length >= pressesNeeded) leave();
});
