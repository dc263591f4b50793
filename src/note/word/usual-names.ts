import {readXml} from './read-xml.js'

/** Parts that relationships of the text name; each is usually `word/<type>.xml` (ISO/IEC 29500-1, 11.3). */
const types = ['footnotes', 'endnotes', 'comments', 'numbering', 'styles']

/**
 * Parts of a document under their usual names, whatever its relationships call them: so whoever looks for hidden text or tracked changes
 * reads the same parts as whoever reads the text. Of two parts of one type the first counts, and the other is left out.
 *
 * @throws {WordRefusal} If relationships cannot be read.
 */
export function withUsualNames(parts: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const [text, ...otherTexts] = targetsOf(parts, '_rels/.rels', 'officeDocument')
  const named = moved(parts, text, {to: 'word/document.xml', without: otherTexts})
  return types.reduce((all, type) => {
    const [first, ...others] = targetsOf(all, relationshipsOf('word/document.xml'), type)
    return moved(all, first, {to: `word/${type}.xml`, without: others})
  }, named)
}

const relationshipsOf = (part: string): string => part.replace(/[^/]*$/, '_rels/$&.rels')

/** Parts with one of them, and its relationships, in the place of another. */
function moved(
  parts: ReadonlyMap<string, Uint8Array>,
  from: string | undefined,
  {to, without}: {readonly to: string; readonly without: readonly string[]},
): Map<string, Uint8Array> {
  const left = new Map(parts)
  for (const name of without) if (name !== from) left.delete(name)
  if (from === undefined || from === to) return left
  for (const name of [relationshipsOf, String]) {
    const bytes = left.get(name(from))
    left.delete(name(from))
    left.delete(name(to))
    if (bytes) left.set(name(to), bytes)
  }
  return left
}

/** The parts, as far as they are there, to which a part has a relationship of a type, in the transitional or the strict form. */
function targetsOf(parts: ReadonlyMap<string, Uint8Array>, name: string, type: string): readonly string[] {
  const bytes = parts.get(name)
  const targets: string[] = []
  const folder = name.replace(/_rels\/[^/]*$/, '')
  if (bytes)
    readXml(name, bytes, {
      open: (_, attributes) => {
        const target = attributes.get('Target')
        if (target === undefined || !attributes.get('Type')?.endsWith(`/relationships/${type}`)) return
        targets.push(target.startsWith('/') ? target.slice(1) : folder + target)
      },
    })
  return targets.filter(target => parts.has(target))
}
