import {isAlias, isScalar, visit, type ErrorCode, type Node, type Document, type LineCounter} from 'yaml'
import {inCode, quoted} from '../../model/quoted.js'
import {fixAt, onLine} from '../../model/fix.js'
import type {Finding} from '../../model/report.js'
import type {RuleId} from '../../model/rules/index.js'
import {meantLabel} from '../../model/meant-label.js'

/** A line whose value should stand in quotes, and how it reads when it does. */
export interface Repair {
  /** From 1. */
  readonly line: number
  readonly mended: string
  readonly rule: RuleId
  /** A line that was meant to follow, read at the end of the fields so that no other line moves. */
  readonly moved?: string
  /** Absent where whoever reads the field says more of it. */
  readonly finding?: Finding
}

/** Errors that a missing pair of quotes makes. */
const codes: ReadonlySet<ErrorCode> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BAD_SCALAR_START', 'UNEXPECTED_TOKEN'])

/** Parts of a line of one field or list entry: indentation and key, value. */
const fieldLine = /^(\s*(?:- +)*(?:[\p{L}\p{N}_-]+:\s+)?)(\S.*?)\s*$/u

/** The lines that quotes would mend, each once. */
export function findRepairs(parsed: Parsed): readonly Repair[] {
  const offsets = [
    ...parsed.document.errors.filter(({code}) => codes.has(code)).map(({pos}) => pos[0]),
    ...strayMarks(parsed),
  ]
  return repairsAt(parsed, offsets, repairOf)
}

/** Repairs of the lines that offsets are in, each once. */
export function repairsAt(
  {text, lines}: Parsed,
  offsets: readonly number[],
  repairOf: (line: number, source: string) => Repair | undefined,
): readonly Repair[] {
  const source = text.split('\n')
  const numbers = new Set(offsets.map(offset => lines.linePos(offset).line))
  return [...numbers].toSorted((a, b) => a - b).flatMap(line => repairOf(line, source[line - 1] ?? '') ?? [])
}

function repairOf(line: number, source: string): Repair | undefined {
  const [, prefix, value] = fieldLine.exec(source) ?? []
  if (!prefix || value === undefined) return undefined
  const rule = ruleFor(value)
  if (!rule) return undefined
  const isLabel = prefix.trim() === 'tlp:'
  const [label, why] = (isLabel ? meantLabel(value) : undefined) ?? []
  const sound = label ?? inQuotes(value)
  const mended = `${prefix}${sound}`
  if (isLabel && label === undefined) return {line, mended, rule}
  const written = inCode(mended.trim())
  const place = onLine(line, prefix.length, prefix.length + value.length)
  return {
    line,
    mended,
    rule,
    finding: {
      place,
      fix: fixAt(
        place,
        value,
        sound,
        rule === 'yaml-quotes' || label === value.replaceAll(/\s/g, '') ? 'certain' : 'likely',
      ),
      actual: quoted(value),
      expected: label ? `\`${label}\`` : {en: 'a text in quotes', fr: 'un texte entre guillemets droits'},
      remedy: why
        ? {en: `Write ${written}: ${why.en}.`, fr: `Écrivez ${written} : ${why.fr}.`}
        : {en: `Write ${written}.`, fr: `Écrivez ${written}.`},
    },
  }
}

function ruleFor(value: string): RuleId | undefined {
  if (curly.test(value)) return 'yaml-quotes'
  if (/^[*&!@`%[{'"]/.test(value)) return 'yaml-reserved'
  return /:(\s|$)/.test(value) ? 'yaml-colon' : undefined
}

/** Offsets of values that a stray `*`, `&` or `!` made an alias, an anchor or a tag, although nothing refers to it. */
function strayMarks({document}: Parsed): number[] {
  const aliases = new Set<string>()
  const anchors = new Set<string>()
  visit(document, {
    Alias: (_, {source}) => void aliases.add(source),
    Value: (_, {anchor}) => void (anchor !== undefined && anchors.add(anchor)),
  })
  const isStray = (node: Node) =>
    isAlias(node) ? !anchors.has(node.source) : isScalar(node) && node.anchor !== undefined && !aliases.has(node.anchor)
  const found: number[] = []
  visit(document, {Node: (_, node) => void (isStray(node) && node.range && found.push(node.range[0]))})
  return [...found, ...document.warnings.filter(({code}) => code === 'TAG_RESOLVE_FAILED').map(({pos}) => pos[0])]
}

/** A text between the quotation marks that an editor makes of straight ones. */
export const curly = /^[“”„][^“”„]+[“”]$/

/** A document with its lines. */
export interface Parsed {
  readonly document: Document.Parsed
  readonly text: string
  readonly lines: LineCounter
}

/**
 * A text as YAML reads it back to the letter: in double quotes, or in single ones where it holds double ones.
 *
 * @example inQuotes('Alerte : IA') // '"Alerte : IA"'
 */
export function inQuotes(value: string): string {
  const text = /^(["']).*\1$/.test(value) || curly.test(value) ? value.slice(1, -1) : value
  if (!/["\\]/.test(text)) return `"${text}"`
  return `'${text.replaceAll("'", "''")}'`
}
