import {z} from 'zod'
import {expectations, expects} from '../expectations.js'
import {noteField} from '../field.js'
import {markedText} from '../marked-text.js'
import {natures, revisionKeys, statuses} from './kindred-words.js'
import * as values from '../values.js'

/** Fields: when it appeared and how it changed. */
export const historyFields = {
  date: noteField({
    schema: values.isoDate,
    aliases: [],
    remains: true,
    required: true,
    example: '2026-11-18',
    title: {en: 'Day of first publication', fr: 'Jour de première publication'},
    expected: expectations.day,
  }),
  version: noteField({
    schema: values.version.default('1.0'),
    aliases: [],
    remains: true,
    example: '1.1',
    title: {en: 'Version; 1.0 if absent', fr: 'Version ; 1.0 à défaut'},
    expected: expectations.version,
  }),
  status: noteField({
    schema: z.enum(['draft', 'review', 'approved', 'published', 'withdrawn', 'closed']).default('draft'),
    aliases: ['statut'],
    remains: true,
    example: 'draft',
    values: {
      brouillon: 'draft',
      relecture: 'review',
      valide: 'approved',
      validé: 'approved',
      validée: 'approved',
      publie: 'published',
      publié: 'published',
      publiée: 'published',
      retire: 'withdrawn',
      retiré: 'withdrawn',
      retirée: 'withdrawn',
      clos: 'closed',
      close: 'closed',
    },
    akin: statuses,
    title: {en: 'Where the note stands; draft if absent', fr: 'Où en est la note ; brouillon à défaut'},
    expected: {
      en: '`draft`, `review`, `approved`, `published`, `withdrawn` or `closed`',
      fr: '`brouillon`, `relecture`, `validé`, `publié`, `retiré` ou `clos`',
    },
  }),
  revisions: noteField({
    schema: z
      .array(
        z.strictObject({
          version: values.version,
          date: values.isoDate,
          nature: z.enum(['initial', 'update', 'correction', 'closure', 'withdrawal'], expects('nature')),
          summary: markedText,
        }),
      )
      .min(1)
      .optional(),
    aliases: [],
    remains: true,
    example: '[{version: "1.1", date: 2026-11-20, nature: correction, summary: Capacité perdue rectifiée.}]',
    keys: {resume: 'summary', résumé: 'summary', objet: 'summary'},
    inside: {
      version: {
        en: 'Version that came of it: two numbers, as `1.1`',
        fr: 'Version qui en résulte : deux nombres, comme `1.1`',
      },
      date: {en: 'Its day, as `2026-11-20`', fr: 'Son jour, comme `2026-11-20`'},
      nature: {en: 'What kind of change it was', fr: "Quel genre de changement c'était"},
      summary: {en: 'What changed, in one sentence', fr: 'Ce qui a changé, en une phrase'},
    },
    values: {
      initiale: 'initial',
      'mise-a-jour': 'update',
      'mise-à-jour': 'update',
      'mise à jour': 'update',
      cloture: 'closure',
      clôture: 'closure',
      retrait: 'withdrawal',
    },
    akin: natures,
    akinKeys: revisionKeys,
    title: {en: 'History of the document, oldest first', fr: 'Historique du document, du plus ancien au plus récent'},
    expected: {
      en: 'a list of `{version, date, nature, summary}`',
      fr: 'une liste de `{version, date, nature, resume}`',
    },
  }),
}
