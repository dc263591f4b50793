import type {Outline} from '#vendor/pdfmake/js/PDFDocument.js'

/**
 * Say of each entry of an outline how many it shows, or would show if it were opened (ISO 32000-1, table 153): pdfkit
 * says so of open ones only. Changes the entries.
 *
 * @returns How many show below this one as it is.
 */
function countBelow({children, outlineData, options}: Outline): number {
  const below = children.reduce((sum, child) => sum + 1 + countBelow(child), 0)
  if (below) outlineData['Count'] = options.expanded ? below : -below
  return options.expanded ? below : 0
}

/** Say in an outline how many entries show (table 152): readers make room by it. Changes the outline. */
export function countEntries({children, outlineData}: Outline): void {
  const below = children.reduce((sum, child) => sum + countBelow(child), 0)
  // Not said of an outline that is closed.
  if (below) outlineData['Count'] = children.length + below
}
