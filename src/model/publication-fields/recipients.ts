import {z} from 'zod'
import {expects} from '../expectations.js'
import {field} from '../field.js'
import {weekdays} from '../send-window.js'
import {tlpLabels} from '../tlp.js'
import * as values from '../values.js'
import {encipherings} from '../vocabularies/term.js'
import {inside, keys, term} from './term.js'

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

const recipientKeys = {
  ceiling: {
    en: 'Strictest TLP label of notes that it may get; required of new groups',
    fr: "Étiquette TLP la plus stricte des notes qu'il peut recevoir ; obligatoire pour un nouveau groupe",
  },
  languages: {
    en: 'Tags of the languages that its members read, the best first; those of each person come before them',
    fr: 'Codes des langues que lisent ses membres, la mieux lue en tête ; celles de chaque personne passent avant',
  },
  domains: {
    en: 'Domains of the addresses of its members, with all below them; any if absent',
    fr: 'Domaines des adresses de ses membres, sous-domaines compris ; tous à défaut',
  },
  two_persons: {
    en: 'TLP label from which on two people must approve',
    fr: 'Étiquette TLP à partir de laquelle deux personnes approuvent',
  },
  window: {
    en: 'When its members may be written to; always if absent',
    fr: 'Quand on peut leur écrire ; toujours à défaut',
  },
  days: {en: 'Of the week; `mon` to `fri` if absent', fr: 'De la semaine ; de `lun` à `ven` à défaut'},
  from: {en: 'Time when it opens, as `08:00`', fr: "Heure d'ouverture, comme `08:00`"},
  to: {en: 'Time when it closes, as `18:00`', fr: 'Heure de fermeture, comme `18:00`'},
  zone: {en: 'Time zone; that of the organisation if absent', fr: "Fuseau horaire ; celui de l'organisation à défaut"},
  encrypt: {
    en: 'Whether mail is encrypted, or a TLP label from which on it must be; not if absent',
    fr: "Si le courriel est chiffré, ou l'étiquette TLP à partir de laquelle il doit l'être ; non à défaut",
  },
}

const encipheringValues = {obligatoire: 'required', 'si-possible': 'if-possible', non: 'no'}

/** Groups of recipients in `cess.yml`. */
export const recipients = field({
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
  inside: {...inside, ...recipientKeys},
  values: {lun: 'mon', mar: 'tue', mer: 'wed', jeu: 'thu', ven: 'fri', sam: 'sat', dim: 'sun', ...encipheringValues},
  title: {
    en: 'More recipient groups, or other TLP ceilings for those that ship; the languages that their members read, the best first, the domains of their addresses, the label from which on two people must approve, when they may be written to, and whether, or from which label on, their mail is encrypted',
    fr: "Autres groupes de destinataires, ou d'autres plafonds TLP pour ceux qui sont fournis ; les langues que lisent leurs membres, la mieux lue en tête, les domaines de leurs adresses, l'étiquette à partir de laquelle deux personnes approuvent, quand on peut leur écrire, et si leur courriel est chiffré, ou à partir de quelle étiquette",
  },
  expected: {
    en: 'a list of `{id, names, ceiling, languages?, domains?, two_persons?, window?, encrypt?}`',
    fr: 'une liste de `{id, noms, plafond, langues?, domaines?, deux_personnes?, fenetre?, chiffrer?}`',
  },
})
