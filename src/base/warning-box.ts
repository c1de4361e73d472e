import {html, nothing} from 'lit';
import type {Claim} from '../../content/schema.js';
import {list, type ClaimUi} from './templates.js';

/** Warnings in one box; an instruction to call stands last in it, and out. */
export const warningBox = (warnings: readonly Claim[], ui: ClaimUi, call?: unknown) =>
  warnings.length || call
    ? html`<div class="callout" part="warning">
        ${list(warnings, ui)} ${call ? html`<p><strong>${call}</strong></p>` : nothing}
      </div>`
    : nothing;
