// Optional: the page works without it. The keys count only while the focus is in the pair (WCAG 2.1.4).
const verdicts = { s: 'same', d: 'different', l: 'later' };

document.querySelector('#keys')?.removeAttribute('hidden');
document.querySelector('#pair')?.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest('input, textarea') !== null;
  const verdict = verdicts[event.key];
  if (isTyping || event.ctrlKey || event.altKey || event.metaKey || !verdict) return;
  event.preventDefault();
  event.currentTarget.querySelector(`button[value="${verdict}"]`).click();
});
