import type {Author} from '../../../model/document.js'
import {familyName} from '../../../model/person.js'

/** Longest name that is kept on one line, in characters. */
const longest = 60

/** A name that no line divides, be it at a hyphen, unless it is wider than the line. */
const inOnePiece = (name: string): string => name.replaceAll(' ', '\u00A0').replaceAll('-', '\u2011')

/** An author with a name on one line; of a long one, the family name. */
export const withWholeName = (author: Author): Author =>
  author.name.length > longest ? withWholeFamily(author) : {...author, name: inOnePiece(author.name)}

/** An author with a family name on one line, its particle included: without known parts, what begins with a small letter. */
export function withWholeFamily(author: Author): Author {
  const {name, parts} = author
  const family = parts ? familyName(parts) : (/(?<= )\p{Ll}.*$/u.exec(name)?.[0] ?? '')
  const at = name.lastIndexOf(family)
  return at < 0 ? author : {...author, name: name.slice(0, at) + inOnePiece(family) + name.slice(at + family.length)}
}
