/** The page of each element, for the template in `.storybook/`. */
import facts from '../../cdn/builder/facts.json' with {type: 'json'};
import manifest from '../../custom-elements.json' with {type: 'json'};
import scorecard from '../../docs/scorecard.json' with {type: 'json'};
import type {Facts} from '../../tools/builder/snippets.js';
import {elementsOf} from '../../tools/manifest/elements.js';
import type {Scorecard} from '../../tools/scorecard/page.js';
import {about} from '../../tools/storybook/about.js';
import {elementPage, embedOf, leadOf} from '../../tools/storybook/element-page.js';

const {widgets} = scorecard as unknown as Scorecard;

/** Tag → what stands above its first story and below it, as Markdown. */
export const pages: Readonly<Record<string, {readonly lead: string; readonly rest: string}>> = Object.fromEntries(
  await Promise.all(
    elementsOf(manifest).map(async (element) => {
      const {tagName} = element;
      const score = widgets.find(({tag}) => tag === tagName);
      const embed = await embedOf(tagName, facts as unknown as Facts);
      const words = about[tagName]!;
      return [tagName, {lead: leadOf(words), rest: elementPage({element, about: words, score, embed})}] as const;
    }),
  ),
);
