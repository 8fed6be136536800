// Pictures dropped on the page, or chosen in the field: sent one after the other, each with its progress and what became of it.

const form = document.querySelector('form[data-upload]');
const lines = document.querySelector('[data-upload-lines]');
const status = document.querySelector('[data-upload-status]');
const template = document.querySelector('template[data-upload-line]');

const waiting = [];
let all = 0;
let isSending = false;

// A page of this site as a document: the browser parses what the server wrote, and runs nothing of it.
const ask = (method, url, body, onProgress) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.responseType = 'document';
    if (onProgress) request.upload.addEventListener('progress', onProgress);
    request.addEventListener('load', () => (request.response ? resolve(request.response) : reject(new Error(request.status))));
    request.addEventListener('error', () => reject(new Error('error')));
    request.send(body);
  });

const addLine = file => {
  const line = template.content.cloneNode(true).firstElementChild;
  line.querySelector('bdi').textContent = file.name;
  line.querySelector('progress').setAttribute('aria-label', file.name);
  lines.append(line);
  lines.hidden = false;
  return line;
};

// What the server says of a file stands on the page that it answers a form with.
const tell = (line, result) => {
  const link = result?.querySelector('a');
  const sentence = result?.querySelector('p');
  line.querySelector('progress').remove();
  const text = line.querySelector('[data-upload-sentence]');
  text.textContent = sentence?.textContent ?? status.dataset.failed;
  text.classList.toggle('field-problem', !sentence || sentence.classList.contains('field-problem'));
  if (!link) return;
  const leading = document.createElement('a');
  leading.href = link.getAttribute('href');
  leading.append(line.querySelector('bdi'));
  line.querySelector('[data-upload-name]').append(leading);
};

const send = async ({ file, line }) => {
  const body = new FormData();
  body.append('token', form.elements.token.value);
  body.append('files', file);
  const bar = line.querySelector('progress');
  const move = ({ loaded, total }) => { bar.value = loaded / total; };
  try {
    const answer = await ask('POST', form.action, body, move);
    tell(line, answer.querySelector('#results li'));
  } catch {
    tell(line, null);
  }
};

// The listing on this page, with what came in.
const showPictures = async () => {
  const shown = document.querySelector('[data-pictures]');
  if (!shown) return;
  try {
    const fresh = (await ask('GET', location.href)).querySelector('[data-pictures]');
    if (fresh) shown.replaceWith(document.importNode(fresh, true));
  } catch {
    // The listing stays as it was.
  }
};

const sendAll = async () => {
  if (isSending) return;
  isSending = true;
  while (waiting.length > 0) {
    await send(waiting.shift());
    status.textContent = `${status.dataset.sent} ${all - waiting.length} / ${all}`;
  }
  isSending = false;
  await showPictures();
};

const take = files => {
  for (const file of files) waiting.push({ file, line: addLine(file) });
  all += files.length;
  sendAll();
};

if (form && lines && status && template) {
  document.querySelector('[data-upload-drop]').hidden = false;
  form.addEventListener('submit', event => {
    const { files } = form.elements;
    // Without a file the server says what is missing.
    if (files.files.length === 0) return;
    event.preventDefault();
    take([...files.files]);
    files.value = '';
  });
  const brings = event => event.dataTransfer?.types.includes('Files');
  const mark = isOver => form.classList.toggle('drop-here', isOver);
  addEventListener('dragover', event => {
    if (!brings(event)) return;
    event.preventDefault();
    mark(true);
  });
  addEventListener('dragleave', event => {
    if (!event.relatedTarget) mark(false);
  });
  // Anywhere on the page: a browser would leave it for a picture that misses the field.
  addEventListener('drop', event => {
    if (!brings(event)) return;
    event.preventDefault();
    mark(false);
    take([...event.dataTransfer.files]);
  });
}
