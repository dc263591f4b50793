import type {ElementContent, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {element, words} from './element.js'

/** Longer words may break after all: on a telephone they would run out of the page. */
const longest = 22

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

/** Every second part of the split is a compound. */
const split = (value: string): readonly ElementContent[] =>
  value
    .split(/([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/u)
    .map((part, index) => (index % 2 && part.length <= longest ? unbroken(part) : words(part)))

const unbroken = (part: string): ElementContent => element('span', {className: ['unbroken']}, [words(part)])
