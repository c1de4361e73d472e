import type {} from 'dermatomyositis-widgets/jsx';
import 'dermatomyositis-widgets/red-flags';
import {useState} from 'react';

export const App = () => {
  const [lang, setLang] = useState('es');
  const [ready, setReady] = useState('');
  const [toggled, setToggled] = useState('');
  return (
    <main>
      <button type="button" onClick={() => setLang('en')}>
        English
      </button>
      <output id="ready">{ready}</output>
      <output id="toggled">{toggled}</output>
      <dm-red-flags
        lang={lang}
        region="ES"
        headingLevel={3}
        ondm-ready={({detail}) => setReady(`${detail.section} ${detail.locale}`)}
        ondm-toggle={({detail}) => setToggled(detail.open ? 'open' : 'closed')}
      />
    </main>
  );
};
