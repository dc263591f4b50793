import type {Text} from '../../model/text.js'

/** Words that a screen reader adds to those of a document. */
export const heardWords = {
  document: {en: 'document', fr: 'document'},
  heading: {en: 'heading level', fr: 'titre de niveau'},
  list: {en: 'list of', fr: 'liste de'},
  items: {en: 'items', fr: 'éléments'},
  table: {en: 'table', fr: 'tableau'},
  rows: {en: 'rows', fr: 'lignes'},
  columns: {en: 'columns', fr: 'colonnes'},
  head: {en: 'head', fr: 'en-tête'},
  empty: {en: 'blank', fr: 'vide'},
  picture: {en: 'graphic', fr: 'image'},
  note: {en: 'footnote', fr: 'note de bas de page'},
  link: {en: 'link', fr: 'lien'},
  code: {en: 'code', fr: 'code'},
  quotation: {en: 'quotation', fr: 'citation'},
  contents: {en: 'table of contents', fr: 'table des matières'},
  caption: {en: 'caption', fr: 'légende'},
} satisfies Readonly<Record<string, Text>>
