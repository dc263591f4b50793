import {isUnchanged, type Comparison, type Step} from '../../model/comparison.js'
import type {Document, Recommendation, Row} from '../../model/document.js'
import {betweenNames} from '../../model/fixed-text.js'
import type {FieldKey} from '../../model/front-matter.js'
import {localeFor} from '../../model/locales/index.js'
import {own} from '../../model/own.js'
import type {Phrasing} from '../../model/phrasing.js'
import {plainWords} from '../../model/plain-words.js'
import type {NoteSettings} from '../../model/publication.js'
import {redlineWords} from '../../model/redline-words.js'
import type {Names} from '../../model/text.js'
import {exceeds} from '../../model/tlp.js'
import {fixedSetter} from '../fixed-setter.js'
import {typesetterFor} from '../typesetter.js'
import {markBlocks} from './changed-blocks.js'
import {fieldName, valueWords} from './field-words.js'
import {Redliner} from './redliner.js'
import {earlierPicture, insertedBlock, removedBlock} from './whole-blocks.js'

/** Two versions, what differs between them, and how they are called in a sentence. */
export interface RedlineInput {
  readonly before: Document
  readonly after: Document
  readonly comparison: Comparison
  readonly names: Readonly<Record<'before' | 'after', Names>>
  readonly publication: NoteSettings
}

type Line = readonly Phrasing[]

/**
 * The later version as a document in which all that differs from the earlier one is marked: every edition shows it by its own
 * means. Nothing may be attached to it: its source is empty.
 */
export function redline(input: RedlineInput): Document {
  const {before, after, comparison, publication} = input
  const {parts} = comparison
  const redliner = redlinerFor(before, after, publication)
  const lines = (steps: readonly Step[], later: readonly Line[]) => markLines(steps, later, redliner)
  const marking = markingOf(before, after)
  return {
    ...after,
    ...marking,
    slug: `${after.slug}.changes`,
    masthead: {...mastheadOf(input, redliner), ...marking.masthead},
    notices: noticesOf(input, redliner),
    summary: lines(parts.summary, after.summary),
    keyPoints: lines(parts.keyPoints, after.keyPoints),
    body: [...markBlocks(parts.body, before.body, after.body, redliner), ...goneNotes(input, redliner)],
    recommendations: recommendationsOf(input, redliner),
    footnotes: footnotesOf(input, redliner),
    references: referencesOf(input, redliner),
    translations: [],
    hasPage: false,
    images: new Map([
      ...after.images,
      ...[...before.images].map(([key, image]) => [earlierPicture(key), {...image, key: earlierPicture(key)}] as const),
    ]),
    source: {markdown: '', files: []},
    marks: 0,
  }
}

function redlinerFor(before: Document, {lang, metadata}: Document, publication: NoteSettings): Redliner {
  const typesetter = typesetterFor(lang, metadata.typography ?? publication.typography)
  return new Redliner(fixedSetter(typesetter, localeFor(lang).lang), before.lang === lang ? undefined : before.lang)
}

/** The title says first that this is a redline. */
function mastheadOf({after, comparison: {parts}}: RedlineInput, redliner: Redliner): Document['masthead'] {
  const {subtitle: given, ...masthead} = after.masthead
  const lead: Line = [...redliner.say(redlineWords.title), {type: 'text', value: ' – '}]
  const title = [...lead, ...markLines(parts.title, [masthead.title], redliner).flat()]
  const subtitle = markLines(parts.subtitle, given ? [given] : [], redliner).flat()
  return {...masthead, title, titleText: toldWords(title), ...(subtitle.length > 0 && {subtitle})}
}

/** Entries keep the numbers that citations lead to; those that are gone have none. */
function referencesOf({after: {references}, comparison}: RedlineInput, redliner: Redliner): Document['references'] {
  const lines = references.map(({children}) => children)
  return comparison.parts.references.flatMap((step): Document['references'] => {
    const number = 'after' in step ? references[step.after]?.number : undefined
    return markLines([step], lines, redliner).map(children => ({children, number}))
  })
}

const footnotesOf = ({before, after, comparison}: RedlineInput, redliner: Redliner): Document['footnotes'] =>
  after.footnotes.map((note, index) => {
    const step = stepTo(comparison.parts.footnotes, index)
    if (step?.kind === 'inserted')
      return {...note, children: note.children.flatMap(block => insertedBlock(block, redliner))}
    const inner = step && 'change' in step ? own(step.change?.lists, 'blocks') : undefined
    const old = step && 'before' in step ? before.footnotes[step.before] : undefined
    return inner && old ? {...note, children: markBlocks(inner, old.children, note.children, redliner)} : note
  })

