import {parseJson} from '../parse-json.js'

/** The deeds of a house: a note was published for the first time, its next version was, it was closed, or withdrawn. */
export const logActs = ['publication', 'update', 'correction', 'closure', 'withdrawal'] as const
export type LogAct = (typeof logActs)[number]

/** The words of a log about a version of a public note. It names no title, no words and no people. */
export interface LogLeaf {
  readonly reference: string
  readonly version: string
  readonly lang: string
  readonly act: LogAct
  /** When the version was published, in RFC 3339 and UTC. */
  readonly published: string
  /** When it was logged: later where it was public later, or the log did not exist yet. */
  readonly logged: string
  /** Whether it had been published before there was a record: `published` is then when it was recorded. */
  readonly adopted?: true
  /** SHA-256 of the source, byte by byte. */
  readonly source: string
  /** SHA-256 of the page on the day, byte by byte; absent where there was none. */
  readonly page?: string
  /** SHA-256 of its words, which stay where a page is set anew: see `pageWords`. */
  readonly words?: string
  /** SHA-256 of the PDF, byte by byte. */
  readonly pdf?: string
  /** SHA-256 of the certificate that sealed it. */
  readonly seal?: string
}

const format = 'cess-log 1'

const hash = /^[0-9a-f]{64}$/
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/

/** Digits alone may name a moment that there is not: whoever tells its day would stumble. */
const isTime = (text: string): boolean => !Number.isNaN(Date.parse(text))

/** Form of each member, in the order in which they are printed. */
const forms = [
  ['reference', /^[A-Z][A-Z0-9]*-\d{4}-[A-Z]{3}-\d{3,}(?:\/[a-z]{2,3}(?:-[A-Za-z0-9]+)*)?$/],
  ['version', /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/],
  ['lang', /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/],
  ['act', new RegExp(`^(?:${logActs.join('|')})$`)],
  ['published', moment],
  ['logged', moment],
  ['adopted', true],
  ['source', hash],
  ['page', hash],
  ['words', hash],
  ['pdf', hash],
  ['seal', hash],
] as const satisfies readonly (readonly [keyof LogLeaf, RegExp | true])[]

const optional: ReadonlySet<string> = new Set<keyof LogLeaf>(['adopted', 'page', 'words', 'pdf', 'seal'])

/** A leaf as JSON has it: its members in one order, and what it is. */
export const leafMembers = (leaf: LogLeaf): object => ({
  log: format,
  ...Object.fromEntries(forms.map(([key]) => [key, leaf[key]])),
})

/** A leaf as it is hashed: JSON on one line. */
export const printLeaf = (leaf: LogLeaf): string => JSON.stringify(leafMembers(leaf))

/** A leaf as `printLeaf` writes it; undefined for any other text. */
export function parseLeaf(text: string): LogLeaf | undefined {
  const leaf = leafOf(parseJson(text))
  return leaf && printLeaf(leaf) === text ? leaf : undefined
}

/** A leaf among the values of JSON, members in any order; undefined where one is lacking, unknown or of another form. */
export function leafOf(value: unknown): LogLeaf | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const {log, ...members} = Object.fromEntries(Object.entries(value))
  const given = new Map(Object.entries(members))
  const known = forms.every(([key, form]) => {
    const member = given.get(key)
    if (member === undefined) return optional.has(key)
    if (form === true) return member === true
    return typeof member === 'string' && form.test(member) && (form !== moment || isTime(member))
  })
  if (log !== format || !known || given.size !== forms.filter(([key]) => given.has(key)).length) return undefined
  // Each member was seen to be of its form.
  return members as unknown as LogLeaf
}
