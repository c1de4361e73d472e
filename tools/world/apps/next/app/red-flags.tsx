'use client';

import type {} from 'dermatomyositis-widgets/jsx';
import type {DmRedFlags} from 'dermatomyositis-widgets/red-flags/class';
import {useEffect, useRef, useState} from 'react';

export const RedFlags = () => {
  const [lang, setLang] = useState('es');
  const [ready, setReady] = useState('');
  const [toggled, setToggled] = useState('');
  const widget = useRef<DmRedFlags>(null);
  // React leaves the properties and listeners of an element that the server rendered as they are.
  useEffect(() => {
    const element = widget.current!;
    const end = new AbortController();
    const {signal} = end;
    element.headingLevel = 3;
    element.addEventListener('dm-ready', ({detail}) => setReady(`${detail.section} ${detail.locale}`), {signal});
    element.addEventListener('dm-toggle', ({detail}) => setToggled(detail.open ? 'open' : 'closed'), {signal});
    // Only now, so that no event comes before its listener.
    void import('dermatomyositis-widgets/red-flags');
    return () => end.abort();
  }, []);
  return (
    <>
      <button type="button" onClick={() => setLang('en')}>
        English
      </button>
      <output id="ready">{ready}</output>
      <output id="toggled">{toggled}</output>
      <dm-red-flags ref={widget} lang={lang} region="ES" />
    </>
  );
};
