/** The components that the page uses and that have a script. */
import {Button, Checkboxes, createAll} from 'nhsuk-frontend';

createAll(Button);
createAll(Checkboxes);

export const boxes = '.nhsuk-checkboxes__input';
