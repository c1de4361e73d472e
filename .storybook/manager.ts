import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

addons.setConfig({
  // One list, in the order of `preview.ts`.
  sidebar: {showRoots: false},
  theme: create({base: 'light', brandTitle: 'Dermatomyositis widgets', brandTarget: '_self'}),
});
