import {at, catalog, leaves, list, string, type Dictionary, type PdfFile, type Value} from '../pdf-file.js'
import type {Rule} from '../rule.js'
import {isSealField} from '../seal-field.js'

/** Bits of an annotation's flags (ISO 32000-1, table 165). */
const flag = {invisible: 1, hidden: 2, print: 4, noView: 32, toggleNoView: 256}

const visible = (file: PdfFile, page: Dictionary): readonly Value[] =>
  list(file, page['/Annots']).filter(annotation => !isSealField(at(file, annotation)))

/** Annotations are links, or fields of signatures, printed and never hidden (ISO 19005-3, 6.3.1 and 6.3.2; ISO 14289-1, 7.18). */
export const annotations: Rule = ({file, pages}) =>
  pages.flatMap(({reference}) =>
    list(file, at(file, reference)['/Annots']).flatMap(annotation => {
      const body = at(file, annotation)
      const flags = Number(body['/F'] ?? 0)
      const hidden = flag.invisible | flag.hidden | flag.noView | flag.toggleNoView
      return [
        ...(body['/Subtype'] === '/Link' || isSealField(body)
          ? []
          : [`an annotation of type ${string(body['/Subtype'])}`]),
        ...(flags & flag.print ? [] : ['an annotation that is not printed']),
        ...(flags & hidden ? ['an annotation that hides'] : []),
        ...('/AA' in body ? ['an annotation that acts by itself'] : []),
      ]
    }),
  )

/** Pages and annotations have each a key of their own in the parent tree, of its kind (ISO 32000-1, 14.7.4.4). */
export const parentKeys: Rule = ({file, pages}) => {
  const root = at(file, catalog(file)['/StructTreeRoot'])
  const known = new Set(leaves(file, root['/ParentTree'], '/Nums').map(([key]) => key))
  const keys = pages.flatMap(({reference, marked: {sequences}}) => {
    const page = at(file, reference)
    const own = sequences.some(({mcid}) => mcid !== undefined) ? [page['/StructParents'] ?? null] : []
    return [...own, ...visible(file, page).map(annotation => at(file, annotation)['/StructParent'] ?? null)]
  })
  return [
    ...pages.flatMap(({reference}, index) =>
      '/StructParent' in at(file, reference) ? [`page ${index + 1} is no piece of content itself`] : [],
    ),
    ...keys.filter(key => !known.has(key)).map(key => `${JSON.stringify(key)} is not in the parent tree`),
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map(key => `${JSON.stringify(key)} is used twice`),
    ...keys
      .filter(key => Number(key) >= Number(root['/ParentTreeNextKey']))
      .map(key => `${JSON.stringify(key)} comes after the last`),
  ]
}

/** Areas that can be clicked lie on their page: text printed beyond a page's edge takes its links along. */
export const rectangles: Rule = ({file, pages}) =>
  pages.flatMap(({reference}, index) => {
    const page = at(file, reference)
    const [, , width = 0, height = 0] = list(file, page['/MediaBox']).map(Number)
    return visible(file, page).flatMap(annotation => {
      const [left = -1, bottom = -1, right = 0, top = 0] = list(file, at(file, annotation)['/Rect']).map(Number)
      const lies = 0 <= left && left < right && right <= width && 0 <= bottom && bottom < top && top <= height
      return lies ? [] : [`page ${index + 1}: a link lies at ${[left, bottom, right, top].join(' ')}`]
    })
  })
