/** WCAG 2.2: how far apart two colours are in brightness. The builder, Storybook's pages and tests measure with it. */

/** "Relative luminance". @param {string} colour `#rrggbb` */
const luminance = (colour) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** "Contrast ratio", from 1 to 21. @param {string} one `#rrggbb` @param {string} other `#rrggbb` */
export const contrast = (one, other) => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

/** Rounded down, so that what fails never reads as passed. @param {number} ratio */
export const inWords = (ratio) => (Math.floor(ratio * 10) / 10).toFixed(1);
