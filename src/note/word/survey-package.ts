import {utf8} from '../../model/bytes.js'
import type {Loss} from './losses.js'
import {readNumbering} from './numbering.js'
import {shortWords} from './paragraphs.js'
import {partText, readXml} from './read-xml.js'
import {refuseChanges} from './revisions.js'
import type {CommentedWords} from './comments.js'
import {Survey} from './survey.js'
import {type PartEdit, off} from './unseen.js'
import type {WordPackage} from './word-package.js'

/** A comment in the margin of a document. */
export interface WordComment {
  readonly author: string
  readonly text: string
  /** Words that it is about; empty where none are. */
  readonly about: string
  readonly paragraph?: number | undefined
}

/** A document that can be taken, and what of it cannot. */
export interface SurveyedPackage {
  /** Parts without hidden text, and with marks for what readers pass over. */
  readonly parts: WordPackage
  readonly losses: readonly Loss[]
  readonly comments: readonly WordComment[]
}

/** Parts that have text of the document, in the order of reading. */
const texts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']

/**
 * Look through a document for what a note cannot have.
 *
 * @throws {WordRefusal} If a part cannot be read, or tracked changes are not settled.
 */
export function surveyPackage(parts: WordPackage): SurveyedPackage {
  const numbering = readNumbering(parts)
  const hiding = hidingStyles(parts)
  const mended = new Map(parts)
  const surveys = texts.flatMap((part, at): readonly Survey[] => {
    const bytes = parts.get(part)
    if (!bytes) return []
    const survey = new Survey(at === 0, numbering, hiding)
    readXml(part, bytes, survey)
    if (survey.edits.length > 0) mended.set(part, utf8(edited(partText(bytes), survey.edits)))
    return [survey]
  })
  refuseChanges(surveys.flatMap(({changes}) => changes))
  const commented = new Map(surveys.flatMap(({comments}) => [...comments.found]))
  return {
    parts: mended,
    losses: [...surveys.flatMap(({losses}) => losses), ...marginLosses(parts)],
    comments: readComments(parts, commented),
  }
}

function edited(text: string, edits: readonly PartEdit[]): string {
  const pieces: string[] = []
  let at = 0
  for (const {from, to, text: words} of edits.toSorted((one, other) => one.from - other.from)) {
    // A hidden run may hold a text box, whose own edits go with it.
    if (from < at) continue
    pieces.push(text.slice(at, from), words)
    at = to
  }
  // The text may now be UTF-8 where it was not.
  return (pieces.join('') + text.slice(at)).replace(/^\uFEFF?(<\?xml[^>]*?)\sencoding=(?:"[^"]*"|'[^']*')/, '$1')
}

/** Headers and footers that say something. */
function marginLosses(parts: WordPackage): readonly Loss[] {
  const said = new Set<string>()
  for (const [name, bytes] of parts)
    if (/^word\/(?:header|footer)\d*\.xml$/.test(name)) {
      const words = wordsOf(name, bytes)
      if (/\p{L}/u.test(words)) said.add(shortWords(words))
    }
  return [...said].map(words => ({kind: 'header', lost: words}))
}

function wordsOf(part: string, bytes: Uint8Array): string {
  const pieces: string[] = []
  const names: string[] = []
  readXml(part, bytes, {
    open: name => void names.push(name),
    close: name => {
      names.pop()
      if (name === 'w:p') pieces.push(' ')
    },
    text: words => {
      if (names.at(-1) === 'w:t') pieces.push(words)
    },
  })
  return pieces.join('').trim()
}

function readComments(parts: WordPackage, commented: ReadonlyMap<string, CommentedWords>): readonly WordComment[] {
  const bytes = parts.get('word/comments.xml')
  if (!bytes) return []
  const found: {id: string; author: string; text: string}[] = []
  const names: string[] = []
  readXml('word/comments.xml', bytes, {
    open: (name, attributes) => {
      names.push(name)
      if (name === 'w:comment')
        found.push({id: attributes.get('id') ?? '', author: attributes.get('author') ?? '', text: ''})
    },
    close: name => {
      names.pop()
      const last = found.at(-1)
      if (last && name === 'w:p') last.text += ' '
    },
    text: words => {
      const last = found.at(-1)
      if (last && names.at(-1) === 'w:t') last.text += words
    },
  })
  return found.map(({id, author, text}) => {
    const about = commented.get(id)
    const paragraph = about?.place?.paragraph
    return {
      author,
      text: text.replaceAll(/\s+/g, ' ').trim(),
      about: shortWords(about?.words ?? ''),
      paragraph,
    }
  })
}

interface Style {
  basedOn: string
  isHidden: boolean | undefined
}

/** Longer chains of styles are none. */
const mostSteps = 20

/**
 * The ids of the styles that hide their words, by themselves or through the style that they are based on; `''` among them where paragraphs without a
 * style are hidden.
 *
 * @throws {WordRefusal}
 */
function hidingStyles(parts: WordPackage): ReadonlySet<string> {
  const bytes = parts.get('word/styles.xml')
  const styles = new Map<string, Style>()
  const names: string[] = []
  /** Where no style says anything. */
  const defaults: Style = {basedOn: '', isHidden: undefined}
  let [style, usual]: [Style | undefined, Style] = [undefined, defaults]
  if (bytes)
    readXml('word/styles.xml', bytes, {
      open: (name, attributes) => {
        names.push(name)
        const value = attributes.get('val') ?? ''
        if (name === 'w:style') {
          style = {basedOn: '', isHidden: undefined}
          styles.set(attributes.get('styleId') ?? '', style)
          if (attributes.get('type') === 'paragraph' && !off.has(attributes.get('default') ?? 'off')) usual = style
        }
        if (name === 'w:basedOn' && style) style.basedOn = value
        const [owner] = names.slice(-3)
        if (name === 'w:vanish' && owner === 'w:style' && style) style.isHidden = !off.has(value)
        if (name === 'w:vanish' && owner === 'w:rPrDefault') defaults.isHidden = !off.has(value)
      },
      close: name => {
        names.pop()
        if (name === 'w:style') style = undefined
      },
    })
  const hides = (from: Style): boolean => {
    let at: Style | undefined = from
    for (let steps = 0; at && at.isHidden === undefined && steps < mostSteps; steps++) at = styles.get(at.basedOn)
    return (at?.isHidden ?? defaults.isHidden) === true
  }
  return new Set([...[...styles].flatMap(([id, one]) => (hides(one) ? [id] : [])), ...(hides(usual) ? [''] : [])])
}
