import type {PieceType} from './comparison.js'
import type {Names} from './text.js'

/** Before words that were inserted or removed, in brackets. */
export const tellings: Readonly<Record<'inserted' | 'removed' | 'moved', Names>> = {
  inserted: {en: '[added: ', fr: '[ajouté : '},
  removed: {en: '[removed: ', fr: '[supprimé : '},
  moved: {en: '[moved: ', fr: '[déplacé : '},
}

/** What became of a piece as a whole. */
export type Fate = 'inserted' | 'removed' | 'moved' | 'up' | 'down'

const fates = (names: Readonly<Record<Fate, Names>>) => names

/** Feminine and masculine names, as French says them. */
const she = (en: string, fr: string) =>
  fates({
    inserted: {en: `${en} added`, fr: `${fr} ajoutée`},
    removed: {en: `${en} removed`, fr: `${fr} supprimée`},
    moved: {en: `${en} moved here`, fr: `${fr} déplacée ici`},
    up: {en: `${en} moved up`, fr: `${fr} déplacée plus haut`},
    down: {en: `${en} moved down`, fr: `${fr} déplacée plus bas`},
  })
const he = (en: string, fr: string) =>
  fates({
    inserted: {en: `${en} added`, fr: `${fr} ajouté`},
    removed: {en: `${en} removed`, fr: `${fr} supprimé`},
    moved: {en: `${en} moved here`, fr: `${fr} déplacé ici`},
    up: {en: `${en} moved up`, fr: `${fr} déplacé plus haut`},
    down: {en: `${en} moved down`, fr: `${fr} déplacé plus bas`},
  })

/** The fate of each kind of piece, in words. */
export const fateWords: Readonly<Record<PieceType, Readonly<Record<Fate, Names>>>> = {
  heading: he('Heading', 'Titre'),
  paragraph: he('Paragraph', 'Paragraphe'),
  list: she('List', 'Liste'),
  blockQuote: she('Quotation', 'Citation'),
  pullQuote: she('Pull quote', 'Citation en exergue'),
  callout: he('Callout', 'Encadré'),
  codeBlock: he('Code', 'Code'),
  separator: she('Separator', 'Séparation'),
  table: he('Table', 'Tableau'),
  figure: she('Figure', 'Figure'),
  chart: he('Chart', 'Graphique'),
  revised: he('Passage', 'Passage'),
  line: he('Paragraph', 'Paragraphe'),
  item: he('Item', 'Point'),
  column: she('Column', 'Colonne'),
  row: she('Row', 'Ligne'),
  cell: she('Cell', 'Case'),
  recommendation: she('Recommendation', 'Recommandation'),
  footnote: she('Note', 'Note'),
}

/** Names of values of pieces, in labels. */
export const valueNames: Readonly<Record<string, Names>> = {
  depth: {en: 'Level of the heading', fr: 'Niveau du titre'},
  start: {en: 'First number', fr: 'Premier numéro'},
  kind: {en: 'Kind', fr: 'Genre'},
  language: {en: 'Language', fr: 'Langage'},
  picture: {en: 'Picture', fr: 'Image'},
  alternative: {en: 'Text alternative', fr: 'Texte de remplacement'},
  unit: {en: 'Unit', fr: 'Unité'},
  highlight: {en: 'Stressed', fr: 'Mis en valeur'},
  align: {en: 'Alignment', fr: 'Alignement'},
  addressees: {en: 'Addressees', fr: 'Destinataires'},
  priority: {en: 'Priority', fr: 'Priorité'},
  deadline: {en: 'Deadline', fr: 'Échéance'},
}

/** Fixed words of a redline; versions come in as they are named. */
export const redlineWords = {
  title: {en: 'What changed', fr: 'Ce qui a changé'},
  compared: {en: 'Comparison', fr: 'Comparaison'},
  versions: (before: Names, after: Names): Names => ({
    en: `From ${before.en} to ${after.en}.`,
    fr: `De ${before.fr} à ${after.fr}.`,
  }),
  legend: {
    en: 'What was added is underlined; what was removed is struck through.',
    fr: 'Ce qui est ajouté est souligné ; ce qui est supprimé est barré.',
  },
  nothing: {en: 'Nothing that readers see has changed.', fr: 'Rien de ce que lit le lecteur n’a changé.'},
  chartData: {en: 'Data of the chart', fr: 'Données du graphique'},
  superseded: (version: string, newest: string): Names => ({
    en: `Version ${version}, replaced by version ${newest}. `,
    fr: `Version ${version}, remplacée par la version ${newest}. `,
  }),
  newest: {en: 'Read the newest version', fr: 'Lire la version en vigueur'},
  earlier: {en: 'Earlier version', fr: 'Version antérieure'},
  version: (version: string): Names => ({en: `version ${version}`, fr: `la version ${version}`}),
  current: {en: 'the text as it is now', fr: 'son texte actuel'},
} as const
