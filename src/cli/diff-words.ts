import type {PartOfDocument} from '../model/comparison.js'
import type {Text} from '../model/text.js'

/** Names of the parts of a note, over what changed in each. */
export const partNames: Readonly<Record<PartOfDocument | 'fields', Text>> = {
  fields: {en: 'Front matter', fr: 'En-tête'},
  title: {en: 'Title', fr: 'Titre'},
  subtitle: {en: 'Subtitle', fr: 'Sous-titre'},
  summary: {en: 'Summary', fr: 'Résumé'},
  keyPoints: {en: 'Key points', fr: 'Points clés'},
  body: {en: 'Text', fr: 'Texte'},
  recommendations: {en: 'Recommendations', fr: 'Recommandations'},
  footnotes: {en: 'Footnotes', fr: 'Notes de bas de page'},
  references: {en: 'Sources', fr: 'Sources'},
}

/** Labels of lines that are printed beside a piece's own words. */
export const lineNames: Readonly<Record<string, Text>> = {
  title: {en: 'Title', fr: 'Titre'},
  label: {en: 'Number', fr: 'Numéro'},
  source: {en: 'Source', fr: 'Source'},
  attribution: {en: 'Source', fr: 'Source'},
}

/** The other words of `cess diff`. */
export const diffWords: Readonly<Record<'same' | 'to', Text>> = {
  same: {en: 'Nothing differs.', fr: 'Rien ne diffère.'},
  to: {en: 'to', fr: 'à'},
}
