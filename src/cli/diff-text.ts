import {
  partsOfDocument,
  type FieldChange,
  type FieldValue,
  type Piece,
  type PieceChange,
  type Span,
  type Step,
  type PartOfDocument,
} from '../model/comparison.js'
import type {Block} from '../model/blocks.js'
import type {Compared} from '../engine/diff/diff.js'
import {fields} from '../model/front-matter.js'
import {frenchName, frenchValue} from '../model/french-spelling.js'
import {own} from '../model/own.js'
import type {Phrasing} from '../model/phrasing.js'
import {plainWords} from '../model/plain-words.js'
import {fateName, valueName} from '../model/redline-words.js'
import type {ToolLanguage, Text} from '../model/text.js'
import {printable} from './mask.js'
import type {Style} from './style.js'

/** Options of printing a comparison. */
export interface DiffForm {
  readonly language: ToolLanguage
  readonly style: Style
  /** Words shown beside a change; all if absent. */
  readonly contextWords?: number
}

/** A comparison as lines with marks, and with colours if there are any. */
export function diffText(
  {comparison, documents}: Pick<Compared, 'comparison' | 'documents'>,
  form: DiffForm,
): readonly string[] {
  const printer = new Printer(form)
  const ofFields = comparison.fields.map(change => printer.field(change))
  const parts = partsOfDocument.flatMap(part => {
    const headings = part === 'body' ? headingsOver(documents.after.body) : []
    return printer.section(partNames[part][form.language], printer.steps(comparison.parts[part], headings))
  })
  return [...printer.section(partNames.fields[form.language], ofFields), ...parts]
}

/** The heading that each block stands under. */
function headingsOver(blocks: readonly Block[]): readonly string[] {
  let heading = ''
  return blocks.map(block => (block.type === 'heading' ? (heading = plainWords(block.children)) : heading))
}

/** A line with its mark. */
interface Told {
  readonly sign: string
  readonly text: string
  readonly paint?: (text: string) => string
}

class Printer {
  constructor(private readonly form: DiffForm) {}

  section(name: string, lines: readonly Told[]): readonly string[] {
    if (lines.length === 0) return []
    const shown = lines.map(({sign, text, paint = same => same}) => `  ${paint(`${sign} ${text}`)}`)
    return [this.form.style.bold(name), ...shown, '']
  }

  /** A changed field, with names and values in the reader's language. */
  field(change: FieldChange): Told {
    const {key} = change
    const isFrench = this.form.language === 'fr'
    const text = this.values(...fieldTexts(change, value => (isFrench ? frenchValue(value, fields[key]) : value)))
    return this.#named({sign: '~', text}, isFrench ? frenchName(key, fields[key]) : key)
  }

  /** Lines of steps, grouped by heading. */
  steps(steps: readonly Step[], headings: readonly string[] = []): readonly Told[] {
    let shown = ''
    let heading = ''
    return steps.flatMap(step => {
      if ('after' in step && step.kind !== 'left') heading = headings[step.after] ?? heading
      if (step.kind === 'same') return []
      if (step.type === 'heading') return this.#step(step)
      const over = heading === shown ? [] : [{sign: '§', text: heading, paint: this.form.style.dim}]
      shown = heading
      return [...over, ...this.#step(step)]
    })
  }

  #step(step: Exclude<Step, {readonly kind: 'same'}>): readonly Told[] {
    const {style, language} = this.form
    if (step.kind === 'inserted') return [{sign: '+', text: `{+${pieceText(step.piece)}+}`, paint: style.green}]
    if (step.kind === 'removed') return [{sign: '-', text: `[-${pieceText(step.piece)}-]`, paint: style.red}]
    const fate = step.kind === 'left' ? step.direction : 'moved'
    const moved = `${fateName(step.type, fate)[language]}${this.#colon}${printable(step.name ?? '')}`
    if (step.kind === 'left') return [{sign: '<', text: moved, paint: style.cyan}]
    const lines = step.change ? this.#change(step.change) : []
    if (step.kind === 'changed') return lines.map(line => this.#named(line, step.name))
    return [{sign: '>', text: moved, paint: style.cyan}, ...lines]
  }

  #change({values, lines, lists}: PieceChange): readonly Told[] {
    const {language} = this.form
    return [
      ...Object.entries(values).map(([name, {before, after}]) => {
        const text = this.values(scalar(before), scalar(after))
        return this.#named({sign: '~', text}, valueName(name)?.[language] ?? name)
      }),
      ...Object.entries(lines).map(([name, spans]) => {
        return this.#named({sign: '~', text: this.#spans(spans)}, own(lineNames, name)?.[language])
      }),
      ...Object.values(lists).flatMap(steps => this.steps(steps)),
    ]
  }

