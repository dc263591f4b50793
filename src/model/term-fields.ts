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

const inside = {
  id: {en: 'Word that notes write, which never changes', fr: 'Mot que les notes écrivent, et qui ne change jamais'},
  names: {
    en: 'What people read, by language; absent where a built-in one keeps its own',
    fr: 'Ce que lisent les lecteurs, par langue ; absents si un terme livré garde les siens',
  },
}
const eurovoc = {
  en: 'Numbers of EuroVoc concepts that are true of all its notes',
  fr: 'Numéros des concepts EuroVoc qui valent pour toutes ses notes',
}
const intro = {
  en: 'Sentence over its list on the site, by language',
  fr: 'Phrase en tête de sa liste sur le site, par langue',
}

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
    en: 'Tags of what its members read, the best first, after their own',
    fr: 'Codes de ce que lisent ses membres, la mieux lue en tête, après les leurs',
  },
  domains: {
    en: 'Where addresses of its members may be, with all below; anywhere if absent',
    fr: 'Où peuvent être les adresses de ses membres, sous-domaines compris ; partout à défaut',
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
  zone: {en: 'Time zone; that of the house if absent', fr: "Fuseau horaire ; celui de l'organisation à défaut"},
  encrypt: {
    en: 'Whether mail is encrypted, or a TLP label from which on it must be; not if absent',
    fr: "Si le courriel est chiffré, ou l'étiquette TLP à partir de laquelle il doit l'être ; non à défaut",
  },
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
    inside: {
      ...inside,
      plurals: {
        en: 'Names of many of the kind, over lists',
        fr: 'Noms de plusieurs notes du genre, en tête des listes',
      },
      aliases: {en: 'Other ids that notes may write', fr: 'Autres identifiants que les notes peuvent écrire'},
      prefix: {
        en: 'Its three letters in references, as `DOS`',
        fr: 'Ses trois lettres dans les références, comme `DOS`',
      },
      layout: {en: 'Which of the two that templates have', fr: 'Laquelle des deux que les gabarits ont'},
      intro,
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
    inside: {
      ...inside,
      covers: {en: 'What it takes in, by language', fr: "Ce qu'elle comprend, par langue"},
      eurovoc,
      region: {
        en: 'Region of STIX 2.1 (`region-ov`), as `central-asia`; absent where none is true of all its notes',
        fr: 'Région de STIX 2.1 (`region-ov`), comme `central-asia` ; absente si aucune ne vaut pour toutes ses notes',
      },
      intro,
    },
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
    inside: {
      ...inside,
      eurovoc,
      disarm: {
        en: 'Codes of DISARM techniques to start from, as `T0049`',
        fr: 'Codes des techniques DISARM dont partir, comme `T0049`',
      },
      intro,
    },
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
    inside: {...inside, ...recipientKeys},
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
