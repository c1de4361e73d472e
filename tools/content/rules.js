/** Every rule that `npm run content -- check` applies. */
import * as text from './text-rules.js';
import * as id from './id-rules.js';
import * as claim from './claim-rules.js';
import * as item from './item-rules.js';
import * as section from './section-rules.js';
import * as region from './region-rules.js';
import {abbreviationsAreExplained, abbreviationsAreInGlossary, termsAreInGlossary} from './abbreviations.js';
import {carriedListIsCurrent, referencesAreCarried} from './carried.js';
import {keysAreListed, keysStay} from './keys.js';
import {gradesUnderLimit, levelsHold} from './levels.js';
import {unsourcedListIsCurrent} from './unsourced.js';

/** By name, so that the tests can show that none is left out. @satisfies {Record<string, import('./walk.js').Rule>} */
export const rules = {
  cleanTexts: text.cleanTexts,
  sectionTokens: text.sectionTokens,
  interfaceTokens: text.interfaceTokens,
  shortSentences: text.shortSentences,
  noHeldWords: text.noHeldWords,
  wellFormedIds: id.wellFormedIds,
  uniqueIds: id.uniqueIds,
  idsCarryTheirKey: id.idsCarryTheirKey,
  risingDescriptions: id.risingDescriptions,
  everyTextIsAMessage: id.everyTextIsAMessage,
  claimsAreLabelled: claim.claimsAreLabelled,
  sourcedClaimsHaveSources: claim.sourcedClaimsHaveSources,
  onlySourcedClaimsHaveSources: claim.onlySourcedClaimsHaveSources,
  noSourceTwice: claim.noSourceTwice,
  referencesAreComplete: claim.referencesAreComplete,
  referencesAreCited: claim.referencesAreCited,
  referencesWereChecked: claim.referencesWereChecked,
  referencesAreCarried,
  carriedListIsCurrent,
  abbreviationsAreExplained,
  abbreviationsAreInGlossary,
  termsAreInGlossary,
  cliniciansSeeWhatIsUnsourced: item.cliniciansSeeWhatIsUnsourced,
  addedItemsSaySo: item.addedItemsSaySo,
  inventoryIsComplete: item.inventoryIsComplete,
  keysAreUnique: item.keysAreUnique,
  versionsAndDates: item.versionsAndDates,
  tiersInOrder: section.tiersInOrder,
  noUnlessInLowerTiers: section.noUnlessInLowerTiers,
  signsStandInTheirTiers: section.signsStandInTheirTiers,
  avoidItemsNegate: section.avoidItemsNegate,
  avoidItemsNegateInTranslations: section.avoidItemsNegateInTranslations,
  medicinesWarn: section.medicinesWarn,
  methotrexateIsWeekly: section.methotrexateIsWeekly,
  rhythmsAreSaid: section.rhythmsAreSaid,
  marksAreSaid: section.marksAreSaid,
  enoughCountries: region.enoughCountries,
  countryCodes: region.countryCodes,
  numbersHaveSources: region.numbersHaveSources,
  keysStay,
  keysAreListed,
  unsourcedListIsCurrent,
  gradesUnderLimit,
  levelsHold,
};

/** @param {import('./walk.js').Content} content */
export const problemsIn = (content) => Object.values(rules).flatMap((rule) => rule(content));