  get #colon(): string {
    return this.form.language === 'fr' ? ' : ' : ': '
  }

  /** A change in a row, a cell or a recommendation, after its name. */
  #named({text, ...told}: Told, name: string | undefined): Told {
    return {...told, text: name === undefined ? text : `${printable(name)}${this.#colon}${text}`}
  }

  /** A changed value. */
  values(before: string | undefined, after: string | undefined): string {
    const {style} = this.form
    const old = before === undefined ? '' : style.red(`[-${before}-]`)
    return old + (after === undefined ? '' : style.green(`{+${after}+}`))
  }

  #spans(spans: readonly Span[]): string {
    const {style} = this.form
    return spans
      .map(({kind, nodes}, index) => {
        if (kind === 'same') return this.#context(wordsOf(nodes), index === 0, index === spans.length - 1)
        return kind === 'inserted' ? style.green(`{+${wordsOf(nodes)}+}`) : style.red(`[-${wordsOf(nodes)}-]`)
      })
      .join('')
  }

  /** Words beside changes, shortened. */
  #context(words: string, isFirst: boolean, isLast: boolean): string {
    const {contextWords} = this.form
    const parts = words.split(/(?<=\s)/)
    if (contextWords === undefined || parts.length <= contextWords * 2 + 1) return words
    const [start, end] = [isFirst ? [] : parts.slice(0, contextWords), isLast ? [] : parts.slice(-contextWords)]
    return `${start.join('').trimEnd()}${isFirst ? '' : ' '}…${isLast ? '' : ` ${end.join('')}`}`
  }
}

const scalar = (value: string | number | null): string | undefined => (value === null ? undefined : String(value))

/** Values of a field on one line; of a list, the added and removed ones. */
function fieldTexts(
  {before, after}: FieldChange,
  spelt: (value: string) => string,
): readonly [before: string | undefined, after: string | undefined] {
  if (!Array.isArray(before) || !Array.isArray(after)) return [fieldText(before, spelt), fieldText(after, spelt)]
  const [old, later] = [before, after].map(list => list.map(one => fieldText(one, spelt)))
  const [gone, come] = [old?.filter(one => !later?.includes(one)), later?.filter(one => !old?.includes(one))]
  // The same in another order.
  if (!gone?.length && !come?.length) return [old?.join(', '), later?.join(', ')]
  return [gone?.join(', ') || undefined, come?.join(', ') || undefined]
}

function fieldText(value: FieldValue | undefined, spelt: (value: string) => string): string | undefined {
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value)) return value.map(one => fieldText(one, spelt)).join(', ')
  const said = (one: FieldValue | undefined) => fieldText(one, spelt)
  return typeof value === 'object' ? Object.values(value).map(said).join(' · ') : printable(spelt(String(value)))
}

/** All words of a piece. */
function pieceText({lines, lists, values}: Piece): string {
  const inner = Object.values(lists).flatMap(pieces => pieces.map(pieceText))
  const words = [...Object.values(lines).map(wordsOf), ...inner].filter(Boolean)
  const alternative = own(values, 'alternative')
  return [...words, ...(typeof alternative === 'string' ? [alternative] : [])].join(' | ')
}

/** Text with addresses of links and calls of notes. */
const wordsOf = (nodes: readonly Phrasing[]): string =>
  printable(
    nodes
      .map(node => {
        if (node.type === 'footnoteCall') return `[^${node.number}]`
        if (node.type === 'link') return `${wordsOf(node.children)} <${node.url}>`
        return 'children' in node ? wordsOf(node.children) : plainWords([node])
      })
      .join(''),
  )

/** Names of the parts of a note, over what changed in each. */
const partNames: Readonly<Record<PartOfDocument | 'fields', Text>> = {
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
const lineNames: Readonly<Record<string, Text>> = {
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
