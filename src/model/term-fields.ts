import {z} from 'zod'
import {expects} from './expectations.js'
import {field} from './field.js'
import {weekdays} from './send-window.js'
import {tlpLabels} from './tlp.js'
import * as values from './values.js'
import {encipherings} from './vocabularies/term.js'

/** Fields that every kind of term may have; new ones need `names`. */
const term = {id: values.newTermId, names: values.names.optional()}
const codes = (code: z.ZodType<string>) => z.array(code).optional()

const keys = {noms: 'names', nom: 'names', name: 'names'}

const sendWindow = z
  .strictObject({
    days: z.array(z.enum(weekdays)).min(1).default(['mon', 'tue', 'wed', 'thu', 'fri']),
    from: values.timeOfDay.refine(time => time !== '24:00', expects('time-of-day')),
    to: values.timeOfDay,
    zone: values.timeZone.optional(),
  })
  .refine(({from, to}) => from !== to, expects('other-time'))

const windowKeys = {
  deux_personnes: 'two_persons',
  fenetre: 'window',
  fenêtre: 'window',
  jours: 'days',
  debut: 'from',
  début: 'from',
  fin: 'to',
  fuseau: 'zone',
}

const encipheringValues = {obligatoire: 'required', 'si-possible': 'if-possible', non: 'no'}

/** Fields of `cess.yml` that add terms to the built-in vocabularies, or change them. */
export const termFields = {
  types: field({
    schema: z
      .array(
        z.strictObject({
          ...term,
          plurals: values.names.optional(),
          aliases: z.array(values.newTermId).optional(),
          prefix: values.referencePrefix.optional(),
          layout: z.enum(['alert', 'tribune'], expects('layout')).optional(),
          intro: values.names.optional(),
        }),
      )
      .optional(),
    aliases: ['genres'],
    example: '[{id: dossier, names: {fr: Dossier, en: Report}, prefix: DOS, layout: alert}]',
    keys: {
      ...keys,
      pluriels: 'plurals',
      pluriel: 'plurals',
      plural: 'plurals',
      alias: 'aliases',
      prefixe: 'prefix',
      préfixe: 'prefix',
      mise_en_page: 'layout',
    },
    values: {alerte: 'alert'},
    title: {
      en: 'More kinds of note, or changes to the four that ship',
      fr: 'Autres genres de note, ou modifications des quatre qui sont livrés',
    },
    expected: {
      en: 'a list of `{id, names, prefix, layout, plurals?, aliases?, intro?}`',
      fr: 'une liste de `{id, noms, prefixe, mise_en_page, pluriels?, alias?, intro?}`',
    },
  }),
  zones: field({
    schema: z
      .array(
        z.strictObject({
          ...term,
          covers: values.names.optional(),
          eurovoc: codes(values.eurovocNumber),
          region: values.sentence.optional(),
          intro: values.names.optional(),
        }),
      )
      .optional(),
    aliases: [],
    example: '[{id: arctique, names: {fr: Arctique, en: Arctic}}]',
    keys: {...keys, couvre: 'covers', région: 'region'},
    title: {
      en: 'More zones, or changes to those that ship',
      fr: 'Autres zones, ou modifications de celles qui sont livrées',
    },
    expected: {
      en: 'a list of `{id, names, covers?, eurovoc?, region?, intro?}`',
      fr: 'une liste de `{id, noms, couvre?, eurovoc?, region?, intro?}`',
    },
  }),
  threats: field({
    schema: z
      .array(
        z.strictObject({
          ...term,
          eurovoc: codes(values.eurovocNumber),
          disarm: codes(values.sentence),
          intro: values.names.optional(),
        }),
      )
      .optional(),
    aliases: ['menaces'],
    example: '[{id: climat, names: {fr: Climat, en: Climate}}]',
    keys,
    title: {
      en: 'More threat types, or changes to those that ship',
      fr: 'Autres types de menace, ou modifications de ceux qui sont livrés',
    },
    expected: {
      en: 'a list of `{id, names, eurovoc?, disarm?, intro?}`',
      fr: 'une liste de `{id, noms, eurovoc?, disarm?, intro?}`',
    },
  }),
  recipients: field({
    schema: z
      .array(
        z.strictObject({
          ...term,
          ceiling: z.enum(tlpLabels, expects('tlp')).optional(),
          languages: z.array(values.languageTag).min(1).optional(),
          domains: z.array(values.mailDomain).min(1).optional(),
          two_persons: z.enum(tlpLabels, expects('tlp')).optional(),
          window: sendWindow.optional(),
          encrypt: z.enum([...encipherings, ...tlpLabels], expects('enciphering')).optional(),
        }),
      )
      .optional(),
    aliases: ['destinataires'],
    example: '[{id: presse, names: {fr: Presse, en: Press}, ceiling: TLP:CLEAR}]',
    keys: {
      ...keys,
      ...windowKeys,
      plafond: 'ceiling',
      langues: 'languages',
      domaines: 'domains',
      chiffrer: 'encrypt',
    },
    values: {lun: 'mon', mar: 'tue', mer: 'wed', jeu: 'thu', ven: 'fri', sam: 'sat', dim: 'sun', ...encipheringValues},
    title: {
      en: 'More recipient groups, or other TLP ceilings for those that ship; the languages that their members read, the best first, the domains of their addresses, the label from which on two people must approve, when they may be written to, and whether, or from which label on, their mail is encrypted',
      fr: "Autres groupes de destinataires, ou d'autres plafonds TLP pour ceux qui sont livrés ; les langues que lisent leurs membres, la mieux lue en tête, les domaines de leurs adresses, l'étiquette à partir de laquelle deux personnes approuvent, quand on peut leur écrire, et si leur courriel est chiffré, ou à partir de quelle étiquette",
    },
    expected: {
      en: 'a list of `{id, names, ceiling, languages?, domains?, two_persons?, window?, encrypt?}`',
      fr: 'une liste de `{id, noms, plafond, langues?, domaines?, deux_personnes?, fenetre?, chiffrer?}`',
    },
  }),
}
