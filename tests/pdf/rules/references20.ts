import {at, catalog, leaves, list, string, text, type PdfFile, type Value} from '../pdf-file.js'
import {outlineOf} from '../outline-of.js'
import type {Rule} from '../rule.js'
import type {Element} from '../structure-tree.js'

const refersTo = (file: PdfFile, {dictionary}: Element): readonly Value[] => list(file, dictionary['/Ref'])

/** A note and its calls refer to each other, and it is told what note it is (ISO 14289-2, 8.2.5.14). */
export const noteCalls: Rule = ({file, elements}) => {
  const byReference = new Map(elements.map(element => [element.reference, element]))
  const notes = elements.filter(({type}) => type === 'FENote')
  const calls = elements.filter(({type, parent}) => type === 'Reference' && parent?.type !== 'TOCI')
  return [
    ...notes.flatMap(note => {
      const {'/O': owner, '/NoteType': kind} = at(file, note.dictionary['/A'])
      const from = refersTo(file, note).map(reference => byReference.get(string(reference)))
      const answered = from.every(call => call && refersTo(file, call).includes(note.reference))
      return [
        ...(owner === '/FENote' && kind === '/Footnote' ? [] : ['a note that does not tell its kind']),
        ...(from.length && answered ? [] : ['a note that its calls do not refer to']),
      ]
    }),
    ...calls.flatMap(call => {
      const [note] = refersTo(file, call).map(reference => byReference.get(string(reference)))
      const answered = note?.type === 'FENote' && refersTo(file, note).includes(call.reference)
      return answered ? [] : ['the call of a note that does not lead to it']
    }),
  ]
}

/** Entries of contents refer to what they name (ISO 14289-2, 8.2.5.8). */
export const entries: Rule = ({file, elements}) => {
  const headings = new Set(elements.filter(({type}) => /^H[1-6]$/.test(type)).map(({reference}) => reference))
  return elements
    .filter(({type}) => type === 'TOCI')
    .flatMap(entry => {
      const named = [entry, ...entry.children].flatMap(one => refersTo(file, one))
      return named.some(reference => headings.has(string(reference))) ? [] : ['an entry of contents without heading']
    })
}

/** Places inside the file are elements, and pages for who knows no elements (ISO 14289-2, 8.8; ISO 32000-2, 12.3.2.3). */
export const structureDestinations: Rule = ({file, pages, elements}) => {
  const known = new Map(leaves(file, at(file, catalog(file)['/Names'])['/Dests'], '/Names'))
  const references = new Set(elements.map(({reference}) => reference))
  const leads = (name: Value): boolean => {
    const {'/D': page, '/SD': place} = at(file, known.get(name) ?? null)
    const [element = null] = list(file, place)
    return references.has(string(element)) && pages.some(({reference}) => reference === list(file, page)[0])
  }
  const links = [...file.objects.values()].flatMap(value => {
    const action = at(file, value)
    return action['/S'] === '/GoTo' ? [action['/D'] ?? null] : []
  })
  const outline = outlineOf(file).map(({destination}) => destination)
  return [...links, ...outline, ...known.keys()]
    .filter(name => !leads(name))
    .map(name => `${text(name)} leads to no element`)
}

/** Files of elements are data of figures, and in the list of files (ISO 32000-2, 14.13.5). */
export const figureFiles: Rule = ({file, elements}) => {
  const named = leaves(file, at(file, catalog(file)['/Names'])['/EmbeddedFiles'], '/Names').map(([, value]) => value)
  return elements.flatMap(({type, dictionary}) =>
    list(file, dictionary['/AF']).flatMap(reference => [
      ...(type === 'Figure' ? [] : [`a file of a ${type}`]),
      ...(named.includes(reference) ? [] : ['a file of a figure that no list of files has']),
      ...(at(file, reference)['/AFRelationship'] === '/Data' ? [] : ['a file of a figure that is not its data']),
    ]),
  )
}
