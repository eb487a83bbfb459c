// What a page of the counter does more in a browser with scripts: it saves while somebody types, and says how far a file is and
// when it was checked. Without it every page works by its own buttons.
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
        if (begin !== undefined) form.elements.begin.value = begin;
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

/** Sends a file without leaving the page: what is wrong with it is said before, and how far it is meanwhile. */
function sendsFiles(form) {
  const { dataset } = form;
  const field = form.elements.file;
  const [button, back] = form.querySelectorAll('button[type=submit], .more a');
  const stop = Object.assign(document.createElement('button'), { type: 'button', textContent: dataset.stop });
  stop.className = 'utrecht-button utrecht-button--secondary-action';
  const bar = Object.assign(document.createElement('progress'), { max: 1 });
  bar.setAttribute('aria-label', dataset.sending);
  const figure = document.createElement('p');
  const problem = Object.assign(document.createElement('p'), { id: 'bestand-fout' });
  problem.className = 'utrecht-form-field-error-message';
  problem.setAttribute('role', 'alert');
  field.before(problem);
  let under;

  const number = (value) => value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });

  function complain(text = '') {
    problem.textContent = text;
    field.setAttribute('aria-describedby', text === '' ? 'bestand-hint' : 'bestand-fout bestand-hint');
    if (text === '') return field.removeAttribute('aria-invalid');
    field.setAttribute('aria-invalid', 'true');
    field.focus();
  }

  function wrongWith(file) {
    if (!file) return dataset.none;
    if (!file.name.toLowerCase().endsWith(dataset.ends)) return dataset.type;
    if (file.size === 0) return dataset.empty;
    return file.size > Number(dataset.most) ? dataset.large : undefined;
  }

  function shows(sending) {
    for (const each of [button, back]) each.style.display = sending ? 'none' : '';
    field.disabled = sending;
    if (sending) {
      form.querySelector('[data-saved]').after(bar, figure);
      button.before(stop);
      stop.focus();
    } else for (const each of [bar, figure, stop]) each.remove();
  }

  function ends(text, how = complain) {
    under = undefined;
    shows(false);
    said(form, '');
    how(text);
  }

  function send(file) {
    const data = new FormData(form);
    const returnTo = data.get('success_action_redirect');
    data.delete('success_action_redirect');
    data.set('Policy', dataset.policy);
    data.set('X-Amz-Signature', dataset.signature);
    // The file comes last: what follows it is not read.
    data.delete('file');
    data.append('file', file);
    const asked = new XMLHttpRequest();
    let begun = false;
    under = asked;
    complain();
    said(form, dataset.sending);
    bar.removeAttribute('value');
    figure.textContent = '';
    shows(true);
    asked.upload.onprogress = ({ loaded, total }) => {
      begun ||= loaded > 0;
      const share = Math.min(1, loaded / total);
      bar.value = share;
      figure.textContent = dataset.figure
        .replace('{sent}', number((share * file.size) / 2 ** 20))
        .replace('{size}', number(file.size / 2 ** 20))
        .replace('{share}', String(Math.floor(share * 100)));
    };
    asked.onload = () => {
      if (asked.status < 300) location.assign(returnTo);
      else ends(asked.status === 403 ? dataset.late : dataset.failed);
    };
    asked.onabort = () => ends(dataset.stopped, (text) => said(form, text));
    asked.onerror = () => {
      ends(dataset.failed);
      // Nothing went out: the bucket takes no scripts from here. It takes the form itself.
      if (!begun && navigator.onLine) form.submit();
    };
    asked.open('POST', form.action);
    asked.send(data);
  }

  stop.addEventListener('click', () => under?.abort());
  field.addEventListener('change', () => complain(field.files.length > 0 ? wrongWith(field.files[0]) : ''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (under) return;
    const [file] = field.files;
    const wrong = wrongWith(file);
    if (wrong) complain(wrong);
    else send(file);
  });
}

/** Looks again until every file was checked, for as long as a check may take. */
function looksAgain(list) {
  let times = 0;
  const look = async () => {
    times += 1;
    try {
      const answer = await fetch(location.href);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const now = page.querySelector('[data-waiting]');
      if (!answer.ok || !now) return;
      if (now.innerHTML !== list.innerHTML)
        list.replaceChildren(...document.importNode(now, true).childNodes);
      list.dataset.waiting = now.dataset.waiting;
    } catch {
      // Without a connection it looks again later.
    }
    if (list.dataset.waiting === 'true' && times < 100) setTimeout(look, 3000);
  };
  if (list.dataset.waiting === 'true') setTimeout(look, 3000);
}

for (const form of document.querySelectorAll('form[data-failed]:not([data-policy])')) savesByItself(form);
for (const form of document.querySelectorAll('form[data-policy]')) sendsFiles(form);
for (const list of document.querySelectorAll('[data-waiting]')) looksAgain(list);
