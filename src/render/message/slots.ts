import type {Document} from '../../model/document.js'

/** What a message says to one person alone, beside its head. */
export const slotNames = ['salutation', 'origin', 'optOut'] as const
export type SlotName = (typeof slotNames)[number]

/** Words of a slot: plain, and as markup that stands inside a paragraph. */
export interface SlotWords {
  readonly text: string
  readonly html: string
}

/** Private use (Unicode 23.5): no note has the character, since no font of ours does. */
const sign = '\uE0CE'

/** Stands in a document where a person's words will be: one word, so that no line is broken inside. */
export const slotMark = (name: SlotName): string => sign + name + sign

/** A text parted at the marks: words and names of slots in turn, words first and last. */
export const splitAtMarks = (text: string): readonly string[] => text.split(new RegExp(`${sign}(\\w+)${sign}`))

/** The same document with marks for what each person gets: the greeting, and two more paragraphs of the footer. */
export function withMarks(document: Document): Document {
  const {mail} = document
  const footer = [...mail.footer, slotMark('origin')]
  // A TLP:RED note goes to named persons, never to a list: there is nothing to leave.
  if (document.masthead.tlp !== 'TLP:RED') footer.push(slotMark('optOut'))
  return {...document, mail: {...mail, salutation: slotMark('salutation'), footer}}
}
