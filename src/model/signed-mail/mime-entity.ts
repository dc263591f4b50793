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
}

/** Read the head of a message or part; one without an empty line has no body. */
export function readEntity(text: string): MimeEntity {
  const end = /(?:^|\r?\n)\r?\n/.exec(text)
  const head = end ? text.slice(0, end.index) : text
  const fields = head.split(/\r?\n(?![ \t])/).flatMap(line => {
    const at = line.indexOf(':')
    if (at < 1) return []
    return [
      {
        name: line.slice(0, at).trim().toLowerCase(),
        value: line
          .slice(at + 1)
          .replaceAll(/\s+/g, ' ')
          .trim(),
      },
    ]
  })
  return {fields, bodyAt: end ? end.index + end[0].length : text.length}
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
    const line = text.slice(at, end).trimEnd()
    const isLast = line === `--${boundary}--`
    if (isLast || line === `--${boundary}`) {
      if (open !== undefined) places.push({from: open, to: at - lineEndBefore(text, at)})
      open = end
    }
    if (isLast || next === -1) break
    at = end
  }
  return places
}

const lineEndBefore = (text: string, at: number): number =>
  text.startsWith('\r\n', at - 2) ? 2 : text[at - 1] === '\n' ? 1 : 0
