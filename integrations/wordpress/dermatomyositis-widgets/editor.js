/**
 * The block in the editor. Its preview is the real element, not HTML that the server made: a choice shows at once, without
 * a request, and what shows is what readers will get.
 */
(({wp, dermatomyositisWidgets: {loader, language, locales, widgets}}) => {
  const {createElement, Fragment} = wp.element;
  const {InspectorControls, useBlockProps} = wp.blockEditor;
  const {Disabled, PanelBody, SelectControl, TextControl} = wp.components;
  const {__} = wp.i18n;

  const scriptId = 'dermatomyositis-widgets-loader';

  /**
   * The canvas is the page itself or a frame in it, by version, theme and device; elements are defined per document. So
   * the preview brings the loader along into whichever document it stands in.
   */
  const bringLoader = (node) => {
    const page = node?.ownerDocument;
    if (!page || page.getElementById(scriptId)) return;
    const script = page.createElement('script');
    script.id = scriptId;
    script.type = 'module';
    script.src = loader;
    page.head.append(script);
  };

  const languageNames = new Intl.DisplayNames([document.documentElement.lang || 'en'], {type: 'language'});
  const option = (value, label = value) => ({value, label});

  const edit = ({attributes, setAttributes}) => {
    const {widget, lang, region, headingLevel, detail, item} = attributes;
    const known = widgets[widget];
    const own = known?.own;

    const control = (Control, name, label, props) =>
      createElement(Control, {
        key: name,
        label,
        value: attributes[name],
        onChange: (value) => setAttributes({[name]: value}),
        ...props,
      });

    const names = Object.entries(widgets).map(([name, {title}]) => option(name, title));
    const fallback = option('', __('Default', 'dermatomyositis-widgets'));

    const settings = createElement(
      PanelBody,
      {title: __('Settings', 'dermatomyositis-widgets')},
      control(SelectControl, 'widget', __('Widget', 'dermatomyositis-widgets'), {
        options: known ? names : [option(widget), ...names],
        onChange: (value) => setAttributes({widget: value, item: ''}),
      }),
      own &&
        (own.values
          ? control(SelectControl, 'item', own.name, {
              options: [fallback, ...own.values.map((value) => option(value))],
            })
          : control(TextControl, 'item', own.name)),
      control(SelectControl, 'lang', __('Language', 'dermatomyositis-widgets'), {
        options: [
          option('', __('Language of the page', 'dermatomyositis-widgets')),
          ...locales.map((locale) => option(locale, languageNames.of(locale))),
        ],
      }),
      control(TextControl, 'region', __('Country', 'dermatomyositis-widgets'), {
        help: __('Two letters, such as ES: for telephone numbers.', 'dermatomyositis-widgets'),
        maxLength: 2,
        onChange: (value) => setAttributes({region: value.toUpperCase()}),
      }),
      control(SelectControl, 'headingLevel', __('Heading level', 'dermatomyositis-widgets'), {
        options: [fallback, ...['2', '3', '4', '5', '6'].map((level) => option(level))],
      }),
      control(SelectControl, 'detail', __('Detail', 'dermatomyositis-widgets'), {
        options: [
          fallback,
          option('full', __('Full', 'dermatomyositis-widgets')),
          option('short', __('Short', 'dermatomyositis-widgets')),
        ],
      }),
    );

    const preview = known
      ? createElement(`dm-${widget}`, {
          key: widget,
          lang: lang || undefined,
          region: region || undefined,
          'heading-level': headingLevel || undefined,
          detail: detail || undefined,
          ...(own && {[own.name]: item || undefined}),
        })
      : createElement('p', null, __('This widget does not exist:', 'dermatomyositis-widgets'), ' ', widget);

    return createElement(
      Fragment,
      null,
      createElement(InspectorControls, null, settings),
      createElement(
        'div',
        useBlockProps(),
        // A press selects the block; it does not follow a link of the widget.
        createElement(Disabled, null, createElement('div', {ref: bringLoader, lang: language}, preview)),
      ),
    );
  };

  wp.blocks.registerBlockType('dermatomyositis-widgets/widget', {edit, save: () => null});
})(window);
