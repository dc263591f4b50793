import {at, catalog, follow, leaves, list, text, type PdfFile, type Value, string} from '../pdf-file.js'
import type {Rule} from '../rule.js'

/**
 * Links can be read: each annotation has words, and belongs to a Link element that owns it on its own page (ISO 14289-1, 7.18), in
 * PDF 2.0 perhaps to a Reference (ISO 14289-2, 8.9.2.2).
 */
export const links: Rule = ({file, pages, elements}) => {
  const tree = new Map(leaves(file, at(file, catalog(file)['/StructTreeRoot'])['/ParentTree'], '/Nums'))
  const byReference = new Map(elements.map(element => [element.reference, element]))
  return pages.flatMap(({reference: page}) =>
    annotationsOn(file, page).flatMap(annotation => {
      const body = at(file, annotation)
      const owner = byReference.get(string(tree.get(body['/StructParent'] ?? null)))
      const owned = owner?.annotations.find(({reference}) => reference === annotation)
      return [
        ...(text(body['/Contents']).trim() ? [] : ['a link without words for it']),
        ...(owner?.type === 'Link' || (owner?.type === 'Reference' && owner.dictionary['/NS'])
          ? []
          : ['a link that belongs to no Link element']),
        ...(owned?.page === page ? [] : ['a Link element does not own its annotation on its page']),
      ]
    }),
  )
}

/** Every Link element has something to click. */
export const linkElements: Rule = ({elements}) =>
  elements.flatMap(({type, annotations}) =>
    type === 'Link' && !annotations.length ? ['a Link element without annotation'] : [],
  )

/** A link has one annotation on a page, however many lines it takes; what can be clicked lies in it (ISO 32000-1, 12.5.6.5). */
export const linkAreas: Rule = ({file, elements}) =>
  elements.flatMap(({annotations}) => {
    const pages = annotations.map(({page}) => page)
    return [
      ...(new Set(pages).size < pages.length ? ['a link has several annotations on a page'] : []),
      ...annotations.flatMap(({reference}) => {
        const {'/Rect': rectangle, '/QuadPoints': quads} = at(file, reference)
        const [left = 0, bottom = 0, right = 0, top = 0] = list(file, rectangle).map(Number)
        const corners = list(file, quads).map(Number)
        const outside = corners.some((value, index) =>
          index % 2 ? value < bottom - 0.01 || value > top + 0.01 : value < left - 0.01 || value > right + 0.01,
        )
        return corners.length % 8 || outside ? ['what can be clicked of a link lies outside of it'] : []
      }),
    ]
  })

/** Annotations are reached in the order of the structure (ISO 14289-1, 7.18.3). */
export const tabs: Rule = ({file, pages}) =>
  pages.flatMap(({reference}, index) =>
    annotationsOn(file, reference).length && at(file, reference)['/Tabs'] !== '/S'
      ? [`page ${index + 1}: tab order is not the structure's`]
      : [],
  )

/** Links inside the file and outline entries lead to a page that exists. */
export const destinations: Rule = ({file, pages}) => {
  const known = new Map(leaves(file, at(file, catalog(file)['/Names'])['/Dests'], '/Names'))
  const exists = (destination: Value) => {
    const [page] = list(file, destination)
    return pages.some(({reference}) => reference === page)
  }
  const named = [...file.objects.values()].flatMap(value => {
    const action = at(file, value)
    return action['/S'] === '/GoTo' ? [action['/D'] ?? null] : []
  })
  return [
    ...named
      .filter(name => !exists(known.get(name) ?? null))
      .map(name => `a link leads to ${string(name)}, which is nowhere`),
    ...outlineEntries(file, at(file, catalog(file)['/Outlines'])['/First']).flatMap(entry => [
      ...(exists(entry['/Dest'] ?? null) ? [] : ['an outline entry leads nowhere']),
      ...(text(entry['/Title']).trim() ? [] : ['an outline entry without title']),
    ]),
  ]
}

function annotationsOn(file: PdfFile, page: string): readonly string[] {
  return list(file, at(file, page)['/Annots'])
    .map(String)
    .filter(annotation => at(file, annotation)['/Subtype'] === '/Link')
}

function outlineEntries(file: PdfFile, first: Value | undefined): ReturnType<typeof at>[] {
  const entry = at(file, follow(file, first))
  if (!entry['/Title']) return []
  return [entry, ...outlineEntries(file, entry['/First']), ...outlineEntries(file, entry['/Next'])]
}
