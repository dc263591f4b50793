/** Signs for private use that tell of a document of Word what mammoth passes over; none of them reaches a note. */
export const marks = {
  /** The number of an entry that is counted; 0 for a paragraph that goes on with the entry before it. */
  entry: (number: number): string => `\uE0C1${number}\uE0C2`,
  /** Text alternative of a picture that Word is told to be decorative. */
  decorative: '\uE0C1\uE0C2',
}

/** An entry's mark at the beginning of its words. */
export const entryMark = /^\uE0C1(\d+)\uE0C2/

/** All marks, and their signs where a document has them of its own. */
export const anyMark = /\uE0C1\d+\uE0C2|[\uE0C1\uE0C2]/g
