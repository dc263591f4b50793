import type {Document} from '../../src/model/document.js'
import {sampleAlert} from './sample-document.js'
import {line, paragraph} from './sample-parts.js'

/** Markup that runs if it is not escaped. */
export const attack = `</title></style></script><script>alert(1)</script><img src=x onerror="alert(1)">`

/** A note whose every text attacks: its words must come out as words. */
export const hostileAlert: Document = {
  ...sampleAlert,
  slug: 'a"b<c>.fr',
  masthead: {...sampleAlert.masthead, title: line(attack), titleText: attack, type: attack, tag: attack},
  summary: [line(attack)],
  facts: [{of: 'zone', label: attack, value: line(attack)}],
  body: [paragraph(attack, {type: 'link', url: 'https://example.org/"><script>', children: line(attack)})],
  mail: {
    ...sampleAlert.mail,
    subject: `[TLP:CLEAR] Titre\r\nBcc: everyone@example.org\r\n\r\n${attack}`,
    preheader: attack,
    salutation: attack,
    footer: {publisher: attack, identity: [attack], why: attack, optOut: attack, unsubscribe: attack},
  },
}

/** The same note under TLP:RED: nothing of it may show. */
export const redAlert: Document = {
  ...sampleAlert,
  slug: 'cables-secret.fr',
  masthead: {...sampleAlert.masthead, tlp: 'TLP:RED', tlpMeaning: 'Réservé aux destinataires nommés.'},
  metadata: {...sampleAlert.metadata, tlp: 'TLP:RED'},
  mail: {
    ...sampleAlert.mail,
    subject: '[TLP:RED] CESS-2026-ALE-014',
    preheader: 'Document réservé à son destinataire.',
    handling: ['Le document joint porte le marquage TLP:RED.', 'Ne le transférez pas.'],
  },
}
