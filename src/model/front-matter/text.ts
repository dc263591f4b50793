import {z} from 'zod'
import {expects} from '../expectations.js'
import {noteField} from '../field.js'
import {markedText} from '../marked-text.js'
import {priorities, recommendationKeys} from './kindred-words.js'
import * as values from '../values.js'

/** Fields: parts of the text that may stand in the front matter. */
export const textFields = {
  summary: noteField({
    schema: markedText.optional(),
    aliases: ['resume', 'résumé'],
    remains: false,
    example: 'Entre le 2 et le 11 novembre…',
    title: {
      en: 'Summary, 40 to 150 words; the standfirst of a tribune',
      fr: "Résumé, de 40 à 150 mots ; le chapeau d'une tribune",
    },
    expected: {en: 'a text of 40 to 150 words', fr: 'un texte de 40 à 150 mots'},
  }),
  key_points: noteField({
    schema: z.array(markedText, expects('text-list')).min(1, expects('text-list')).optional(),
    aliases: ['points_cles', 'points_clés'],
    remains: false,
    example: '[Trois ruptures en dix jours., …]',
    title: {
      en: 'Key points: 3 to 5, of at most 30 words each',
      fr: 'Points clés : de 3 à 5, de 30 mots au plus chacun',
    },
    expected: {en: 'a list of 3 to 5 sentences', fr: 'une liste de 3 à 5 phrases'},
  }),
  recommendations: noteField({
    schema: z
      .array(
        z.strictObject({
          text: markedText,
          to: values.oneOrMany(values.termId, expects('addressee')),
          priority: values.priority.default(2),
          deadline: values.deadline.optional(),
        }),
      )
      .min(1)
      .optional(),
    aliases: ['recommandations'],
    remains: false,
    requiredOfAlerts: true,
    vocabulary: 'recipients',
    example: '[{text: Établir un plan commun., to: [enisa], priority: 1, deadline: 2027-01-15}]',
    keys: {
      texte: 'text',
      a: 'to',
      à: 'to',
      destinataires: 'to',
      priorite: 'priority',
      priorité: 'priority',
      echeance: 'deadline',
      échéance: 'deadline',
    },
    inside: {
      text: {en: 'What is to be done', fr: 'Ce qui est à faire'},
      to: {en: 'One or more recipient groups, by id', fr: 'Un ou plusieurs groupes de destinataires, par identifiant'},
      priority: {en: 'From 1, the most urgent, to 3; 2 if absent', fr: 'De 1, le plus urgent, à 3 ; 2 à défaut'},
      deadline: {
        en: 'Last day to do it, as `2027-01-15`, or `immediate`; absent where there is none',
        fr: "Dernier jour pour le faire, comme `2027-01-15`, ou `immediate` ; absent s'il n'y en a pas",
      },
    },
    akin: priorities,
    akinKeys: recommendationKeys,
    title: {
      en: 'Recommendations: `{text, to, priority, deadline}`',
      fr: 'Recommandations : `{texte, a, priorite, echeance}`',
    },
    expected: {
      en: 'a list of `{text, to, priority?, deadline?}`',
      fr: 'une liste de `{texte, a, priorite?, echeance?}`',
    },
  }),
}
