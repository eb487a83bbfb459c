// What a page of the counter does more in a browser with scripts: it saves while somebody types, and says that a file is on its
// way. Without it every page works by its own buttons.
const pause = 1500;
/** Before a save that did not arrive is tried again. */
const patience = 5000;

const said = (form, text) => {
  const status = form.querySelector('[data-saved]');
  if (status && status.textContent !== text) status.textContent = text;
};

/** Saves after a pause in the typing, one save at a time, until somebody else turns out to be writing too. */
function savesByItself(form) {
  let timer;
  let underWay;
  let stopped = false;
  let sending = false;
  let before = written();

  function written() {
    const data = new FormData(form);
    data.delete('etag');
    return new URLSearchParams(data).toString();
  }

  async function save() {
    const now = written();
    if (stopped || sending || now === before) return;
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: new FormData(form),
      });
      if (answer.status === 401) {
        stopped = true;
        said(form, form.dataset.signedOut);
        return;
      }
      const { etag, begin, says, stop, checks } = await answer.json();
      if (etag) {
        before = now;
        form.elements.etag.value = etag;
        form.elements.begin.value = begin;
      }
      stopped = stop === true;
      said(form, says);
      const rules = document.querySelector('[data-checks]');
      if (rules && checks !== undefined) rules.innerHTML = checks;
    } catch {
      said(form, form.dataset.failed);
      later(patience);
    }
  }

  function later(wait) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const own = (underWay ?? Promise.resolve()).then(save).finally(() => {
        if (underWay === own) underWay = undefined;
      });
      underWay = own;
    }, wait);
  }
  for (const what of ['input', 'change']) form.addEventListener(what, () => later(pause));
  addEventListener('online', () => later(0));
  // A button waits for a save that is under way: otherwise the page would find itself changed by itself.
  form.addEventListener('submit', (event) => {
    clearTimeout(timer);
    if (sending || underWay === undefined) return;
    event.preventDefault();
    const { submitter } = event;
    underWay.finally(() => {
      sending = true;
      form.requestSubmit(submitter);
      sending = false;
    });
  });
}

/** The button is pressed once, and the page says that it takes a moment. */
function saysThatItSends(form) {
  form.addEventListener('submit', () => {
    const bar = document.createElement('progress');
    bar.setAttribute('aria-label', form.dataset.sending);
    const status = form.querySelector('[data-saved]');
    said(form, form.dataset.sending);
    status?.after(bar);
  });
}

for (const form of document.querySelectorAll('form[data-failed]')) savesByItself(form);
for (const form of document.querySelectorAll('form[data-sending]')) saysThatItSends(form);
