/**
 * On the host page: gives each `<iframe data-dm-embed src="…/embed/<section>.html">` the height of what is in it. It
 * asks the frame first, believes only that frame, and reads only a number.
 */
{
  const frames = () => document.querySelectorAll('iframe[data-dm-embed]');
  const ask = (frame) => {
    const {origin} = new URL(frame.src, location.href);
    if (origin !== 'null') frame.contentWindow?.postMessage({dm: 'hello'}, origin);
  };

  addEventListener('message', ({data, source, origin}) => {
    for (const frame of frames()) {
      const expected = frame.contentWindow === source && origin === new URL(frame.src, location.href).origin;
      if (expected && data?.dm === 'height' && Number.isFinite(data.value) && data.value > 0) {
        frame.style.setProperty('height', `${Math.min(data.value, 100_000)}px`);
      }
    }
  });
  // `load` does not bubble, so it is caught on its way down; it never passes the window.
  document.addEventListener(
    'load',
    ({target}) => target instanceof HTMLIFrameElement && target.matches('iframe[data-dm-embed]') && ask(target),
    true,
  );
  for (const frame of frames()) ask(frame);
}
