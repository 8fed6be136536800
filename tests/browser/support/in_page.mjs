// What runs inside the page, by `page.evaluate`: these functions see nothing of this module.

/** Puts small helpers into the page's `window`. */
export function nameElements() {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const colours = new Map();
  const draw = value => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = value;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return { red, green, blue, alpha: alpha / 255 };
  };
  window.warta = {
    /** A short address of an element for people who read failures. */
    name(element) {
      if (!element) return 'nothing';
      const own = element.id ? `#${element.id}` : [...element.classList].map(word => `.${word}`).join('');
      const parent = element.parentElement && !element.id ? `${window.warta.parentName(element.parentElement)} > ` : '';
      const text = (element.textContent || element.getAttribute('aria-label') || '').trim().replace(/\s+/g, ' ').slice(0, 40);
      return `${parent}${element.localName}${own}${text ? ` “${text}”` : ''}`;
    },
    parentName(element) {
      return element.localName + (element.id ? `#${element.id}` : [...element.classList].map(word => `.${word}`).join(''));
    },
    /** Whether a reader can see anything of it. */
    isSeen(element) {
      if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && !element.closest('.visually-hidden');
    },
    /** Everything that Tab should reach. */
    stops() {
      const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], [tabindex="0"]';
      return [...document.querySelectorAll(all)].filter(element => !element.disabled && element.checkVisibility({ checkVisibilityCSS: true }));
    },
    /** Rules on top of the page's own; constructed sheets are the one kind that its policy lets a test add. */
    addRules(rules) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    removeRules() {
      document.adoptedStyleSheets = [];
    },
    /** `[red, green, blue]` from 0 to 255 and opacity, of a computed colour of any notation. */
    colour(value) {
      if (!colours.has(value)) colours.set(value, draw(value));
      return colours.get(value);
    },
    /** WCAG's contrast of two colours. */
    contrast(one, other) {
      const light = ({ red, green, blue }) => {
        const [r, g, b] = [red, green, blue].map(part => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const [more, less] = [light(one), light(other)].sort((a, b) => b - a);
      return (more + 0.05) / (less + 0.05);
    },
    /** The colour behind an element. */
    ground(element) {
      for (let at = element; at; at = at.parentElement) {
        const colour = window.warta.colour(getComputedStyle(at).backgroundColor);
        if (colour.alpha > 0.5) return colour;
      }
      return { red: 255, green: 255, blue: 255, alpha: 1 };
    },
  };
}

/** Boxes that reach out of the page's width, and a page that scrolls sideways. */
export function sidewaysFaults() {
  const { name } = window.warta;
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const scrolls = element => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    }
    return false;
  };
  const outside = [...document.querySelectorAll('body *')].filter(element => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && (box.right > root.clientWidth + 1 || box.left < -1) && !scrolls(element);
  });
  return [`the page is ${root.scrollWidth} px wide in a view of ${root.clientWidth}`, ...outside.slice(0, 5).map(element => `reaches out: ${name(element)}`)];
}

/** Texts of which a part is cut off, and lines that lie over each other. */
export function clippedFaults() {
  const { name } = window.warta;
  const cuts = value => value === 'hidden' || value === 'clip';
  return [...document.querySelectorAll('body *')]
    .filter(element => element.textContent.trim() && !element.closest('.visually-hidden') && element.checkVisibility())
    .filter(element => {
      const style = getComputedStyle(element);
      if (style.clipPath !== 'none') return false;
      const wide = cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      return wide || high;
    })
    .map(element => `text is cut off: ${name(element)}`);
}
