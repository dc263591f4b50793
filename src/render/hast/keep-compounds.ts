import type {ElementContent, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {element, words} from './element.js'

/** Longer words may break after all: on a telephone they would run out of the page, and of the title of a mail. */
const longest = 20

/** Keep compounds like “Pointe-Noire” and references like “CESS-2026-ALE-014” on one line. Changes `root`. */
export function keepCompounds(root: Root): Root {
  visit(root, 'text', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    const parts = split(node.value)
    parent.children.splice(index, 1, ...parts)
    return index + parts.length
  })
  return root
}

const compound = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/u
/** `Mbit/s`, `2022–2025`, `CESS-2026-ALE-014`, `0000-0000`, `mi-avril`: browsers break after stroke, dash and hyphen. */
const measure = new RegExp(
  `(${[
    String.raw`(?<![\p{L}\p{N}/])\p{L}{1,5}\/\p{L}{1,4}(?![\p{L}/])`,
    String.raw`(?<![\p{L}\p{N}/])\d+–\d+(?!\d)`,
    String.raw`(?<![\p{L}\p{N}-])\p{Lu}{2,}(?:-[\p{Lu}\p{N}]+)+(?![\p{L}\p{N}-])`,
    String.raw`(?<![\p{L}\p{N}-])\d{4}-\d{3}[\dX](?![\p{L}\p{N}-])`,
    String.raw`(?<![\p{L}\p{N}-])mi-\p{Ll}+`,
  ].join('|')})`,
  'u',
)

/** Running text, its units and ranges on one line. */
export const keepMeasures = (value: string): ElementContent[] =>
  // Most texts have none of these signs; looking for them is much cheaper than splitting.
  /[-–/]/.test(value) ? splitBy(measure, value) : [words(value)]

const split = (value: string): readonly ElementContent[] => splitBy(compound, value)

/** Every second part of the split is what stays on one line. */
const splitBy = (pattern: RegExp, value: string): ElementContent[] =>
  value
    .split(pattern)
    .map((part, index) => (index % 2 && part.length <= longest ? unbroken(part) : words(part)))
    .filter(node => node.type !== 'text' || node.value !== '' || value === '')

const unbroken = (part: string): ElementContent => element('span', {className: ['unbroken']}, [words(part)])
