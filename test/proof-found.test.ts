/** The page of proof when there is something to say: a widget that is not silent, files that are missing. */
import {expect} from '@open-wc/testing';
import {openFrame} from './hosts/page.js';
import {kept, openProof, Proof} from './hosts/proof.js';
import {axe, emulateMedia, until} from './support/index.js';

describe('the page of proof, where not all is well', function () {
  // A whole run, with every widget.
  this.timeout(100_000);

  /** One run for the tests here, in a frame that stays: it takes its time. */
  let proof: Proof;
  let first: Awaited<ReturnType<typeof kept>>;
  before(async () => {
    first = await kept();
    proof = await openProof();
    const inner = await until(() => {
      const {contentWindow} = proof.find<HTMLIFrameElement>('#frame iframe');
      return 'changes' in contentWindow! && contentWindow.document.readyState === 'complete' ? contentWindow : null;
    });
    // As a widget would that is not what it should be.
    inner.sessionStorage.setItem('tick', 'yes');
    inner.document.body.append('words');
    await proof.done();
    sessionStorage.removeItem('tick');
  });
  after(() => proof.frame.remove());

  it('says first that something was found, what, and where', async () => {
    expect(proof.find('#summary').dataset['state']).to.equal('found');
    expect(proof.result).to.equal('Something was found:');
    expect(proof.reasons.map((reason) => reason.replace(/\. .*/, ''))).to.deep.equal([
      'Session storage',
      'Elements and text',
    ]);
    const {session} = proof.lines('#groups');
    expect(session!.verdict).to.equal('Found: 2 that should not be');
    expect(session!.entries.join()).to.contain('tick').and.not.to.contain('yes');
    expect(await kept()).to.deep.equal(first);
  });

  it('has left the focus and the place in the page alone', () => {
    expect(proof.document.activeElement!.localName).to.equal('body');
    expect(proof.frame.contentWindow!.scrollY).to.equal(0);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`has no accessibility violation: ${scheme}`, async function () {
      if (!(await emulateMedia({'prefers-color-scheme': scheme})) && scheme === 'dark') this.skip();
      expect(await axe(proof.document.documentElement)).to.deep.equal([]);
    });
  }

  it('says so when it could not be run, and can be run again', async () => {
    const broken = new Proof(await openFrame((frame) => (frame.src = '/cdn-without/frame/proof.html')));
    await broken.done();
    expect(broken.find('#summary').dataset['state']).to.equal('found');
    expect(broken.result).to.contain('could not be run').and.to.contain('proof/widgets.html');
    const again = broken.find('#again');
    const old = broken.find('#frame iframe');
    again.focus();
    again.click();
    expect(broken.find('#summary').dataset['state']).to.equal('running');
    await broken.done();
    expect(broken.find('#frame iframe') === old).to.equal(false);
    expect(broken.document.activeElement!.id).to.equal('again');
  });
});
