import type {Content, TextStyle} from '../node.js'

/** Parts of a node that hang on what stands elsewhere: on what page 1 has room for, on the file of a picture. */
const elsewhere: ReadonlySet<string> = new Set(['standIn', 'yields', 'feather', 'image'])

/** Thrown and caught here. */
const unkeyed = new Error('Not known by its content')

/** Contents of nodes as texts: equal texts, equal nodes. Of what stands in several places of a node, they say that it is one. */
export class ContentKeys {
  private readonly faces = new WeakMap<object, number>()
  private faceCount = 0
  private readonly styles = new WeakMap<TextStyle, string>()
  /** Things of the node that is being read, in the order in which they were met. */
  private met = new Map<object, number>()

  /** The key of a node; none where it hangs on more than its content. */
  of(node: Content): string | undefined {
    this.met = new Map()
    try {
      return this.object(node)
    } catch (error) {
      if (error !== unkeyed) throw error
      return undefined
    }
  }

  /** Whether a node has a key, which is sooner said than the key itself. What its texts say hangs on nothing. */
  has(node: Content): boolean {
    return !hangs(node)
  }

  private value(value: unknown): string {
    if (typeof value === 'string') return `${value.length}"${value}`
    if (typeof value === 'object' && value !== null) return this.object(value)
    if (typeof value === 'function') throw unkeyed
    return `${String(value)};`
  }

  private object(value: object): string {
    if (isStyle(value)) return this.style(value)
    const before = this.met.get(value)
    if (before !== undefined) return `@${before};`
    this.met.set(value, this.met.size)
    if (Array.isArray(value)) return `[${value.map(one => this.value(one)).join('')}]`
    let text = '{'
    for (const [key, part] of Object.entries(value)) {
      if (elsewhere.has(key)) throw unkeyed
      // What a text learns when it is set.
      if (key !== 'paragraph') text += `${key}=${this.value(part)}`
    }
    return `${text}}`
  }

  /** Styles are many and alike, and stand in every run; a face is one thing as long as its template is. */
  private style(style: TextStyle): string {
    const known = this.styles.get(style)
    if (known !== undefined) return known
    const {face, ...plain} = style
    const number = this.faces.get(face) ?? this.faceCount++
    this.faces.set(face, number)
    const text = `$${number} ${JSON.stringify(plain)}`
    this.styles.set(style, text)
    return text
  }
}

/** Whether a part of a node hangs on what stands elsewhere. */
function hangs(value: unknown): boolean {
  if (typeof value === 'function') return true
  if (typeof value !== 'object' || value === null || isStyle(value)) return false
  if (Array.isArray(value)) return value.some(hangs)
  return Object.entries(value).some(
    ([key, part]) => elsewhere.has(key) || (key !== 'text' && key !== 'paragraph' && hangs(part)),
  )
}

const isStyle = (value: object): value is TextStyle => 'face' in value && 'sizePt' in value
