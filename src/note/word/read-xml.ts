import sax from 'sax'
import {brokenDocument} from './refusal.js'

/** Attributes by their names without prefix, but for those of relationships, which keep theirs: `r:id`. */
export type XmlAttributes = ReadonlyMap<string, string>

/** A listener to the elements of a part, by their names with the usual prefixes: `w:p`, whatever the file calls it. */
export interface XmlListener {
  /** `at`, `end`: where its tag begins and ends in the text. */
  readonly open?: (name: string, attributes: XmlAttributes, at: number, end: number) => void
  /** `at`: where the end of its tag stands in the text. */
  readonly close?: (name: string, at: number) => void
  readonly text?: (words: string) => void
}

/** Usual prefixes by how a namespace ends, in the transitional and the strict form (ISO/IEC 29500-1 and -4). */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml(?:\/2006)?\/main$/, 'w'],
  [/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/drawingml\/(?:2006\/)?chart$/, 'c'],
  [/drawing\/2014\/chartex$/, 'c'],
  [/drawingml\/(?:2006\/)?diagram$/, 'dgm'],
  [/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/drawingml\/(?:2006\/)?main$/, 'a'],
  [/wordprocessingShape$/, 'wps'],
  [/office\/drawing\/2017\/decorative$/, 'adec'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/office:office$/, 'o'],
  [/vml$/, 'v'],
]

const prefixOf = (uri: string): string => prefixes.find(([ending]) => ending.test(uri))?.[1] ?? 'x'

/** Elements inside elements: a table in a table in a table has some sixty. */
const deepest = 400

/**
 * Read a part of a document.
 *
 * @throws {WordRefusal} If it is no well-formed XML, has a document type (ISO/IEC 29500-2, 8.1.4 allows none), or is nested too deep.
 */
export function readXml(part: string, bytes: Uint8Array, listener: XmlListener): void {
  const parser = sax.parser(true, {xmlns: true, position: true})
  const known = new Map<string, string>()
  const names: string[] = []
  const named = ({uri, local}: {readonly uri: string; readonly local: string}): string => {
    if (!known.has(uri)) known.set(uri, prefixOf(uri))
    return `${known.get(uri) ?? 'x'}:${local}`
  }
  const stop = (): never => {
    throw brokenDocument(part)
  }
  parser.onerror = stop
  parser.ondoctype = stop
  parser.onopentag = tag => {
    if (!('uri' in tag) || names.push(named(tag)) > deepest) return stop()
    const attributes = new Map<string, string>()
    // With `xmlns` each attribute is an object; the types cannot tell.
    for (const attribute of Object.values(tag.attributes))
      if (typeof attribute !== 'string') {
        const name = attribute.uri === '' ? attribute.local : named(attribute)
        attributes.set(name.startsWith('r:') ? name : name.replace(/^\w+:/, ''), attribute.value)
      }
    listener.open?.(named(tag), attributes, parser.startTagPosition - 1, parser.position)
    return undefined
  }
  parser.onclosetag = () => {
    // Taken off whether or not anybody listens.
    const name = names.pop() ?? ''
    listener.close?.(name, parser.position)
  }
  parser.ontext = words => listener.text?.(words)
  parser.oncdata = words => listener.text?.(words)
  parser.write(partText(bytes)).close()
}

/** Text of a part; some programs write UTF-16. */
export const partText = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}
