// The script that keeps the console's page up to date: it fetches the page again whenever something happened, and
// leaves open what the reader opened.

export const followScript = `
const live = document.getElementById('live');
const titles = (root) => [...root.querySelectorAll('details')];
const nameOf = (details) => details.querySelector('summary').textContent;
let waiting = false;
new EventSource('/changes').onmessage = () => {
  if (waiting) return;
  waiting = true;
  setTimeout(async () => {
    waiting = false;
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const next = page.getElementById('live');
    const open = new Set(titles(live).filter((one) => one.open).map(nameOf));
    const chosen = live.querySelector('select')?.value;
    const used = live.contains(document.activeElement) && document.activeElement.tagName === 'SELECT';
    if (used) return;
    for (const one of titles(next)) one.open = open.has(nameOf(one));
    live.replaceChildren(...next.childNodes);
    if (chosen && live.querySelector('select')) live.querySelector('select').value = chosen;
  }, 150);
};
`;
