// The body's toolbar and shortcuts, find and replace, and what is pasted from other programs.

const body = document.querySelector('textarea#body');
const toolbar = document.querySelector('[data-toolbar]');
const status = document.querySelector('[data-editor-status]');

// Puts text in the place of the selection; the browser's "undo" takes it back.
const insert = text => {
  body.focus();
  if (!document.execCommand('insertText', false, text)) body.setRangeText(text, body.selectionStart, body.selectionEnd, 'end');
};

const selected = () => body.value.slice(body.selectionStart, body.selectionEnd);

// Each mark: what stands before and after the selected words.
const MARKS = {
  bold: ['**', '**'],
  italic: ['*', '*'],
  link: ['[', '](https://)'],
  heading: ['\n\n## ', '\n\n'],
  list: ['\n\n- ', '\n'],
  quote: ['\n\n> ', '\n\n'],
  language: ['[', ']{lang=en}'],
  time: ['[', ']{time=2026-01-31}'],
};
const KEYS = { b: 'bold', i: 'italic', k: 'link' };

const mark = name => {
  const [before, after] = MARKS[name];
  insert(`${before}${selected()}${after}`);
};

const find = isReplacing => {
  const wanted = document.querySelector('#find-words').value;
  if (!wanted) return;
  if (isReplacing && selected() === wanted) insert(document.querySelector('#replace-words').value);
  let at = body.value.indexOf(wanted, body.selectionEnd);
  if (at < 0) at = body.value.indexOf(wanted);
  if (at < 0) {
    status.textContent = status.dataset.notFound;
    return;
  }
  status.textContent = '';
  body.focus();
  body.setSelectionRange(at, at + wanted.length);
};

const paste = async event => {
  const html = event.clipboardData?.getData('text/html');
  if (!html) return;
  const plain = event.clipboardData.getData('text/plain');
  event.preventDefault();
  const form = body.form;
  const sent = new URLSearchParams({ html, token: form.elements.token.value });
  for (const figure of form.querySelectorAll('input[name=figure]')) sent.append('figure', figure.value);
  try {
    const answer = await fetch('/admin/paste', { method: 'POST', body: sent, redirect: 'error' });
    if (!answer.ok) throw new Error(answer.status);
    const { body: text, left_out: leftOut } = await answer.json();
    insert(text);
    status.textContent = leftOut.length > 0 ? `${status.dataset.leftOut} ${leftOut.join('; ')}` : '';
  } catch {
    insert(plain);
    status.textContent = status.dataset.plain;
  }
};

if (body && toolbar && !body.readOnly) {
  toolbar.hidden = false;
  toolbar.addEventListener('click', ({ target }) => {
    const { mark: name, find: part } = target.closest('button')?.dataset ?? {};
    if (name) mark(name);
    if (part) find(part === 'replace');
  });
  body.addEventListener('keydown', event => {
    const name = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && KEYS[event.key.toLowerCase()];
    if (!name) return;
    event.preventDefault();
    mark(name);
  });
  body.addEventListener('paste', paste);
}
