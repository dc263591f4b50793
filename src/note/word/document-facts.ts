import type {IsoDate} from '../../model/text.js'
import {writtenDay} from '../../model/mending/written-day.js'
import {htmlWords, type HtmlElement, type HtmlNode} from './html-tree.js'
import {anyMark} from './marks.js'
import {readXml} from './read-xml.js'
import type {WordPackage} from './word-package.js'

/** An author as a document names one. */
export interface DocumentAuthor {
  readonly name: string
  readonly role?: string
}

/** Facts that a document tells of itself, and the text below them. */
export interface DocumentFacts {
  /** Empty where it has none. */
  readonly title: string
  readonly authors: readonly DocumentAuthor[]
  /** Of a line below its title; its properties know when it was typed, which is no day of publication. */
  readonly date?: IsoDate | undefined
  /** Language tag. */
  readonly lang?: string | undefined
  readonly text: readonly HtmlNode[]
}

/** Properties of a document (ISO/IEC 29500-2, 11.1), and the language that its styles say. */
interface Properties {
  readonly title: string
  readonly creator: string
  readonly lang: string | undefined
}

/** Facts between the title of a document (empty if it has none) and its text, and those that its properties add. */
export function documentFacts(parts: WordPackage, title: string, body: readonly HtmlNode[]): DocumentFacts {
  const properties = propertiesOf(parts)
  const nodes = body.filter(node => typeof node !== 'string' || node.trim() !== '')
  const lines = nodes.map(lineOf)
  const first = lines[0]?.words ?? ''
  const hasTitleLine = title === '' && isTitleLine(lines, properties)
  let at = hasTitleLine ? 1 : 0
  let authors: readonly DocumentAuthor[] = []
  let date: IsoDate | undefined
  for (let line = lines[at]; line; line = lines[++at]) {
    const found = authors.length === 0 || line.style === 'author' ? authorsIn(line, properties.creator) : []
    const day = date === undefined && found.length === 0 ? dayIn(line.words) : undefined
    if (found.length === 0 && day === undefined) break
    authors = [...authors, ...found]
    date ??= day
  }
  return {
    title: title || (hasTitleLine ? first : properties.title),
    authors: authors.length > 0 ? authors : namesIn(properties.creator),
    date,
    lang: languageOf(nodes.map(htmlWords).join(' '), properties.lang),
    text: nodes.slice(at),
  }
}

/** A paragraph by its words and its style; nothing of what else stands in a text. */
interface Line {
  readonly words: string
  readonly style: string | undefined
}

function lineOf(node: HtmlNode): Line {
  if (typeof node === 'string' || node.name !== 'p' || holds(node, 'img')) return {words: '', style: undefined}
  return {
    words: htmlWords(node).replaceAll(anyMark, '').replaceAll(/\s+/g, ' ').trim(),
    style: node.attributes['class'],
  }
}

const holds = ({children}: HtmlElement, name: string): boolean =>
  children.some(child => typeof child !== 'string' && (child.name === name || holds(child, name)))

/** Whether a text begins with its title: its properties have the same, or the line below it says who wrote it or when. */
function isTitleLine([first, second]: readonly Line[], {title, creator}: Properties): boolean {
  if (!first || first.style !== undefined || !isTitleLike(first.words)) return false
  if (first.words === title) return true
  return second !== undefined && (authorsIn(second, creator).length > 0 || dayIn(second.words) !== undefined)
}

const isTitleLike = (words: string): boolean => words !== '' && words.length <= 120 && !/[.;,:…]$/.test(words)

const byline = /^(?:par|by|auteurs?|autrices?|authors?)\s*(?::\s*|(?<=\s))(.+)$/iu

/** Authors of a line in their style, of one that begins with “by”, or that names whom the properties name. */
function authorsIn({words, style}: Line, creator: string): readonly DocumentAuthor[] {
  const names = byline.exec(words)?.[1] ?? (style === 'author' || isSame(words, creator) ? words : '')
  return names.length > 150 ? [] : namesIn(names)
}

const isSame = (words: string, creator: string): boolean =>
  words !== '' && words.toLowerCase() === creator.trim().toLowerCase()

/** Names that programs give to whoever gave none. */
const nobody =
  /^(?:python-docx|un-named|(?:microsoft )?office user|utilisateur.*|(?:windows |word )?user|admin.*|apache poi|openpyxl)$/iu

/** Names of one line: each begins with a capital; what follows behind a comma in small letters is a role. Empty if any is no name. */
function namesIn(line: string): readonly DocumentAuthor[] {
  const parts = line.split(/\s*[;,&]\s*|\s+(?:et|and)\s+/u).filter(part => part !== '')
  const authors: DocumentAuthor[] = []
  for (const part of parts) {
    const last = authors.at(-1)
    const isName = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s[\p{L}\p{M}'’.-]+){0,4}$/u.test(part)
    if (isName && !nobody.test(part)) authors.push({name: part})
    else if (last && last.role === undefined && /^\p{Ll}/u.test(part))
      authors[authors.length - 1] = {...last, role: part}
    else return []
  }
  return authors
}

/** The day that is all a line says, with or without its place: “Paris, le 14 octobre 2026”. */
const dayIn = (words: string): IsoDate | undefined =>
  writtenDay(
    words.replace(/^(?:[\p{L} '’-]{1,40},\s*)?(?:le|the|on|date\s*:)\s+|^\p{Lu}[\p{L} '’-]{1,40},\s*(?=\d)/iu, ''),
  )

function propertiesOf(parts: WordPackage): Properties {
  const found = new Map<string, string>()
  let element = ''
  const listen = (name: string): void => {
    const bytes = parts.get(name)
    if (!bytes) return
    readXml(name, bytes, {
      open: (tag, attributes) => {
        element = tag
        const lang = attributes.get('val')
        // Styles come last, and their own defaults first.
        if (tag === 'w:lang' && lang !== undefined && !found.has('x:language')) found.set('x:language', lang)
      },
      close: () => void (element = ''),
      text: words => {
        if (/^x:(?:title|creator|language)$/.test(element)) found.set(element, `${found.get(element) ?? ''}${words}`)
      },
    })
  }
  for (const name of ['docProps/core.xml', 'word/styles.xml']) listen(name)
  const title = (found.get('x:title') ?? '').replaceAll(/\s+/g, ' ').trim()
  return {
    title: /^(?:document|microsoft word|untitled|sans titre)/iu.test(title) || title.length > 120 ? '' : title,
    creator: found.get('x:creator') ?? '',
    lang: found.get('x:language')?.trim(),
  }
}

/** Words that hardly a sentence does without. */
const frequent = {
  fr: /(?<!\p{L})(?:le|la|les|des|du|et|est|une|dans|pour|que|qui|au|aux)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|of|and|to|in|is|that|for|with|are|was|by)(?!\p{L})/giu,
}
const fewest = 5

/** The language of a text: French or English if its words say so, else the one that the document declares. */
function languageOf(text: string, declared: string | undefined): string | undefined {
  const sample = text.slice(0, 20_000)
  const [fr, en] = [sample.match(frequent.fr)?.length ?? 0, sample.match(frequent.en)?.length ?? 0]
  if (fr >= fewest && fr > 2 * en) return 'fr'
  if (en >= fewest && en > 2 * fr) return declared !== undefined && /^en(?:-GB)?$/.test(declared) ? declared : 'en'
  return declared?.split('-')[0]
}
