// Optional: the page works without it. The keys count only while the focus is in the pair (WCAG 2.1.4).
const verdicts = { s: 'same', d: 'different', l: 'later' };

document.querySelector('#keys')?.removeAttribute('hidden');
document.querySelector('#pair')?.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest('input:not([type="checkbox"]), textarea') !== null;
  const verdict = verdicts[event.key];
  const tick = /^[1-9]$/.test(event.key) && event.currentTarget.querySelectorAll('[name="ticked"]')[event.key - 1];
  if (isTyping || event.ctrlKey || event.altKey || event.metaKey || !(verdict || tick)) return;
  event.preventDefault();
  (tick || event.currentTarget.querySelector(`button[value="${verdict}"]`)).click();
});
