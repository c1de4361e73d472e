/** The ground that this browser paints in a scheme, as `#rrggbb`. */
export const canvasOf = (scheme: 'light' | 'dark') => {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.colorScheme = scheme;
  probe.style.backgroundColor = 'Canvas';
  const channels = getComputedStyle(probe).backgroundColor.match(/\d+/g) ?? [];
  probe.remove();
  const digits = channels.slice(0, 3).map((value) => Number(value).toString(16).padStart(2, '0'));
  return `#${digits.join('')}`;
};
