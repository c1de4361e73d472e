import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import 'dermatomyositis-widgets/red-flags';
import type {DmRedFlagsEventMap} from 'dermatomyositis-widgets/red-flags/class';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <button type="button" (click)="lang.set('en')">English</button>
      <output id="ready">{{ ready() }}</output>
      <output id="toggled">{{ toggled() }}</output>
      <dm-red-flags
        [lang]="lang()"
        region="ES"
        [headingLevel]="3"
        (dm-ready)="onReady($event)"
        (dm-toggle)="onToggle($event)"
      />
    </main>
  `,
})
export class App {
  readonly lang = signal('es');
  readonly ready = signal('');
  readonly toggled = signal('');

  onReady({detail}: DmRedFlagsEventMap['dm-ready']) {
    this.ready.set(`${detail.section} ${detail.locale}`);
  }

  onToggle({detail}: DmRedFlagsEventMap['dm-toggle']) {
    this.toggled.set(detail.open ? 'open' : 'closed');
  }
}
