// Puts the page's answer to the form in place as somebody chooses. Without this the form's own button does.
const form = document.querySelector('#choice');
const copy = document.querySelector('#copy');
let latest = 0;

form.addEventListener('change', async () => {
  const mine = ++latest;
  const address = `${form.getAttribute('action')}?${new URLSearchParams(new FormData(form))}`;
  try {
    const answer = await fetch(address);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const made = page.querySelector('#made');
    if (mine !== latest || !made) return;
    document.querySelector('#made').replaceWith(document.importNode(made, true));
    history.replaceState(null, '', address);
  } catch {
    form.submit();
  }
});

document.addEventListener('click', async ({ target }) => {
  if (target.id !== 'copy') return;
  const code = document.querySelector('#code');
  code.select();
  const copied = await navigator.clipboard?.writeText(code.value).then(
    () => true,
    () => false,
  );
  document.querySelector('#copied').textContent = copied
    ? 'Copied. Paste it into your page.'
    : 'Selected: now press Ctrl and C, or Command and C.';
});

if (copy) copy.hidden = false;
