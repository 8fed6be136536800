// The moderators' queue by keyboard: single keys, while the focus is on a comment of it. The keys can be changed; this browser remembers.

const STORE = 'warta-queue-keys';
const queue = document.querySelector('[data-queue]');
const settings = document.querySelector('[data-queue-keys]');
const fields = [...settings.querySelectorAll('[data-command]')];

const read = () => {
  try {
    return JSON.parse(localStorage.getItem(STORE)) ?? {};
  } catch {
    return {};
  }
};

const entries = () => [...(queue?.children ?? [])];
const current = () => document.activeElement?.closest('.queue-entry');
const focus = entry => {
  if (!entry) return;
  entry.focus();
  entry.scrollIntoView({ block: 'nearest' });
};

/** To the reason of a decision, which Enter then sends. */
const askReason = decision => {
  const button = current()?.querySelector(`button[value=${decision}]`);
  if (!button) return;
  const field = button.form.elements.reason;
  field.dataset.sends = decision;
  field.focus();
};

const COMMANDS = {
  next: () => focus(current() ? current().nextElementSibling : entries().at(0)),
  previous: () => focus(current()?.previousElementSibling),
  publish: () => current()?.querySelector('button[value=publish]').click(),
  // A reason has to be chosen: the field is next, and Enter sends.
  reject: () => askReason('reject'),
  ban: () => askReason('ban'),
  author: () => current()?.querySelector('[data-author]')?.click(),
  choose: () => current()?.querySelector('input[type=checkbox]').click(),
  undo: () => document.querySelector('button[data-take-back]')?.click(),
};

const kept = read();
for (const field of fields) {
  field.value = kept[field.dataset.command] ?? field.value;
  field.addEventListener('change', () => {
    localStorage.setItem(STORE, JSON.stringify(Object.fromEntries(fields.map(({ dataset, value }) => [dataset.command, value]))));
  });
}
settings.hidden = false;

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  // Letters that somebody types, or that choose from a list, are no commands.
  const isTyping = event.target.closest('input:not([type=checkbox]), textarea');
  if (event.key === 'Enter' && event.target.matches('.queue-entry select[name=reason]')) {
    event.preventDefault();
    current().querySelector(`button[value=${event.target.dataset.sends ?? 'reject'}]`).click();
    return;
  }
  if (isTyping || event.target.closest('select')) return;
  const field = fields.find(({ value }) => value && value === event.key);
  if (!field) return;
  event.preventDefault();
  COMMANDS[field.dataset.command]();
});

// After a decision the next comment has the focus, so that the keys go on.
if (location.hash === '#done' && entries().length > 0) focus(entries()[0]);
