import type {Content, TextStyle} from '../node.js'

/** Properties that depend on more than the node: on the room on page 1, or on a picture file. */
const elsewhere: ReadonlySet<string> = new Set(['standIn', 'yields', 'feather', 'image'])

/** Thrown and caught in this module, for nodes without a key. */
const unkeyed = new Error('Not known by its content')

/** Content of nodes as text, equal for equal nodes. Shared objects within a node are numbered. */
export class ContentKeys {
  private readonly faces = new WeakMap<object, number>()
  private faceCount = 0
  private readonly styles = new WeakMap<TextStyle, string>()
  /** Objects of the current node, in order of occurrence. */
  private met = new Map<object, number>()

  /** Key of a node; undefined if it depends on more than its content. */
  of(node: Content): string | undefined {
    this.met = new Map()
    try {
      return this.object(node)
    } catch (error) {
      if (error !== unkeyed) throw error
      return undefined
    }
  }

  /** Whether a node has a key, which is cheaper to find than the key. Texts depend on nothing else. */
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

  /** Key of a style. Faces are compared as objects, since they live as long as their template. */
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

/** Whether a property depends on more than the node. */
function hangs(value: unknown): boolean {
  if (typeof value === 'function') return true
  if (typeof value !== 'object' || value === null || isStyle(value)) return false
  if (Array.isArray(value)) return value.some(hangs)
  return Object.entries(value).some(
    ([key, part]) => elsewhere.has(key) || (key !== 'text' && key !== 'paragraph' && hangs(part)),
  )
}

const isStyle = (value: object): value is TextStyle => 'face' in value && 'sizePt' in value
