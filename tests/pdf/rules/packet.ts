import sax from 'sax'
import {at, catalog, string} from '../pdf-file.js'
import type {Rule} from '../rule.js'

/** There is one packet of metadata, in UTF-8, and it is well-formed XML (ISO 19005-4, 6.7.2.1; ISO 19005-3, 6.6.2.1). */
export const packet: Rule = ({file}) => {
  const reference = string(catalog(file)['/Metadata'])
  const others = [...file.objects].filter(
    ([key, value]) => key !== reference && at(file, value)['/Type'] === '/Metadata',
  )
  const bytes = Buffer.from(file.streams.get(reference) ?? '', 'latin1')
  return [...others.map(([key]) => `${key} is metadata of a part`), ...mistakesIn(bytes)]
}

/** Characters that XML 1.0 knows no way to write (2.2), and entities that nothing declares (4.1): the parser takes both. */
const unwritable =
  /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

function mistakesIn(bytes: Buffer): readonly string[] {
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
    const parser = sax.parser(true, {xmlns: true})
    parser.onerror = error => {
      throw error
    }
    parser.write(text).close()
    return unwritable.test(text) ? ['has a character or an entity that XML has not'] : []
  } catch (error) {
    return [`is no XML in UTF-8: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`]
  }
}
