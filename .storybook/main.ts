import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // It sends nothing to anybody and asks nobody for news.
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    disableUpdateNotifications: true,
    disableProjectJson: true,
  },
  // The theme of the toolbar paints the canvas.
  features: {backgrounds: false},
  viteFinal: (vite) => ({
    ...vite,
    // Stories use the built library by its own name, as a host would: it is not a dependency to bundle beforehand.
    optimizeDeps: {...vite.optimizeDeps, exclude: [...(vite.optimizeDeps?.exclude ?? []), 'dermatomyositis-widgets']},
  }),
};

export default config;
