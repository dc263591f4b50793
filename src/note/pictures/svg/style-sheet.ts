import {declarationsOf, withoutComments, type Declarations} from './declarations.js'
import type {SvgNames} from './svg-names.js'
import {elements} from './vocabulary.js'

/** A rewritten style sheet, or its forbidden or unsupported part. */
export type SheetReading =
  | {readonly status: 'sheet'; readonly rules: readonly SheetRule[]; readonly hiding: readonly string[]}
  | {readonly status: 'active' | 'unknown'; readonly found: string}

/** A printed rule, with the renamed classes that it applies to; all elements if none. */
export interface SheetRule {
  readonly text: string
  readonly classes: readonly string[]
}

/**
 * Read and rewrite a style sheet: rules with selectors of elements, classes and ids, and declarations that all editions support. `hiding`
 * lists classes (as written) with `display: none`.
 *
 * @see CSS Syntax 3, 5.4, without blocks in blocks: at-rules load or wait for something, but for two that do neither.
 */
export function readSheet(sheet: string, names: SvgNames): SheetReading {
  const text = withoutComments(sheet).replaceAll(/<!--|-->/g, ' ')
  if (text.includes('\\')) return {status: 'unknown', found: '\\'}
  const rules: SheetRule[] = []
  const hiding: string[] = []
  for (let at = skipped(text, 0); at < text.length; at = skipped(text, at)) {
    const open = text.indexOf('{', at)
    const close = open < 0 ? -1 : text.indexOf('}', open)
    const prelude = text.slice(at, open < 0 ? text.length : open).trim()
    if (prelude.startsWith('@')) return {status: 'active', found: shortened(prelude)}
    if (close < 0) return {status: 'unknown', found: shortened(prelude)}
    const rule = ruleOf(prelude, text.slice(open + 1, close), names)
    if (rule.status !== 'rule') return rule
    if (rule.text !== '') rules.push(rule)
    hiding.push(...rule.hiding)
    at = close + 1
  }
  return {status: 'sheet', rules, hiding}
}

/** Position after white space, and after at-rules without effect. */
function skipped(text: string, from: number): number {
  let at = from
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++
    const harmless = /^@(?:charset|namespace)\b[^;{}]*;/i.exec(text.slice(at, at + 300))
    if (!harmless) return at
    at += harmless[0].length
  }
}

type RuleReading =
  | (SheetRule & {readonly status: 'rule'; readonly hiding: readonly string[]})
  | {readonly status: 'active' | 'unknown'; readonly found: string}

function ruleOf(prelude: string, block: string, names: SvgNames): RuleReading {
  const declarations = declarationsOf(block, names)
  if (declarations.status !== 'declared') return declarations
  const written = prelude.split(',').map(one => one.trim())
  const unknown = written.find(one => !selector.test(one))
  if (unknown !== undefined) return {status: 'unknown', found: shortened(unknown === '' ? prelude : unknown)}
  const selectors = written.flatMap(one => renamed(one, names) ?? [])
  return {
    status: 'rule',
    text: selectors.length && declarations.text ? `${selectors.join(',')}{${declarations.text}}` : '',
    classes: selectors.every(one => one.includes('.')) ? selectors.flatMap(classesIn) : [],
    hiding: hides(declarations) ? written.flatMap(one => /^\.([\w-]+)$/.exec(one)?.[1] ?? []) : [],
  }
}

const classesIn = (written: string): readonly string[] => (written.match(/\.[\w-]+/g) ?? []).map(one => one.slice(1))

const hides = ({text}: Declarations): boolean => /(?:^|;)display:none(?:;|$)/.test(text)

const part = String.raw`(?:[a-z][\w-]*|\*)?(?:[.#][\p{L}_][\p{L}\p{N}_-]*|:first-child)*`
const selector = new RegExp(String.raw`^(?=\S)${part}(?:\s*[\s>]\s*(?=\S)${part})*$`, 'iu')

/** A selector with renamed classes and ids; undefined if it matches nothing. */
function renamed(written: string, names: SvgNames): string | undefined {
  const types = written.match(/(?<![\w.#:-])[a-z][\w-]*/gi) ?? []
  if (!types.every(type => elements.has(type))) return undefined
  return written
    .replaceAll(/([.#])([\p{L}_][\p{L}\p{N}_-]*)/gu, (_, sign: string, name: string) =>
      sign === '.' ? `.${names.class(name)}` : `#${names.id(name)}`,
    )
    .replaceAll(/\s*>\s*/g, '>')
    .replaceAll(/\s+/g, ' ')
}

const shortened = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 40)
