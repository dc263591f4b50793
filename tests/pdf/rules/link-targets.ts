import {at, list, string, text, type Dictionary, type PdfFile} from '../pdf-file.js'
import type {Rule} from '../rule.js'

const targetOf = (file: PdfFile, annotation: Dictionary): string => {
  const action = at(file, annotation['/A'])
  return JSON.stringify([action['/URI'] ?? null, action['/D'] ?? null])
}

/** Annotations of one element lead to one place (ISO 14289-2, 8.2.5.20), and say what their element says instead (8.9.4.2). */
export const linkTargets: Rule = ({file, elements}) =>
  elements.flatMap(({type, dictionary, annotations}) => {
    const bodies = annotations.map(({reference}) => at(file, reference))
    const alternative = text(dictionary['/Alt'])
    return [
      ...(new Set(bodies.map(body => targetOf(file, body))).size > 1 ? [`a ${type} leads to several places`] : []),
      ...bodies
        .filter(body => alternative !== '' && text(body['/Contents']) !== alternative)
        .map(() => `a ${type} says something else than its annotation`),
    ]
  })

/** Links act by one action, that of an address or of a place in the file, and look like nothing of their own (ISO 19005-4, 6.3.3 and 6.6.1). */
export const linkActions: Rule = ({file, pages}) =>
  pages.flatMap(({reference}) =>
    list(file, at(file, reference)['/Annots'])
      .map(annotation => at(file, annotation))
      .flatMap(body => {
        const action = at(file, body['/A'])
        const kind = string(action['/S'])
        const isLink = body['/Subtype'] === '/Link'
        return [
          ...(isLink === /^\/(?:URI|GoTo)$/.test(kind) ? [] : [`an annotation that acts by “${kind}”`]),
          ...['/AP', '/BM', '/Dest', '/PA'].filter(key => isLink && key in body).map(key => `a link with ${key}`),
          ...('/Next' in action ? ['a link that acts twice'] : []),
        ]
      }),
  )
