import {Parser} from 'htmlparser2'
import {bytesOf} from '../../model/contrast.js'
import {LruCache} from '../../model/lru-cache.js'
import type {Shelf} from '../../model/shelf.js'
import {isAsked} from './checks/styles.js'
import {darkRules, noColors, type DarkRules} from './dark-rules.js'
import type {Coloring, MailFacts, Modes} from './mail-facts.js'

/** An element that is open. */
interface Box extends Coloring {
  readonly isHidden: boolean
  /** Hidden from everyone, whatever the window: its colours do not matter. */
  readonly isTiny: boolean
}

type Attributes = Readonly<Record<string, string>>

/** Declarations of a style attribute. */
interface Style {
  readonly ink?: string
  readonly ground?: string
  readonly isHidden: boolean
  readonly isTiny: boolean
}

/** Some CSS as read: what it declares that programs must be asked for, as `property:value`, and what it loads. */
interface Css {
  readonly style: Style
  readonly declarations: readonly string[]
  readonly loaded: readonly string[]
}

/** The sheet of a mail, read. */
interface Sheet extends Omit<Css, 'style'> {
  readonly dark: DarkRules
}

/** Number of styles of elements that are kept, and of sheets: mails of one template have one for each colour that a note may have. */
const [mostStyles, mostSheets] = [500, 10]

/** CSS of the mails of a template as read. */
class KnownCss {
  readonly sheets = new LruCache<string, Sheet>(mostSheets)
  readonly styles = new LruCache<string, Css>(mostStyles)
}

/** More of the beginning than any check looks at. */
const openingCharacters = 200

/** Styles that mail programs start from; dark is that of `color-scheme: dark` in Chromium. */
const paper: Box = {
  ink: {light: '#000000', dark: '#FFFFFF'},
  ground: {light: '#FFFFFF', dark: '#121212'},
  classes: '',
  isHidden: false,
  isTiny: false,
}

/** Read a mail as mail programs do: colours are inherited, `<style>` holds for what comes after it. */
export function readMail(html: string, shelf: Shelf): MailFacts {
  const reader = new MailReader(shelf.of(KnownCss))
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: text => reader.text(text),
      onclosetag: name => reader.close(name),
    },
    {decodeEntities: true},
  )
  parser.end(html)
  return reader.facts()
}

class MailReader {
  readonly #known: KnownCss
  readonly #boxes: Box[] = [paper]
  readonly #colorings = new Map<string, Coloring>()
  readonly #styles = new Map<string, Style>()
  readonly #loaded = new Set<string>()
  readonly #declarations = new Set<string>()
  #dark: DarkRules = () => noColors
  #within = ''
  #isBody = false
  #css = ''
  #title = ''
  #opening = ''
  #preheader = ''
  #lacksAlternative = false

