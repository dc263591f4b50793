import type {Element, Root, Text} from 'hast'
import {compound, longestWhole} from '../../model/compounds.js'
import {matchesOf} from '../../model/matches.js'
import {patternFor, patternOf} from '../../model/pattern-for.js'
import {visit} from '../../model/visit.js'
import {element, words} from './element.js'

/** Makes what holds a piece of a line together. */
type Holder<E> = (part: string) => E

/** Keep compounds like “Pointe-Noire” and references like “CESS-2026-ALE-014” on one line. Changes `root`. */
export function keepCompounds(root: Root, hold: Holder<Element> = unbroken): Root {
  visit(root, 'text', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    const parts = splitBy(compoundIn, node.value, hold)
    parent.children.splice(index, 1, ...parts)
    return index + parts.length
  })
  return root
}

const compoundIn = patternFor(compound)
/**
 * `Mbit/s`, `2022–2025`, `%–20`, `h–12`, `CESS-2026-ALE-014`, `0000-0000`, `mi-avril`, `t-il`, `e-mail`, `72-hour`, `J.-C.`, and the dash of a
 * remark with its space (`–\u00A0faut-il`): browsers break after stroke, dash and hyphen, before a no-break space too (UAX #14, LB12a).
 */
const measure = patternFor(
  patternOf(
    [
      String.raw`(?<![\p{L}\p{N}/])\p{L}{1,5}\/\p{L}{1,4}(?![\p{L}/])`,
      String.raw`(?<![\p{L}\p{N}/])(?:\p{L}*\d+|\d*[%‰€$£°]|\p{L}+(?=–[+−±€$£]?\d))–[+−±€$£]?[\p{L}\p{N}]+`,
      String.raw`(?<![\p{L}\p{N}-])\p{Lu}{2,}(?:-[\p{Lu}\p{N}]+)+(?![\p{L}\p{N}-])`,
      String.raw`(?<![\p{L}\p{N}-])\d{4}-\d{3}[\dX](?![\p{L}\p{N}-])`,
      String.raw`(?<![\p{L}\p{N}-])mi-\p{Ll}+`,
      // As in the PDF, no hyphen parts a letter from its word, nor a number.
      String.raw`(?<![\p{L}\p{M}\p{N}/])(?:\p{L}|\p{N}+)(?:-\p{L}+)+`,
      String.raw`(?<![\p{L}\p{M}\p{N}/])\p{L}+-\p{L}(?![\p{L}\p{M}\p{N}-])`,
      String.raw`(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}?\.-\p{Lu}\p{Ll}?\.`,
      String.raw`[-–][\u00A0\u202F]`,
    ].join('|'),
    'gu',
  ),
)
/** A word with a sign that all of these have, and the no-break space behind it. Few words have one, and looking for it is much cheaper. */
const signed = /(?<!\S)\S*[-–/]\S*[\u00A0\u202F]?/g

/** Running text, its units and ranges on one line. */
export function keepMeasures<E extends Element>(value: string, hold: Holder<E>): (E | Text)[] {
  const nodes: (E | Text)[] = []
  let from = 0
  for (const {0: word, index} of matchesOf(value, signed))
    for (const {0: part, index: at} of matchesOf(word, measure(word))) {
      const start = index + at
      if (start > from) nodes.push(words(value.slice(from, start)))
      nodes.push(held(part, hold))
      from = start + part.length
    }
  if (from < value.length || value === '') nodes.push(words(value.slice(from)))
  return nodes
}

/** One that is longer than a line of a telephone may break after all. */
const held = <E extends Element>(part: string, hold: Holder<E>): E | Text =>
  part.length <= longestWhole ? hold(part) : words(part)

/** Every second part of the split is what stays on one line. */
const splitBy = <E extends Element>(pattern: (text: string) => RegExp, value: string, hold: Holder<E>): (E | Text)[] =>
  value
    .split(pattern(value))
    .map((part, index) => (index % 2 ? held(part, hold) : words(part)))
    .filter(node => node.type !== 'text' || node.value !== '' || value === '')

/** The element that keeps words on one line of a page. */
export const unbroken = (part: string) => element('span', {className: ['unbroken']}, [words(part)])

/** Code as short as a word (`CVE-0000-00000`) that browsers might part: it stays on one line, as in the PDF. */
export const isWholeCode = (code: string): boolean => code.length <= longestWhole && /[\s–—/?-]/.test(code)
