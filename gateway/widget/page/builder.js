// Puts the page's answer to the form in place as somebody chooses. Without this the form's own button does.
const form = document.querySelector('#choice');
let latest = 0;

/** Asks the page anew; only the answer to the latest choice is shown. */
async function show() {
  const mine = ++latest;
  const address = `${form.getAttribute('action')}?${new URLSearchParams(new FormData(form))}`;
  const answer = await fetch(address);
  const made = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#made');
  if (mine !== latest || !made) return;
  document.querySelector('#made').replaceWith(document.importNode(made, true));
  history.replaceState(null, '', address);
}

/** Where a browser does not let it be copied, it is marked to be copied by hand. */
async function copy() {
  const code = document.querySelector('#code');
  code.select();
  const copied = await navigator.clipboard?.writeText(code.value).then(
    () => true,
    () => false,
  );
  document.querySelector('#copied').textContent = copied
    ? 'Copied. Paste it into your page.'
    : 'It is marked now: press Ctrl and C, or Command and C.';
}

form.addEventListener('change', () => {
  show().catch(() => form.submit());
});

document.addEventListener('click', ({ target }) => {
  if (target.id === 'copy') void copy();
});
