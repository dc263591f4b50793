import type {Document, Recommendation} from '../model/document.js'
import type {RenderInput} from '../model/edition.js'
import type {MailForm} from '../model/mailing.js'
import type {Phrasing} from '../model/phrasing.js'

/** The parts of a note that its mail carries, in this form and for this reader; the same in HTML and in plain text. */
export type MailParts = Pick<Document, 'body' | 'footnotes' | 'references' | 'history' | 'colophon'> & {
  readonly recommendations: MailRecommendations
}

export interface MailRecommendations {
  readonly heading: string
  readonly shown: readonly Recommendation[]
  /** Names of those to whom the others are addressed. */
  readonly others: readonly string[]
}

/** How many a digest shows to a reader to whom none is addressed. */
const fewRecommendations = 2

const forms: Readonly<Record<MailForm, (input: RenderInput) => MailParts>> = {full, digest}

/** Choose them: a campaign decides before the note, the note before its publication. */
export const mailParts = (input: RenderInput): MailParts =>
  forms[input.mailing?.form ?? input.document.mail.form](input)

/** Everything, the reader's own recommendations first. */
function full(input: RenderInput): MailParts {
  const {document} = input
  const own = ownRecommendations(input)
  const rest = document.recommendations.filter(one => !own.includes(one))
  const {recommendations: heading} = document.labels
  return {...document, recommendations: {heading, shown: [...own, ...rest], others: []}}
}

/** What can be read at once: the reader's own recommendations, or the first ones; the others are named. */
function digest(input: RenderInput): MailParts {
  const {document} = input
  const {recommendations, labels, mail, summary, keyPoints} = document
  const own = ownRecommendations(input)
  const shown = own.length ? own : recommendations.slice(0, fewRecommendations)
  const rest = recommendations.filter(one => !shown.includes(one))
  const called = new Set([...summary, ...keyPoints, ...shown.map(({text}) => text)].flatMap(callsIn))
  return {
    body: [],
    footnotes: document.footnotes.filter(({number}) => called.has(number)),
    references: [],
    history: [],
    colophon: [],
    recommendations: {
      heading: own.length === 1 ? mail.ownRecommendation : labels.recommendations,
      shown,
      others: namesIn(rest).filter(name => !namesIn(shown).includes(name)),
    },
  }
}

const namesIn = (recommendations: readonly Recommendation[]): readonly string[] => [
  ...new Set(recommendations.flatMap(({addressees}) => addressees.split(' · '))),
]

const ownRecommendations = ({document, mailing}: RenderInput): readonly Recommendation[] =>
  document.recommendations.filter(({groups}) => mailing?.group !== undefined && groups.includes(mailing.group))

/** Numbers of the footnotes that a line calls. */
const callsIn = (line: readonly Phrasing[]): readonly number[] =>
  line.flatMap(node => {
    if (node.type === 'footnoteCall') return [node.number]
    return 'children' in node ? callsIn(node.children) : []
  })
