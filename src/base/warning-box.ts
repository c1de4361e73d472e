import {html, nothing} from 'lit';
import type {Claim} from '../../content/schema.js';
import {list, type ClaimUi} from './templates.js';

/** Warnings in one box; an instruction to call stands below it, and out. */
export const warningBox = (warnings: readonly Claim[], ui: ClaimUi, call?: unknown) =>
  html`${warnings.length ? html`<div class="callout" part="warning">${list(warnings, ui)}</div>` : nothing}
  ${call ? html`<p part="call"><strong>${call}</strong></p>` : nothing}`;