  constructor(known: KnownCss) {
    this.#known = known
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'body') {
      this.#isBody = true
      const sheet = this.#known.sheets.getOrInsertComputed(this.#css, readSheet)
      this.#dark = sheet.dark
      this.#note(sheet)
    }
    if (name === 'style' || name === 'title') this.#within = name
    if (name === 'img' && attributes.alt === undefined) this.#lacksAlternative = true
    const {src, background, poster, srcset, style = ''} = attributes
    const href = name === 'link' ? attributes.href : undefined
    for (const address of [src, background, poster, srcset, href]) if (address !== undefined) this.#load(address)
    this.#boxes.push(this.#box(this.#style(style), attributes))
  }

  text(text: string): void {
    if (this.#within === 'style') this.#css += text
    if (this.#within === 'title') this.#title += text
    if (!this.#isBody || this.#within || !/\S/.test(text)) return
    const box = this.#boxes.at(-1) ?? paper
    if (box.isHidden && !this.#opening) this.#preheader += text
    if (!box.isHidden && this.#opening.length < openingCharacters) this.#opening += text
    if (box.isTiny) return
    const {ink, ground, classes} = box
    const key = `${ink.light} ${ground.light} ${ink.dark} ${ground.dark}`
    if (!this.#colorings.has(key)) this.#colorings.set(key, {ink, ground, classes})
  }

  close(name: string): void {
    if (name === this.#within) this.#within = ''
    this.#boxes.pop()
  }

  facts(): MailFacts {
    return {
      title: this.#title,
      opening: this.#opening.trim(),
      preheader: this.#preheader.trim(),
      colorings: [...this.#colorings.values()],
      lacksAlternative: this.#lacksAlternative,
      loaded: this.#loaded,
      declarations: this.#declarations,
    }
  }

  #box(style: Style, {class: classes = '', bgcolor, hidden}: Attributes): Box {
    const parent = this.#boxes.at(-1) ?? paper
    const dark = classes ? this.#dark(classes) : noColors
    const ink = modes(parent.ink, style.ink, dark.ink)
    const ground = modes(parent.ground, style.ground ?? bgcolor, dark.ground)
    return {
      ink,
      ground,
      classes: ink === parent.ink && ground === parent.ground ? parent.classes : classes,
      isHidden: parent.isHidden || style.isHidden || style.isTiny || hidden !== undefined,
      isTiny: parent.isTiny || style.isTiny,
    }
  }

  /** The style of an element; what it declares and loads is noted where a mail first has it. */
  #style(text: string): Style {
    const known = this.#styles.get(text)
    if (known) return known
    const css = this.#known.styles.getOrInsertComputed(text, readStyle)
    this.#note(css)
    this.#styles.set(text, css.style)
    return css.style
  }

  #note({declarations, loaded}: Omit<Css, 'style'>): void {
    for (const address of loaded) this.#load(address)
    for (const declaration of declarations) this.#declarations.add(declaration)
  }

  /** Parts inside the file or the message are not loaded. */
  #load(address: string): void {
    if (!/^\s*(?:data|cid):/i.test(address)) this.#loaded.add(address.trim())
  }
}

const declarationsIn = (css: string) =>
  css.split(';').flatMap(part => {
    const colon = part.indexOf(':')
    return colon < 0 ? [] : [[part.slice(0, colon).trim(), part.slice(colon + 1).trim()] as const]
  })

/** Declarations that programs must be asked for. */
const askedOf = (declared: readonly (readonly [string, string])[]): readonly string[] =>
  declared.map(([property, value]) => `${property}:${value}`).filter(isAsked)

const addressesIn = (css: string): readonly string[] =>
  [...css.matchAll(/(?:url\(|@import)\s*['"]?([^'")\s;]*)/g)].map(([, address = '']) => address)

/** The sheet for all windows and modes as one: what any of them declares. */
function readSheet(css: string): Sheet {
  const plain = css.replaceAll(/@[\w-]+[^{};]*\{/g, '')
  const declarations = askedOf(plain.split(/[{}]/).flatMap(declarationsIn))
  return {dark: darkRules(css), declarations, loaded: addressesIn(plain)}
}

/** The style of an element. */
function readStyle(css: string): Css {
  const declared = declarationsIn(css)
  return {style: parseStyle(new Map(declared)), declarations: askedOf(declared), loaded: addressesIn(css)}
}

function parseStyle(css: ReadonlyMap<string, string>): Style {
  const color = (value: string | undefined) => (value !== undefined && bytesOf(value) ? value : undefined)
  const ink = color(css.get('color'))
  const ground = color(css.get('background-color') ?? css.get('background'))
  const isTiny = Number.parseFloat(css.get('font-size') ?? '') <= 1 && css.get('opacity') === '0'
  return {...(ink && {ink}), ...(ground && {ground}), isHidden: css.get('display') === 'none', isTiny}
}

/** A colour of an element where it has one of its own; what dark mode does not change stays as it is in light. */
function modes(inherited: Modes, own: string | undefined, dark: string | undefined): Modes {
  if (own === undefined && dark === undefined) return inherited
  return {light: own ?? inherited.light, dark: dark ?? own ?? inherited.dark}
}
