import {at, catalog, leaves, list} from '../pdf-file.js'
import type {Rule} from '../rule.js'

/** Everything painted is either content or artifact, once, never both (ISO 14289-1, 7.1). */
export const marked: Rule = ({pages}) =>
  pages.flatMap(({marked: {outside, balanced, sequences}}, index) => [
    ...(outside ? [`page ${index + 1}: ${outside} marks outside of content and artifacts`] : []),
    ...(balanced ? [] : [`page ${index + 1}: marked content is not closed`]),
    ...(sequences.some(({depth}) => depth > 0) ? [`page ${index + 1}: marked content is nested`] : []),
  ])

/** Every number of marked content is used once on its page, and owned by one element (ISO 32000-1, 14.7.4). */
export const owned: Rule = ({pages, elements}) => {
  const owners = new Map<string, number>()
  for (const {content} of elements) {
    for (const {page, mcid} of content) owners.set(`${page}#${mcid}`, (owners.get(`${page}#${mcid}`) ?? 0) + 1)
  }
  const used = pages.flatMap(({reference, marked: {sequences}}) =>
    sequences.flatMap(({mcid}) => (mcid === undefined ? [] : [`${reference}#${mcid}`])),
  )
  return [
    ...used.filter((key, index) => used.indexOf(key) !== index).map(key => `${key} is used twice`),
    ...used.filter(key => owners.get(key) !== 1).map(key => `${key} has ${owners.get(key) ?? 0} owners`),
    ...[...owners.keys()].filter(key => !used.includes(key)).map(key => `${key} is owned but on no page`),
  ]
}

/** The parent tree leads from each piece of content to the element that owns it (ISO 32000-1, 14.7.4.4). */
export const parentTree: Rule = ({file, pages, elements}) => {
  const tree = new Map(leaves(file, at(file, catalog(file)['/StructTreeRoot'])['/ParentTree'], '/Nums'))
  const parents = new Map(
    pages.map(({reference}) => [reference, list(file, tree.get(at(file, reference)['/StructParents'] ?? null))]),
  )
  return elements.flatMap(element =>
    element.content.flatMap(({page, mcid}) =>
      parents.get(page)?.[mcid] === element.reference ? [] : [`${page}#${mcid}: the parent tree names another element`],
    ),
  )
}

/** Each element knows its parent, the first of them the root (ISO 32000-2, table 355; ISO 14289-2, 8.2.1). */
export const parents: Rule = ({file, elements}) => {
  const root = catalog(file)['/StructTreeRoot']
  return [
    ...(at(file, root)['/Type'] === '/StructTreeRoot' ? [] : ['the root of the structure is not called so']),
    ...elements.flatMap(({parent, dictionary, reference}) =>
      dictionary['/P'] === (parent?.reference ?? root) ? [] : [`${reference} names another parent`],
    ),
  ]
}
