import type {StructureContent, StructureElement} from '#vendor/pdfmake/js/PDFDocument.js'
import {mayBeEmpty} from '../claim/breaches.js'

/**
 * Take out of a structure what nothing was drawn for: an item, quotation or block of code that its author left empty. Whoever hears
 * the text would be told of it. Changes the element.
 */
export function dropEmpty(element: StructureElement): void {
  element._children = element._children.filter(child => {
    if (!isElement(child)) return true
    dropEmpty(child)
    if (child._flushed || child._children.length || mayBeEmpty.has(String(child.dictionary.data['S']))) return true
    // The file waits for every object that was begun.
    child.end()
    return false
  })
}

const isElement = (child: StructureElement | StructureContent): child is StructureElement => 'dictionary' in child
