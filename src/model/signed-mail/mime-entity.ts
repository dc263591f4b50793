/** A field of a head; its value is unfolded, with one space for any white space (RFC 5322, 2.2.3). */
export interface HeadField {
  /** In small letters. */
  readonly name: string
  readonly value: string
}

/** A message or a part of one, each byte a character. */
export interface MimeEntity {
  readonly fields: readonly HeadField[]
  /** Where its body begins. */
  readonly bodyAt: number
  /**
   * Whether every program reads the same head: each of its lines is a field, or goes on with one (RFC 5322, 2.2). Of others, some take a
   * return without a line feed for the end of a line, and what is no field for the beginning of the body.
   */
  readonly isPlain: boolean
}

/** A field; programs that keep mailboxes (RFC 4155) put a line of their own before the first. */
const [fieldForm, mailboxLine] = [/^[!-9;-~]+:(?:[^\r]|\r\n)*$/, /^>?From /]
/** White space of a head; bytes of texts in UTF-8 look like other blanks. */
const [blanks, outerBlanks] = [/[ \t\r\n]+/g, /^ | $/g]

/** Read the head of a message or part; one without an empty line has no body. */
export function readEntity(text: string): MimeEntity {
  const end = /(?:^|\r?\n)\r?\n/.exec(text)
  const head = end ? text.slice(0, end.index) : text
  const lines = head.split(/\r?\n(?![ \t])/)
  const fields = lines.flatMap(line => {
    const at = line.indexOf(':')
    if (at < 1) return []
    const value = line
      .slice(at + 1)
      .replaceAll(blanks, ' ')
      .replaceAll(outerBlanks, '')
    return [{name: line.slice(0, at).replaceAll(blanks, '').toLowerCase(), value}]
  })
  const isPlain = lines.every((line, index) => fieldForm.test(line) || (index === 0 && mailboxLine.test(line)))
  return {fields, bodyAt: end ? end.index + end[0].length : text.length, isPlain}
}

/** Values of all fields of a name, in small letters. */
export const valuesOf = ({fields}: MimeEntity, name: string): readonly string[] =>
  fields.filter(field => field.name === name).map(({value}) => value)

/** A media type in small letters and its parameters (RFC 2045, 5.1); `text/plain` where nothing is said. */
export interface MediaType {
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
}

/** Read `Content-Type`. */
export function mediaTypeOf(entity: MimeEntity): MediaType {
  const [value = 'text/plain'] = valuesOf(entity, 'content-type')
  const [type = ''] = value.split(';', 1)
  const parameters = new Map<string, string>()
  for (const [, name = '', quoted, bare = ''] of value.matchAll(
    /;\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/g,
  ))
    parameters.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, '$1') ?? bare)
  return {type: type.trim().toLowerCase(), parameters}
}

/** Places of the parts of a body between delimiters, the line end before each of these left out (RFC 2046, 5.1.1). */
export function partPlaces(
  text: string,
  from: number,
  boundary: string,
): readonly {readonly from: number; readonly to: number}[] {
  const places: {from: number; to: number}[] = []
  let open: number | undefined
  for (let at = from; at <= text.length;) {
    const next = text.indexOf('\n', at)
    const end = next === -1 ? text.length : next + 1
    const isLast = isDelimiter(text.slice(at, end), `--${boundary}--`)
    if (isLast || isDelimiter(text.slice(at, end), `--${boundary}`)) {
      if (open !== undefined) places.push({from: open, to: at - lineEndBefore(text, at)})
      open = end
    }
    if (isLast || next === -1) break
    at = end
  }
  return places
}

/** Whether a line is a delimiter, and blanks that were added on its way (RFC 2046, 5.1.1). */
const isDelimiter = (line: string, delimiter: string): boolean =>
  line.startsWith(delimiter) && /^[ \t]*\r?\n?$/.test(line.slice(delimiter.length))

const lineEndBefore = (text: string, at: number): number =>
  text.startsWith('\r\n', at - 2) ? 2 : text[at - 1] === '\n' ? 1 : 0
