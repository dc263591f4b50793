import type {Document, Recommendation} from '../model/document.js'
import type {RenderInput} from '../model/edition.js'
import {betweenNames, fixedWords, partFixed, type FixedText} from '../model/fixed-text.js'
import type {MailForm} from '../model/mailing.js'
import {findNodes} from './find-nodes.js'

/** The parts of a note that its mail carries, in this form and for this reader; the same in HTML and in plain text. */
export type MailParts = Pick<Document, 'body' | 'footnotes' | 'references' | 'history' | 'colophon'> & {
  readonly recommendations: MailRecommendations
}

/** Recommendations under their heading. */
interface Headed {
  readonly heading: FixedText
  readonly shown: readonly Recommendation[]
}

/** Recommendations of a mail: to the reader, where anything is, else to whom it may concern. */
export interface MailRecommendations extends Headed {
  /** Those to others, after the reader's own. */
  readonly rest: Headed | null
  /** Names of those to whom what is not shown is addressed. */
  readonly others: readonly FixedText[]
}

/** How many a digest shows to a reader to whom none is addressed. */
const fewRecommendations = 2

const forms: Readonly<Record<MailForm, (input: RenderInput) => MailParts>> = {full, digest}

/** Choose the parts of a mail: what a campaign says counts before the note, the note before its publication. */
export const mailParts = (input: RenderInput): MailParts =>
  forms[input.mailing?.form ?? input.document.mail.form](input)

/** Everything, the reader's own recommendations first. */
function full({document, mailing}: RenderInput): MailParts {
  const {labels, mail, recommendations: all} = document
  const own = ownRecommendations(document, mailing?.groups)
  if (own.length === 0)
    return {...document, recommendations: {heading: labels.recommendations, shown: all, rest: null, others: []}}
  const others = all.filter(one => !own.includes(one))
  const heading = others.length === 1 ? mail.otherRecommendation : mail.otherRecommendations
  const rest = others.length ? {heading, shown: others} : null
  return {...document, recommendations: {heading: headingOf(own, document), shown: own, rest, others: []}}
}

/** Parts that can be read at once: the reader's own recommendations, or the first ones; the others are named. */
function digest({document, mailing}: RenderInput): MailParts {
  const {recommendations, labels, summary, keyPoints} = document
  const own = ownRecommendations(document, mailing?.groups)
  const shown = own.length ? own : recommendations.slice(0, fewRecommendations)
  const left = recommendations.filter(one => !shown.includes(one))
  const texts = [summary, keyPoints, shown.map(({text}) => text)]
  const called = new Set(findNodes(texts, 'footnoteCall').map(({number}) => number))
  return {
    body: [],
    footnotes: document.footnotes.filter(({number}) => called.has(number)),
    references: [],
    history: [],
    colophon: [],
    recommendations: {
      heading: own.length ? headingOf(own, document) : labels.recommendations,
      shown,
      rest: null,
      others: namesIn(left).filter(name => !namesIn(shown).some(other => isSame(name, other))),
    },
  }
}

const headingOf = (own: readonly Recommendation[], {mail}: Document): FixedText =>
  own.length === 1 ? mail.ownRecommendation : mail.ownRecommendations

const namesIn = (recommendations: readonly Recommendation[]): readonly FixedText[] =>
  recommendations
    .flatMap(({addressees}) => partFixed(addressees, betweenNames))
    .filter((name, index, names) => names.findIndex(other => isSame(name, other)) === index)

const isSame = (one: FixedText, other: FixedText): boolean => fixedWords(one) === fixedWords(other)

/** Recommendations to a reader of these groups. A mail depends on its reader's groups by this alone. */
export const ownRecommendations = (
  {recommendations}: Document,
  groups: readonly string[] = [],
): readonly Recommendation[] => recommendations.filter(one => one.groups.some(group => groups.includes(group)))
