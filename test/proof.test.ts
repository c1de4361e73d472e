/**
 * The page of proof, as a reviewer opens it: what it says of every widget, and that it would say otherwise if there were
 * something to say.
 */
import {expect} from '@open-wc/testing';
import {kept, openProof, type Proof} from './hosts/proof.js';

describe('the page of proof', function () {
  // A whole run, with every widget.
  this.timeout(100_000);

  /** One run for the tests here, in a frame that stays, in their order: each run takes its time. */
  let proof: Proof;
  let first: Awaited<ReturnType<typeof kept>>;
  before(async () => {
    first = await kept();
    proof = await openProof();
    await proof.done();
  });
  after(() => proof.frame.remove());

  it('has worked every element that shows something, and says how', async () => {
    const {modules} = await (await fetch('/custom-elements.json')).json();
    const tags = modules
      .flatMap(({declarations}: {declarations: {tagName?: string}[]}) => declarations)
      .flatMap(({tagName}: {tagName?: string}) => (tagName && tagName !== 'dm-locale' ? [tagName] : []));
    const worked = proof.lines('#worked');
    expect(Object.keys(worked).sort()).to.deep.equal(tags.sort());
    expect(tags.length).to.be.greaterThan(20);
    for (const [tag, {verdict, how}] of Object.entries(worked)) {
      expect(verdict, tag).to.equal('Worked');
      expect(how, tag).to.contain('2 changes of language').and.to.contain('1 time the English shown');
      // The references and the glossary have nothing that opens.
      if (!/references|glossary/.test(tag)) expect(how, tag).to.match(/parts? opened/);
    }
    const how = (name: string) => worked[`dm-${name}`]!.how;
    expect(how('red-flags')).to.match(/[2-9]\d boxes ticked.*1 link copied.*1 time cleared/);
    expect(how('drug-sheet')).to.match(/\d\d choices made/);
    expect(how('symptoms')).to.match(/\d\d places and signs pressed/);
    expect(how('glossary')).to.contain('1 field typed into');
    expect(how('guide')).to.contain('1 search');
    for (const name of ['visit-sheet', 'wallet-card'])
      expect(how(name)).to.match(/fields typed into.*1 time printed.*1 time cleared/);
  });

  it('finds nothing: every line is as promised, and says how many', async () => {
    expect(proof.reasons).to.deep.equal([]);
    expect(proof.result).to.match(/^Nothing was sent\. Nothing was stored\. \d+ widgets were worked/);
    const lines = proof.lines('#groups');
    expect(Object.keys(lines).length).to.be.greaterThan(25);
    for (const [id, {verdict}] of Object.entries(lines))
      expect(verdict, id).to.match(/^(None|All|Only|Unchanged|Not used)/);
    const {files, while: meanwhile, clipboard, prints} = lines;
    expect(Number(files!.count)).to.be.greaterThan(90);
    expect(files!.entries).to.have.length(Number(files!.count));
    expect(files!.entries.filter((entry) => !/ – file of this release$/.test(entry))).to.deep.equal([]);
    // The loader came, words in three languages, and the sources.
    const named = files!.entries.join('\n');
    for (const part of ['loader.js', '/content/en/', '/content/es/', '/content/ar/', '/content/sources/'])
      expect(named).to.contain(part);
    expect(meanwhile!.count).to.equal('0');
    expect(prints!.count).to.equal('3');
    if (navigator.clipboard) expect(Number(clipboard!.count)).to.be.greaterThan(10);
    else expect(clipboard!.count).to.equal('0');
    expect(await kept()).to.deep.equal(first);
  });

  it('runs under the policy that it names, as strict as the widgets can bear', () => {
    const policyOf = ({document}: {document: Document}) =>
      document.querySelector<HTMLMetaElement>('meta[http-equiv=Content-Security-Policy]')!.content.split('; ');
    const {document: inner} = proof.find<HTMLIFrameElement>('#frame iframe').contentWindow!;
    expect(policyOf({document: inner})).to.deep.equal([
      ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "worker-src 'none'", "base-uri 'none'"],
      ...["form-action 'none'", "require-trusted-types-for 'script'", 'trusted-types lit-html'],
    ]);
    expect(policyOf(proof)).to.include.members(["default-src 'none'", "script-src 'self'", "style-src 'self'"]);
    // Before all else, and before the widgets.
    const scripts = [...inner.scripts].map((script) => script.getAttribute('src'));
    expect(scripts).to.deep.equal(['record.js', 'changes.js', '../loader.js']);
  });

  it('catches each forbidden thing, says where, and clears up', async () => {
    await proof.press('#check');
    const caught = Object.entries(proof.lines('#caught'));
    // Each line of the report is one that can find something.
    const checked = new Set(caught.map(([id]) => id.replace(/-\d+$/, '')));
    expect([...checked].sort()).to.deep.equal(Object.keys(proof.lines('#groups')).sort());
    // What this very browser does not have here cannot be done.
    const absent = Object.entries({
      clipboard: navigator.clipboard,
      databases: globalThis.indexedDB,
      caches: globalThis.caches,
      service: navigator.serviceWorker,
      device: navigator.geolocation,
    }).flatMap(([id, there]) => (there ? [] : [id]));
    for (const [id, {verdict}] of caught) {
      const isAbsent = absent.includes(id.replace(/-\d+$/, ''));
      expect(verdict, id).to.match(isAbsent ? /^This browser does not have it/ : /^Caught$/);
    }
    expect(proof.find('#checked').textContent).to.match(
      /^All \d+ forbidden things were caught\..* Nothing of them is left\.$/,
    );
    expect(proof.document.activeElement!.id).to.equal('check');
    expect(await kept()).to.deep.equal(first);
  });

  it('fits a screen of 320 px', () => {
    proof.frame.width = '320';
    const all = [...proof.document.querySelectorAll('details')];
    for (const details of all) details.open = true;
    const {scrollWidth, clientWidth} = proof.document.documentElement;
    proof.frame.width = '780';
    for (const details of all) details.open = false;
    expect(clientWidth).to.be.at.most(320);
    expect(scrollWidth).to.be.at.most(clientWidth);
  });
});
