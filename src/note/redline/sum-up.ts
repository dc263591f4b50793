import {
  partsOfDocument,
  type PartOfDocument,
  type Piece,
  type PieceChange,
  type PieceType,
  type Span,
  type Step,
} from '../../model/comparison.js'
import type {FieldKey} from '../../model/front-matter.js'
import {labelled, type Locale} from '../../model/locale.js'
import {localeFor} from '../../model/locales/index.js'
import type {Phrasing} from '../../model/phrasing.js'
import {plainWords} from '../../model/plain-words.js'
import {isValueName, redlineIn} from '../../model/redline-words.js'
import type {RedlineWords, ValueName} from '../../model/redline/words.js'
import {nameIn, primaryLanguage} from '../../model/text.js'
import {fieldName, valueWords} from './field-words.js'
import type {RedlineInput} from './redline.js'

/** As many words of either text as a sentence repeats. */
const mostWords = 8
/** As many changes as it tells one by one, and as many of one line. */
const mostChanges = 4
const mostInLine = 2

/** Fields that tell of the version itself, which a summary of its changes leaves out. */
const ofVersion: ReadonlySet<FieldKey> = new Set(['version', 'revisions', 'status', 'date'])

/**
 * A comparison in one sentence in the language of the later version, as the summary of a revision has it: “62” in place of “26”;
 * paragraph moved down. Undefined where nothing is other.
 */
export function sumUp(input: Omit<RedlineInput, 'names'>): string | undefined {
  const {comparison, after} = input
  const teller = new Teller(localeFor(after.lang), redlineIn(after.lang))
  const told = [
    ...partsOfDocument.flatMap(part => teller.part(part, comparison.parts[part])),
    ...comparison.fields.filter(({key}) => !ofVersion.has(key)).map(change => teller.field(change, input)),
  ]
  const all = [...new Set(told)]
  return all.length === 0 ? undefined : teller.sentence(all)
}

/** Values that stand in words. */
const spoken: ReadonlySet<ValueName> = new Set(['start', 'alternative', 'unit', 'addressees', 'priority', 'deadline'])

/** Whether a piece is named before what changed in it; other changes are told by their words alone. */
const isNamed: Readonly<Record<PieceType, boolean>> = {
  heading: true,
  paragraph: false,
  list: false,
  blockQuote: false,
  pullQuote: false,
  callout: false,
  codeBlock: false,
  separator: false,
  table: true,
  figure: true,
  chart: true,
  revised: false,
  line: false,
  item: false,
  column: false,
  row: true,
  cell: false,
  recommendation: true,
  footnote: true,
}

class Teller {
  constructor(
    private readonly locale: Locale,
    private readonly words: RedlineWords,
  ) {}

  sentence(told: readonly string[]): string {
    const shown = told.length > mostChanges ? [...told.slice(0, mostChanges), this.words.more] : told
    const sentence = shown.join(this.locale.lang === 'fr' ? ' ; ' : '; ')
    return `${sentence.charAt(0).toLocaleUpperCase(this.locale.lang)}${sentence.slice(1)}.`
  }

