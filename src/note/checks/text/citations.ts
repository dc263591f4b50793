import type {Position} from 'unist'
import {visit} from '../../../model/visit.js'
import {didYouMean, nearest} from '../../../model/nearest.js'
import {quoted} from '../../../model/quoted.js'
import {report, type Finding} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'
import {attributesOf, citedInLine} from '../../citations/cited-in.js'
import type {Cite} from '../../citations/citations.js'
import {readDirective} from '../../directives/read-directive.js'
import {parseLine} from '../../markdown.js'
import {splitCitations} from '../../citations/split-citations.js'
import {placeIn} from '../../references/place-in.js'

/** Rule `citation-missing`. */
export function checkCitations(check: TextCheck): void {
  const keys = knownKeys(check)
  if (!keys) return
  const {whole, file} = check
  const source = String(file.value)
  visit(whole, node => {
    if (node.type === 'text') {
      for (const part of splitCitations(node.value))
        if (part.type === 'citation') reportMissing(check, part.cites, keys, key => placeIn(node, `@${key}`, source))
      return
    }
    const directive = node.type === 'containerDirective' ? readDirective(node) : undefined
    for (const [name, line] of attributesOf(node)) {
      const cites = citedInLine(parseLine(line))
      reportMissing(check, cites, keys, () => directive?.placeOf(name) ?? node.position)
    }
  })
}

function reportMissing(
  check: TextCheck,
  cites: readonly Cite[],
  keys: readonly string[],
  placeOf: (key: string) => Position | undefined,
): void {
  for (const {key} of cites) {
    if (keys.includes(key)) continue
    report(check.file, 'citation-missing', {
      place: placeOf(key),
      actual: {
        en: `${quoted(`@${key}`)}, which is not in the bibliography`,
        fr: `${quoted(`@${key}`)}, qui n'est pas dans la bibliographie`,
      },
      ...remedyFor(key, keys, check),
    })
  }
}

function remedyFor(key: string, keys: readonly string[], {fields}: TextCheck): Pick<Finding, 'remedy' | 'instead'> {
  if (fields.bibliography === undefined) return {remedy: nameBibliography}
  const meant = nearest(key, keys)
  return {remedy: didYouMean(meant), instead: meant === undefined ? undefined : [`@${key}`, `@${meant}`]}
}

const nameBibliography = {
  en: 'Name the bibliography in the front matter: `bibliography: sources.json`.',
  fr: "Nommez la bibliographie dans l'en-tête : `bibliographie: sources.json`.",
}

/** Keys of the bibliography; undefined if unknown. */
function knownKeys({fields, isComplete, bibliography}: TextCheck): readonly string[] | undefined {
  if (fields.bibliography === undefined) return isComplete ? [] : undefined
  return bibliography?.status === 'read' ? [...bibliography.works.keys()] : undefined
}
