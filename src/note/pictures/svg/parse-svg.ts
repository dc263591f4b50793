import sax from 'sax'

export const svgNamespace = 'http://www.w3.org/2000/svg'

/** An element; names are without prefixes. */
export interface SvgElement {
  readonly name: string
  readonly namespace: string
  readonly attributes: readonly SvgAttribute[]
  /** Elements and text between them. */
  readonly children: (SvgElement | string)[]
  /** Line number, from 1. */
  readonly line: number
}

export interface SvgAttribute {
  /** Name with prefix, as written: `xlink:href`. */
  readonly name: string
  /** Namespace of the prefix; empty without one. */
  readonly namespace: string
  readonly value: string
}

/** Result of parsing. `depth` is the nesting depth; elements nested too deeply are left out of `root`. */
export type SvgParsing =
  | {readonly status: 'parsed'; readonly root: SvgElement; readonly depth: number}
  | {readonly status: 'truncated'}
  | ({readonly status: 'malformed' | 'active'} & SvgFault)

/** Deepest nesting: each level needs a graphics state, of which PDF allows 28 (ISO 19005-3, 6.1.13). */
export const deepest = 24
/** Most attributes of an element, since the parser's time is quadratic in them. */
const mostAttributes = 1000

/** Parse an SVG: well-formed XML (XML 1.0, 2.1) without entity declarations, with one root and known prefixes. */
export function parseSvg(text: string): SvgParsing {
  const sign = text.search(noXmlSign)
  if (sign >= 0) return {status: 'malformed', ...faultAt(text, sign)}
  const reader = new Reader(text)
  try {
    return reader.read()
  } catch (error) {
    if (error instanceof Stop) return error.parsing
    throw error
  }
}

/** Characters that XML excludes (XML 1.0, 2.2), lone surrogates included. */
// oxlint-disable-next-line no-control-regex -- these are the signs
const noXmlSign = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

/** Stops the parser, which would otherwise continue after an error. */
class Stop extends Error {
  constructor(readonly parsing: SvgParsing) {
    super(parsing.status)
  }
}

const known = new Map([
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['xmlns', 'http://www.w3.org/2000/xmlns/'],
])

class Reader {
  private readonly parser = sax.parser(true, strictly)
  private readonly open: {readonly element: SvgElement; readonly prefixes: ReadonlyMap<string, string>}[] = []
  private given: {readonly name: string; readonly value: string}[] = []
  private root: SvgElement | undefined
  private depth = 0
  private line = 1

  constructor(private readonly text: string) {}

  read(): SvgParsing {
    const {parser} = this
    parser.onerror = ({message}) => this.fail(message)
    parser.ondoctype = type => {
      if (type.includes('[')) this.stop('<!ENTITY>')
    }
    parser.onsgmldeclaration = () => this.stop('<!ENTITY>')
    parser.onprocessinginstruction = ({name}) => {
      if (name.toLowerCase() === 'xml-stylesheet') this.stop('<?xml-stylesheet?>')
    }
    parser.onopentagstart = () => {
      this.line = parser.line + 1
    }
    parser.onattribute = attribute => {
      // The parser keeps attributes as properties of an object, and asks it for this one.
      if (attribute.name === 'hasOwnProperty' || this.given.push(attribute) > mostAttributes)
        this.failAt(this.tagStart())
    }
    parser.onopentag = ({name, isSelfClosing}) => this.enter(name, isSelfClosing)
    parser.onclosetag = () => this.open.pop()
    parser.ontext = text => this.open.at(-1)?.element.children.push(text)
    parser.oncdata = text => this.open.at(-1)?.element.children.push(text)
    parser.write(this.text).close()
    return this.root ? {status: 'parsed', root: this.root, depth: this.depth} : {status: 'truncated'}
  }

  private enter(written: string, isSelfClosing: boolean): void {
    const at = this.tagStart()
    const around = this.open.at(-1)
    if ((!around && this.root) || !this.isSound(at)) this.failAt(at)
    const prefixes = this.prefixesIn(around?.prefixes ?? known)
    const [prefix, name] = split(written)
    const namespace = prefixes.get(prefix)
    if (namespace === undefined && prefix !== '') this.failAt(at)
    const attributes = this.given.flatMap(attribute => this.attribute(attribute, prefixes) ?? [])
    const element = {name, namespace: namespace ?? '', attributes, children: [], line: this.line}
    this.given = []
    if (this.open.length < deepest) around?.element.children.push(element)
    this.root ??= element
    this.open.push({element, prefixes})
    // What is empty is no state of its own.
    this.depth = Math.max(this.depth, this.open.length - (isSelfClosing ? 1 : 0))
  }

  private prefixesIn(around: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    const declared = this.given.flatMap(({name, value}): [string, string][] => {
      const [prefix, local] = split(name)
      if (name === 'xmlns') return [['', value]]
      return prefix === 'xmlns' ? [[local, value]] : []
    })
    return declared.length ? new Map([...around, ...declared]) : around
  }

  private attribute(
    {name, value}: {readonly name: string; readonly value: string},
    prefixes: ReadonlyMap<string, string>,
  ): SvgAttribute | undefined {
    const [prefix] = split(name)
    if (name === 'xmlns' || prefix === 'xmlns') return undefined
    const namespace = prefix === '' ? '' : prefixes.get(prefix)
    return namespace === undefined ? this.failAt(this.tagStart()) : {name, namespace, value}
  }

  /** Whether the current tag has no duplicate attribute, of which the parser keeps the first, and no `<` in a value. */
  private isSound(from: number): boolean {
    const tag = this.text.slice(from + 1, this.parser.position)
    let quote = ''
    let values = 0
    for (const sign of tag) {
      if (sign === '<') return false
      if (quote === '' && (sign === '"' || sign === "'")) {
        quote = sign
        values++
      } else if (sign === quote) quote = ''
    }
    return values === this.given.length
  }

  private tagStart(): number {
    return this.parser.startTagPosition - 1
  }

  private fail(message: string): never {
    if (message.startsWith('Unclosed root tag') || message.startsWith('Unexpected end'))
      throw new Stop({status: 'truncated'})
    const isEntity = message.startsWith('Invalid character')
    return this.failAt(isEntity ? this.text.lastIndexOf('&', this.parser.position - 1) : this.tagStart())
  }

  private failAt(at: number): never {
    throw new Stop({status: 'malformed', ...faultAt(this.text, Math.max(0, at))})
  }

  private stop(found: string): never {
    throw new Stop({status: 'active', found, line: this.parser.line + 1})
  }
}

// Its types do not know the last one: without it, the entities of HTML would be taken.
const strictly: sax.SAXOptions & {readonly strictEntities: true} = {position: true, strictEntities: true}

/** Prefix and local name; the prefix may be empty. */
function split(name: string): readonly [string, string] {
  const at = name.indexOf(':')
  return at < 0 ? ['', name] : [name.slice(0, at), name.slice(at + 1)]
}

/** A place in an SVG: `line` from 1, and the text `found` there. */
export interface SvgFault {
  readonly line: number
  readonly found: string
}

/** Place of an offset, for a message. */
function faultAt(text: string, at: number): SvgFault {
  const found = /^[\s\S][^<>\n]{0,38}>?/.exec(text.slice(at, at + 60))?.[0] ?? ''
  return {line: text.slice(0, at).split('\n').length, found: found.trim()}
}
