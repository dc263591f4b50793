import {z} from 'zod'
import {expects} from '../expectations.js'
import {field} from '../field.js'
import * as values from '../values.js'
import {recipients} from './recipients.js'
import {inside, keys, term} from './term.js'

const codes = (code: z.ZodType<string>) => z.array(code).optional()
const eurovoc = {
  en: 'Numbers of EuroVoc concepts that are true of all its notes',
  fr: 'Numéros des concepts EuroVoc qui valent pour toutes ses notes',
}
const intro = {
  en: 'Sentence over its list on the site, by language',
  fr: 'Phrase en tête de sa liste sur le site, par langue',
}

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
      layout: {
        en: 'One of the two layouts that templates have',
        fr: "L'une des deux mises en page qu'ont les gabarits",
      },
      intro,
    },
    values: {alerte: 'alert'},
    title: {
      en: 'More kinds of note, or changes to the four that ship',
      fr: 'Autres genres de note, ou modifications des quatre qui sont fournis',
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
      fr: 'Autres zones, ou modifications de celles qui sont fournies',
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
      fr: 'Autres types de menace, ou modifications de ceux qui sont fournis',
    },
    expected: {
      en: 'a list of `{id, names, eurovoc?, disarm?, intro?}`',
      fr: 'une liste de `{id, noms, eurovoc?, disarm?, intro?}`',
    },
  }),
  recipients,
}
