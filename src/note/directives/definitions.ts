import type {Text} from '../../model/text.js'
import {deadline, languageTag} from '../../model/values.js'

/** How a word of the dialect is spelt: in French, in English, and what is understood besides. */
export interface Spellings extends Text {
  readonly others?: readonly string[]
}

/** An attribute in braces. `values` gives canonical values by spelling. */
export interface AttributeDefinition {
  readonly names: Spellings
  readonly required?: boolean
  readonly expected: Text
  readonly accepts: (value: string) => boolean
  readonly values?: Readonly<Record<string, string>>
  /** The value is ids of recipient groups, parted by spaces or commas. */
  readonly recipients?: boolean
  /** The value is text; else it is a name, a number or an id. */
  readonly text?: TextUse
}

/** Use of a text: a line of Markdown that is printed, words that are printed as they are, words for assistive programs. */
export type TextUse = 'line' | 'words' | 'spoken'

/** A block: `:::name[Title]{attributes}`. */
export interface DirectiveDefinition {
  readonly names: Spellings
  readonly takesTitle: boolean
  readonly attributes: Readonly<Record<string, AttributeDefinition>>
  /** Whether editions show all that stands in it, and not only the children that it is made of. */
  readonly showsAll: boolean
  /** False where vague words have their place: a quotation may say “could”, and advice “should”. */
  readonly mayEstimate?: false
}

const words: Pick<AttributeDefinition, 'expected' | 'accepts'> = {
  expected: {en: 'words in quotes', fr: 'des mots entre guillemets'},
  accepts: value => value.trim() !== '',
}

const id: AttributeDefinition = {
  names: {fr: 'id', en: 'id'},
  expected: {
    en: 'an id of small letters, digits and hyphens like `#fig-map`',
    fr: "un identifiant de minuscules, chiffres et traits d'union comme `#fig-carte`",
  },
  accepts: value => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value),
}

const source: AttributeDefinition = {names: {fr: 'source', en: 'source'}, ...words, text: 'line'}
const credit: AttributeDefinition = {
  names: {fr: 'credit', en: 'credit', others: ['crédit', 'realisation']},
  ...words,
  text: 'line',
}
const alt: AttributeDefinition = {names: {fr: 'alt', en: 'alt'}, ...words, text: 'spoken'}
const decorative: AttributeDefinition = {
  names: {fr: 'decoratif', en: 'decorative', others: ['décoratif']},
  expected: {en: '`decorative` alone, without a value', fr: '`decoratif` seul, sans valeur'},
  accepts: value => value === '',
}
const file: AttributeDefinition = {
  names: {fr: 'src', en: 'src', others: ['fichier', 'file']},
  expected: {en: 'the name of a file beside the note', fr: "le nom d'un fichier placé à côté de la note"},
  accepts: value => value.trim() !== '',
}

const lang: AttributeDefinition = {
  names: {fr: 'langue', en: 'lang'},
  expected: {en: 'a language like `ar` or `de`', fr: 'une langue comme `ar` ou `de`'},
  accepts: value => languageTag.safeParse(value).success,
}

/** Kinds of chart, by every spelling. */
export const chartKinds: Readonly<Record<string, 'bars' | 'columns' | 'lines'>> = {
  barres: 'bars',
  bars: 'bars',
  colonnes: 'columns',
  columns: 'columns',
  lignes: 'lines',
  lines: 'lines',
}

const recommendation: DirectiveDefinition['attributes'] = {
  to: {
    names: {fr: 'a', en: 'to', others: ['à', 'destinataires', 'recipients']},
    required: true,
    recipients: true,
    expected: {en: 'recipient groups', fr: 'des groupes de destinataires'},
    accepts: value => value.trim() !== '',
  },
  priority: {
    names: {fr: 'priorite', en: 'priority', others: ['priorité']},
    expected: {en: '1, 2 or 3', fr: '1, 2 ou 3'},
    accepts: value => /^[123]$/.test(value),
  },
  deadline: {
    names: {fr: 'echeance', en: 'deadline', others: ['échéance']},
    expected: {
      en: 'a real day like `2027-01-15`, or `immediate`',
      fr: 'une date du calendrier comme `2027-01-15`, ou `immediate`',
    },
    accepts: value => deadline.safeParse(value).success,
  },
}

const chart: DirectiveDefinition['attributes'] = {
  id,
  type: {
    names: {fr: 'type', en: 'type'},
    required: true,
    expected: {en: '`bars`, `columns` or `lines`', fr: '`barres`, `colonnes` ou `lignes`'},
    accepts: value => Object.hasOwn(chartKinds, value),
    values: chartKinds,
  },
  src: file,
  unit: {names: {fr: 'unite', en: 'unit', others: ['unité']}, ...words, text: 'words'},
  highlight: {names: {fr: 'accent', en: 'highlight'}, ...words},
  alt,
  source,
  credit,
}

/** The blocks of the dialect, with all that they take. */
export const directives = {
  summary: {
    names: {fr: 'synthese', en: 'summary', others: ['resume']},
    takesTitle: false,
    showsAll: true,
    attributes: {},
  },
  'key-points': {names: {fr: 'points-cles', en: 'key-points'}, takesTitle: false, showsAll: false, attributes: {}},
  recommendations: {
    names: {fr: 'recommandations', en: 'recommendations'},
    takesTitle: false,
    showsAll: false,
    attributes: {},
  },
  recommendation: {
    names: {fr: 'recommandation', en: 'recommendation'},
    takesTitle: false,
    showsAll: true,
    mayEstimate: false,
    attributes: recommendation,
  },
  box: {names: {fr: 'encadre', en: 'box'}, takesTitle: true, showsAll: true, attributes: {}},
  alert: {names: {fr: 'alerte', en: 'alert'}, takesTitle: true, showsAll: true, attributes: {}},
  quote: {
    names: {fr: 'citation', en: 'quote'},
    takesTitle: false,
    showsAll: true,
    mayEstimate: false,
    attributes: {
      author: {names: {fr: 'auteur', en: 'author', others: ['autrice']}, ...words, text: 'line'},
      source,
      lang,
    },
  },
  'pull-quote': {
    names: {fr: 'exergue', en: 'pull-quote'},
    takesTitle: false,
    showsAll: false,
    mayEstimate: false,
    attributes: {},
  },
  figure: {
    names: {fr: 'figure', en: 'figure'},
    takesTitle: true,
    showsAll: false,
    attributes: {id, src: {...file, required: true}, alt, decorative, source, credit},
  },
  table: {names: {fr: 'tableau', en: 'table'}, takesTitle: true, showsAll: false, attributes: {id, source, credit}},
  chart: {names: {fr: 'graphique', en: 'chart'}, takesTitle: true, showsAll: false, attributes: chart},
} satisfies Readonly<Record<string, DirectiveDefinition>>

/** Names of the attributes of all blocks that are texts of some uses. */
export const textAttributes = (...uses: readonly TextUse[]): ReadonlySet<string> =>
  new Set(
    Object.values<DirectiveDefinition>(directives).flatMap(({attributes}) =>
      Object.entries(attributes).flatMap(([name, {text}]) => (text && uses.includes(text) ? [name] : [])),
    ),
  )

/** All spellings of a word. */
export const spellings = ({fr, en, others = []}: Spellings): readonly string[] => [fr, en, ...others]

/** A block of the dialect, by its canonical name. */
export type DirectiveKind = keyof typeof directives