/** The words of a line with what became of them, for what has no marks. */
const toldWords = (nodes: Line): string =>
  nodes
    .map(node => {
      if ('telling' in node) return toldWords([...node.telling.opens, ...node.children]) + node.telling.closes
      return 'children' in node ? toldWords(node.children) : plainWords([node])
    })
    .join('')

/** Words of both versions go as far as the stricter one allows. */
function markingOf(before: Document, after: Document) {
  const {masthead, metadata, colophon} = exceeds(before.masthead.tlp, after.masthead.tlp) ? before : after
  const {tlp, tlpMeaning} = masthead
  return {masthead: {tlp, tlpMeaning}, metadata: {...after.metadata, tlp: metadata.tlp}, colophon}
}

/** The notices of a redline: what is compared, and how it is marked; then each field of the front matter that is another. */
function noticesOf({after, before, comparison, names, publication}: RedlineInput, redliner: Redliner): readonly Row[] {
  const words = isUnchanged(comparison) ? redlineWords.nothing : redlineWords.legend
  const space: Phrasing = {type: 'text', value: ' '}
  const first: Row = {
    label: labelOf(redliner.say(redlineWords.compared)),
    value: [...redliner.say(redlineWords.versions(names.before, names.after)), space, ...redliner.say(words)],
  }
  const rows = comparison.fields
    .filter(({key}) => !toldByVersions.has(key))
    .map(({key, before: was, after: is}): Row => {
      const old = valueWords(key, was, {document: before, publication})
      const later = valueWords(key, is, {document: after, publication})
      return {label: labelOf(redliner.say(fieldName(key))), value: redliner.value(old, later)}
    })
  return [first, ...rows, ...after.notices]
}

/** The first line names the versions, and the history says what each of them is. */
const toldByVersions: ReadonlySet<FieldKey> = new Set(['version', 'revisions'])

/** Words of the house are words, or passages in another language. */
const labelOf = (nodes: Line): Row['label'] => nodes as Exclude<Row['label'], string>

const stepTo = (steps: readonly Step[], after: number): Step | undefined =>
  steps.find(step => step.kind !== 'left' && 'after' in step && step.after === after)

/** Lines of a part that is made of lines: a summary, key points. */
const markLines = (steps: readonly Step[], after: readonly Line[], redliner: Redliner): readonly Line[] =>
  steps.flatMap((step): readonly Line[] => {
    if (step.kind === 'left') return []
    if (step.kind === 'removed') return [redliner.removed(step.piece.lines['words'] ?? [])]
    const later = after[step.after] ?? []
    if (step.kind === 'inserted') return [redliner.inserted(later)]
    const spans = step.kind === 'same' ? undefined : own(step.change?.lines, 'words')
    const line = spans ? redliner.line(spans) : later
    return [step.kind === 'moved' ? redliner.moved(line) : line]
  })

/** Notes that nothing calls any more, after the text. */
const goneNotes = ({before, comparison}: RedlineInput, redliner: Redliner): Document['body'] =>
  comparison.parts.footnotes.flatMap(step => {
    const note = step.kind === 'removed' ? before.footnotes[step.before] : undefined
    if (!note) return []
    const number: Phrasing = {type: 'text', value: ` (${note.number})`}
    const children = note.children.flatMap(block => removedBlock(block, redliner))
    return [redliner.told('footnote', 'removed', children, [number])]
  })

/** Recommendations of both versions; what is other beside their words stands before these. */
const recommendationsOf = ({before, after, comparison}: RedlineInput, redliner: Redliner): readonly Recommendation[] =>
  comparison.parts.recommendations.flatMap((step): readonly Recommendation[] => {
    if (step.kind === 'left') return []
    if (step.kind === 'removed') {
      const old = before.recommendations[step.before]
      return old ? [{...old, text: redliner.removed(old.text)}] : []
    }
    const later = after.recommendations[step.after]
    if (!later || step.kind === 'same') return later ? [later] : []
    if (step.kind === 'inserted') return [{...later, text: redliner.inserted(later.text)}]
    const spans = own(step.change?.lines, 'text')
    const text = spans ? redliner.line(spans) : later.text
    const values = Object.values(step.change?.values ?? {}).flatMap(({before: was, after: is}): Line => [
      ...redliner.value(was === null ? null : String(was), is === null ? null : String(is)),
      {type: 'text', value: betweenNames},
    ])
    return [{...later, text: [...values, ...(step.kind === 'moved' ? redliner.moved(text) : text)]}]
  })
