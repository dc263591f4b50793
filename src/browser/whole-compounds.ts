import {compound, longestWhole} from '../model/compounds.js'

/**
 * Nodes that show a text with its compounds and references on one line each, as the pages of a site do.
 *
 * @param show Makes the nodes of a part, from its first place in the text up to its end: its words alone, if left out.
 */
export function wholeCompounds(
  text: string,
  show: (from: number, to: number) => readonly Node[] = (from, to) => [document.createTextNode(text.slice(from, to))],
): readonly Node[] {
  let to = 0
  return text.split(compound).flatMap((part, index) => {
    const from = to
    to += part.length
    const nodes = show(from, to)
    if (index % 2 === 0 || part.length > longestWhole) return nodes
    const whole = document.createElement('span')
    whole.className = 'unbroken'
    whole.append(...nodes)
    return [whole]
  })
}
