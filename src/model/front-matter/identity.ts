import {expectations} from '../expectations.js'
import {noteField} from '../field.js'
import {markedLine} from '../marked-text.js'
import * as values from '../values.js'
import {types} from '../vocabularies/types.js'

/** Fields: what the note is and how it is called. */
export const identityFields = {
  id: noteField({
    schema: values.noteReference,
    aliases: ['reference'],
    remains: true,
    required: true,
    example: 'CESS-2026-ALE-014',
    title: {en: 'Reference of the note, unique', fr: 'Référence de la note, unique'},
    expected: expectations.reference,
  }),
  type: noteField({
    schema: values.termId,
    aliases: [],
    remains: true,
    required: true,
    vocabulary: 'types',
    values: Object.fromEntries(types.flatMap(({id, aliases}) => aliases.map(alias => [alias, id]))),
    example: 'alert',
    title: {en: 'Kind of note', fr: 'Genre de la note'},
    expected: {en: 'a kind of note', fr: 'un genre de note'},
  }),
  title: noteField({
    schema: markedLine,
    mostCharacters: 120,
    aliases: ['titre'],
    remains: true,
    required: true,
    example: '"Câbles sous-marins : trois ruptures en dix jours"',
    title: {en: 'Title, at most 120 characters', fr: 'Titre, 120 caractères au plus'},
    expected: {en: 'a title of 1 to 120 characters', fr: 'un titre de 1 à 120 caractères'},
  }),
  subtitle: noteField({
    schema: markedLine.optional(),
    mostCharacters: 200,
    aliases: ['sous_titre'],
    remains: false,
    example: "L'acte délibéré ne peut être exclu",
    title: {en: 'Subtitle', fr: 'Sous-titre'},
    expected: {en: 'a subtitle of 1 to 200 characters', fr: 'un sous-titre de 1 à 200 caractères'},
  }),
  lang: noteField({
    schema: values.languageTag.optional(),
    aliases: ['langue'],
    remains: true,
    example: 'fr',
    title: {
      en: "Language of the note (BCP 47); the publication's if absent",
      fr: 'Langue de la note (BCP 47) ; à défaut celle de la publication',
    },
    expected: expectations.language,
  }),
  translation_of: noteField({
    schema: values.reference.optional(),
    aliases: ['traduction_de'],
    remains: true,
    example: 'CESS-2026-ALE-014',
    title: {
      en: 'Reference of the original that this note translates',
      fr: "Référence de l'original que cette note traduit",
    },
    expected: {en: 'the reference of another note', fr: "la référence d'une autre note"},
  }),
  aliases: noteField({
    schema: values.oneOrMany(values.formerName).optional(),
    aliases: ['anciens_noms'],
    remains: true,
    example: '[cables-golfe-de-guinee]',
    title: {
      en: 'Earlier names of the file: their addresses on the public site lead here',
      fr: 'Noms que le fichier a portés : leurs adresses du site public mènent ici',
    },
    expected: {
      en: 'file names without `.md`, of small letters from a to z, digits and hyphens, like `cables-golfe-de-guinee`',
      fr: "des noms de fichier sans `.md`, en minuscules de a à z sans accent, chiffres et traits d'union, comme `cables-golfe-de-guinee`",
    },
  }),
}
