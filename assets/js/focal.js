// The focal point by a click on the picture; the crops follow it, as the server will cut them.

const picture = document.querySelector('[data-focal-picture] img');
const across = document.querySelector('#focal_x');
const down = document.querySelector('#focal_y');

const fraction = field => {
  const value = Number.parseFloat(field.value.replace(',', '.')) / 100;
  return value >= 0 && value <= 1 ? value : 0.5;
};

// Where a part of a side lies with the point in its middle, or as near as the ends allow: as CSS counts it, 0 to 100.
const position = (part, point) => {
  if (part >= 1) return 50;
  const start = Math.min(Math.max(point - part / 2, 0), 1 - part);
  return (start / (1 - part)) * 100;
};

const marker = document.createElement('span');
marker.className = 'focal-point';

const show = () => {
  const [x, y] = [fraction(across), fraction(down)];
  marker.style.left = `${x * 100}%`;
  marker.style.top = `${y * 100}%`;
  const whole = picture.width / picture.height;
  for (const crop of document.querySelectorAll('[data-focal-crop]')) {
    const shape = crop.width / crop.height;
    crop.style.objectPosition = `${position(shape / whole, x)}% ${position(whole / shape, y)}%`;
  }
};

if (picture && across && down) {
  // The attributes' numbers: the drawn sizes change with the window.
  for (const crop of document.querySelectorAll('[data-focal-crop]')) {
    crop.style.aspectRatio = `${crop.getAttribute('width')} / ${crop.getAttribute('height')}`;
    crop.src = picture.src;
  }
  picture.parentElement.append(marker);
  picture.parentElement.classList.add('focal-chosen');
  document.querySelector('[data-focal-click]').hidden = false;
  document.querySelector('[data-focal-later]').hidden = true;
  picture.addEventListener('click', ({ offsetX, offsetY }) => {
    across.value = ((offsetX / picture.clientWidth) * 100).toFixed(1);
    down.value = ((offsetY / picture.clientHeight) * 100).toFixed(1);
    show();
  });
  for (const field of [across, down]) field.addEventListener('input', show);
  show();
}
