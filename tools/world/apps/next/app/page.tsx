import {loadSection} from 'dermatomyositis-widgets/all';
import type {Metadata} from 'next';
import {RedFlags} from './red-flags';

export const generateMetadata = async (): Promise<Metadata> => {
  const {title} = await loadSection('red-flags', 'es');
  // Where a translation lacks a text, it is `{en: …}`.
  return {title: typeof title === 'string' ? title : title.en};
};

export default function Page() {
  return (
    <main>
      <RedFlags />
    </main>
  );
}
