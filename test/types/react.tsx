/** JSX in React 19. */
import type {DmDrugSheetProps} from 'dermatomyositis-widgets/jsx';

const shared: DmDrugSheetProps = {lang: 'es', region: 'ES', className: 'wide'};

export const Right = ({region, onReady}: {region: string | null; onReady: (locale: string) => void}) => (
  <main>
    <dm-drug-sheet
      {...shared}
      id="medicine"
      drug="methotrexate"
      heading-level="3"
      headingLevel={3}
      region={region}
      expanded
      feedbackUrl={null}
      content={null}
      ref={(element) => void element?.contentVersion}
      ondm-ready={(event) => onReady(event.detail.locale)}
      ondm-error={({detail: {code, message}}) => console.warn(code, message)}
      ondm-toggle={({detail}) => detail.open}
      onClick={(event) => event.clientX}
    >
      <p slot="footer">Call the clinic.</p>
    </dm-drug-sheet>
    <dm-tests group="lab" />
    <dm-subtypes subtype="juvenile" detail="short" />
    <p>
      A <dm-term term="biopsy">biopsy</dm-term>.
    </p>
    <dm-locale src="/sw.json" />
  </main>
);

export const Wrong = () => (
  <main>
    {/* @ts-expect-error There is no sheet of that name. */}
    <dm-drug-sheet drug="methotrexat" />
    {/* @ts-expect-error There are two lengths, and this is none of them. */}
    <dm-red-flags detail="medium" />
    {/* @ts-expect-error It opens all or none. */}
    <dm-faq expanded="yes" />
    {/* @ts-expect-error The words of another section. */}
    <dm-faq content={{section: 'causes'}} />
    {/* @ts-expect-error That a disclosure opened says nothing of a language. */}
    <dm-faq ondm-toggle={(event) => event.detail.locale} />
    {/* @ts-expect-error There is no such attribute. */}
    <dm-locale region="GB" />
    {/* @ts-expect-error There is no such element. */}
    <dm-other />
  </main>
);
