/** The checklist as a React component, as one would write it by hand: state for the ticks, and no styles. */
import {useState} from 'react';

const fill = (words, token, value) => words.replace(`{${token}}`, value);

const Claim = ({claim: {text, label, refs}, ui}) => (
  <>
    {text}
    {refs ? (
      <sup>[{refs.join(', ')}]</sup>
    ) : (
      <>
        {' '}
        <small>{ui[label]}</small>
      </>
    )}
  </>
);

const Paragraphs = ({claims = [], ui}) =>
  claims.map((claim) => (
    <p key={claim.text}>
      <Claim claim={claim} ui={ui} />
    </p>
  ));

const Sign = ({item: {key, sign, also = [], details = []}, ui, ticked, tick, say}) => {
  const copy = async (event) => {
    event.preventDefault();
    await navigator.clipboard.writeText(event.currentTarget.href);
    say(ui.copied);
  };
  return (
    <li id={key}>
      <label>
        <input type="checkbox" checked={ticked} onChange={() => tick(key)} />
        <Claim claim={sign} ui={ui} />
      </label>
      <a href={`#${key}`} onClick={copy}>
        # {ui.copyLink}
      </a>
      <Paragraphs claims={[...also, ...details]} ui={ui} />
    </li>
  );
};

export const Checklist = ({section, sources}) => {
  const {title, message, lead, tiers, ui, dates, hash} = section;
  const [ticks, setTicks] = useState(() => new Set());
  const [status, say] = useState('');
  const tick = (key) => setTicks((before) => before.symmetricDifference(new Set([key])));
  const clear = () => {
    setTicks(new Set());
    say(ui.cleared);
  };
  return (
    <>
      <h2>{title}</h2>
      <p>
        <strong>
          <Claim claim={message} ui={ui} />
        </strong>
      </p>
      {tiers.map(({tier, heading, action, notes, items}) => (
        <section key={tier}>
          <h3>{heading}</h3>
          <p>
            <strong>{action.text ?? action}</strong>
          </p>
          <ul>
            {items.map((item) => (
              <Sign key={item.key} item={item} ui={ui} ticked={ticks.has(item.key)} tick={tick} say={say} />
            ))}
          </ul>
          <Paragraphs claims={notes} ui={ui} />
        </section>
      ))}
      <p>{ui.private}</p>
      <p>
        <button data-clear onClick={clear}>
          {ui.clear}
        </button>
      </p>
      <p role="status">{status}</p>
      <Paragraphs claims={lead} ui={ui} />
      <details>
        <summary>{ui.sources}</summary>
        <p>{ui.labels}</p>
        <ol>
          {sources.map(({url, title: name, container = '', year = ''}) => (
            <li key={url}>
              <a href={url}>
                <cite>{name}</cite>
              </a>{' '}
              {container} {year}
            </li>
          ))}
        </ol>
      </details>
      <p>{ui.disclaimer}</p>
      <p>
        {ui.notReviewed} {fill(ui.checked, 'date', dates.lastChecked)} {fill(ui.code, 'version', hash)}
      </p>
    </>
  );
};