  field(
    {key, before, after}: RedlineInput['comparison']['fields'][number],
    input: Omit<RedlineInput, 'names'>,
  ): string {
    const {publication} = input
    const value = (words: string | null) => (words === null ? '–' : this.#quote(words))
    const old = valueWords(key, before, {document: input.before, publication})
    const later = valueWords(key, after, {document: input.after, publication})
    return this.#labelled(nameIn(fieldName(key), this.locale.lang), this.words.instead(value(later), value(old)))
  }

  part(part: PartOfDocument, steps: readonly Step[]): readonly string[] {
    const {labels} = this.locale
    const names: Readonly<Record<PartOfDocument, string>> = {
      title: this.words.pieces.heading,
      subtitle: this.words.subtitle,
      summary: labels.summary,
      keyPoints: labels.keyPoints,
      body: '',
      recommendations: '',
      footnotes: '',
      references: labels.sources,
    }
    return this.#steps(steps, names[part])
  }

  #steps(steps: readonly Step[], label: string): readonly string[] {
    return steps.flatMap(step => {
      if (step.kind === 'same') return []
      const {type} = step
      if (step.kind === 'left') return [this.#fate(type, step.direction, label, step.name)]
      if (step.kind === 'inserted' || step.kind === 'removed')
        return [this.#fate(type, step.kind, label, firstWords(step.piece))]
      const name = step.kind === 'changed' && step.name !== undefined ? ` ${this.#nameOf(type, step.name)}` : ''
      const own = isNamed[type] ? `${this.words.pieces[type]}${name}` : label
      return step.change ? this.#change(step.change, type, own) : []
    })
  }

  #nameOf = (type: PieceType, name: string): string => (type === 'row' ? this.#quote(name) : name)

  #change({values, lines, lists}: PieceChange, type: PieceType, label: string): readonly string[] {
    const told = Object.entries(values).map(([name, {before, after}]) => {
      if (!isValueName(name) || !spoken.has(name)) return this.#fate(type, 'changed', '')
      const value = (given: typeof before) => (given === null ? '–' : this.#quote(String(given)))
      const own = this.words.values[name]
      const full = label === '' ? own : `${label}, ${this.#inside(own)}`
      // A priority says in its words that it is one.
      const of = name === 'priority' ? label : full
      return this.#labelled(of, this.words.instead(value(after), value(before)))
    })
    return [
      ...told,
      ...Object.values(lines).flatMap(spans => this.#line(spans, type, label)),
      ...Object.values(lists).flatMap(steps => this.#steps(steps, label)),
    ]
  }

  #line(spans: readonly Span[], type: PieceType, label: string): readonly string[] {
    const changes = changesIn(spans)
    if (changes.length > mostInLine || changes.some(({gone, come}) => isLong(gone) || isLong(come)))
      return [this.#fate(type, 'changed', label)]
    return changes.flatMap(({gone, come}) => {
      if (gone !== '' && come !== '')
        return [this.#labelled(label, this.words.instead(this.#quote(come), this.#quote(gone)))]
      // An emphasis or a link that came or went.
      if (gone === come) return [this.#fate(type, 'changed', label)]
      return [this.#fate('revised', gone === '' ? 'inserted' : 'removed', label, come || gone)]
    })
  }

  /** “Table 1, row added: ‘Guinea’”. */
  #fate(type: PieceType, fate: keyof RedlineWords['fates'][PieceType], label: string, name = ''): string {
    const said = this.words.fates[type][fate]
    const words = label === '' ? this.#inside(said) : `${this.#inside(label)}, ${this.#inside(said)}`
    return name === '' ? words : labelled(this.locale, words, this.#quote(name))
  }

  #labelled = (label: string, text: string): string =>
    label === '' ? text : labelled(this.locale, this.#inside(label), text)

  #quote(text: string): string {
    const words = wordsOf(text)
    const cut = words.length > mostWords ? `${words.slice(0, mostWords).join(' ')}…` : words.join(' ')
    // The sentence has a full stop of its own.
    return this.locale.phrases.quote(cut.replace(/\.$/, ''))
  }

  /** A word that begins a label as it is written inside a sentence: German nouns keep their capital. */
  #inside(text: string): string {
    const [first = '', second = ''] = text
    const isName = primaryLanguage(this.locale.lang) === 'de' || second !== second.toLowerCase()
    return isName ? text : first.toLocaleLowerCase(this.locale.lang) + text.slice(1)
  }
}

/** The words that went from a line at one place, and those that came there. */
interface Change {
  readonly gone: string
  readonly come: string
}

const changesIn = (spans: readonly Span[]): readonly Change[] =>
  spans.flatMap(({kind, nodes}, index): readonly Change[] => {
    if (kind === 'same') return []
    const [last, next] = [spans[index - 1], spans[index + 1]]
    if (kind === 'removed') return [{gone: plain(nodes), come: next?.kind === 'inserted' ? plain(next.nodes) : ''}]
    return last?.kind === 'removed' ? [] : [{gone: '', come: plain(nodes)}]
  })

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean)

const isLong = (text: string): boolean => wordsOf(text).length > mostWords

/** Words as an author types them: spaces that typography made are spaces. */
const plain = (nodes: readonly Phrasing[]): string => wordsOf(plainWords(nodes).replaceAll('\u00AD', '')).join(' ')

const firstWords = ({lines, lists}: Piece): string => {
  const own = Object.values(lines).map(plain).find(Boolean)
  return own ?? Object.values(lists).flat().map(firstWords).find(Boolean) ?? ''
}
