import type {Reading} from './read-card.js'

/**
 * A note whose front matter has mistakes, with what was last known of it in the place of what cannot be read now: whoever
 * mends it still sees which note it is. What can be read now counts; a note that was TLP:RED is so until
 * another label is read.
 *
 * @param last The same note as it was read before, if it was.
 */
export function recallColumns(reading: Reading, last: Reading | undefined): Reading {
  const {header, remains, columns} = reading
  if (header || !last || columns === last.columns) return reading
  const isRecalled = Object.keys(last.columns).some(key => !Object.hasOwn(columns, key))
  return {
    ...reading,
    // Where no language can be read, it is not the publication's own that is meant.
    columns: {...last.columns, ...columns, lang: remains?.lang ?? last.columns.lang},
    isRed: reading.isRed || (last.isRed && remains?.tlp === undefined),
    ...(isRecalled && {isRecalled}),
  }
}
