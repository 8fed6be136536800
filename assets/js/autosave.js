// Keeps what is being typed in a private working copy, counts the words, and shows the preview again.

const form = document.querySelector('form[data-working-copy]');
const status = document.querySelector('[data-autosave-status]');
const preview = document.querySelector('iframe[data-preview]');
const EVERY_SECONDS = 3;

const fields = () => {
  const data = new URLSearchParams();
  for (const [name, value] of new FormData(form)) data.append(name, value);
  return data;
};

let kept = '';
let isSubmitted = false;

const keep = async () => {
  const typed = fields();
  if (isSubmitted || String(typed) === kept) return;
  try {
    const answer = await fetch(form.dataset.workingCopy, { method: 'POST', body: typed, redirect: 'error' });
    if (!answer.ok) throw new Error(answer.status);
    kept = String(typed);
    status.textContent = `${status.dataset.kept} ${new Date().toLocaleTimeString(document.documentElement.lang)}`;
    if (preview) preview.src = preview.src;
  } catch {
    status.textContent = status.dataset.failed;
  }
};

const countWords = () => {
  const words = form.elements.body.value.split(/\s+/u).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
  const counter = document.querySelector('[data-word-count]');
  counter.textContent = `${words} ${counter.dataset.wordCount}`;
};

// Who may only read the article has no form to keep.
if (form && status) {
  kept = String(fields());
  setInterval(keep, EVERY_SECONDS * 1000);
  form.addEventListener('submit', () => { isSubmitted = true; });
  // A closed tab: the browser sends this last copy on its own.
  addEventListener('pagehide', () => {
    const typed = fields();
    if (!isSubmitted && String(typed) !== kept) navigator.sendBeacon(form.dataset.workingCopy, typed);
  });
  form.elements.body.addEventListener('input', countWords);
  countWords();
}
