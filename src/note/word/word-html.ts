import {zipSync} from 'fflate'
import mammoth from 'mammoth'
import type {Loss} from './losses.js'
import {brokenDocument} from './refusal.js'
import type {WordPackage} from './word-package.js'
import {styleMapOf} from './word-styles.js'

/** A picture in a document. */
export interface WordPicture {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** A document as mammoth reads it. */
export interface WordHtml {
  readonly html: string
  /** By the `src` that they have in the HTML. */
  readonly pictures: ReadonlyMap<string, WordPicture>
  readonly losses: readonly Loss[]
}

/** Prefix of every id in the HTML. */
export const idPrefix = 'w-'

/**
 * Read the text of a document as HTML of a few elements.
 *
 * @throws {WordRefusal} If a part of it is damaged.
 */
export async function wordHtml(parts: WordPackage): Promise<WordHtml> {
  const pictures = new Map<string, WordPicture>()
  const convertImage = mammoth.images.imgElement(async image => {
    const src = String(pictures.size + 1)
    // Held before it is read: pictures are asked for in their order, and may come in another.
    pictures.set(src, {bytes: new Uint8Array(), mediaType: image.contentType})
    pictures.set(src, {bytes: new Uint8Array(await image.readAsArrayBuffer()), mediaType: image.contentType})
    return {src}
  })
  const styleMap = [...styleMapOf(parts)]
  try {
    const options = {styleMap, idPrefix, convertImage, includeEmbeddedStyleMap: false, externalFileAccess: false}
    // Zipped anew, since mammoth believes the sizes that a file claims. Its types ask for a Buffer of Node; what reads it takes any bytes.
    const input = {buffer: zipSync(Object.fromEntries(parts), {level: 0})} as unknown as Parameters<
      typeof mammoth.convertToHtml
    >[0]
    const {value, messages} = await mammoth.convertToHtml(input, options)
    return {html: value, pictures, losses: messages.flatMap(lossIn)}
  } catch {
    throw brokenDocument('word/document.xml')
  }
}

/** Elements that mammoth passes over beside those that the survey looks for: its messages are in English, and have no place. */
function lossIn({type, message}: {readonly type: string; readonly message: string}): readonly Loss[] {
  if (type === 'error') return [{kind: 'linkedPicture'}]
  if (message.startsWith('A w:sym element')) return [{kind: 'symbol'}]
  const element = /^An unrecognised element was ignored: (.*)$/.exec(message)?.[1]
  return element === undefined || told.test(element) ? [] : [{kind: 'other', lost: element}]
}

/** Elements that the survey tells of, and those that say nothing to readers. */
const told =
  /^(?:\{.*\/math\}.*|\{.*\}OLEObject|office-word:.*|v:(?:stroke|path|fill|formulas|handles|textpath|line|oval|shapetype)|w:(?:cr|ptab|pgNum|permStart|permEnd|instrText|altChunk|control|softHyphen|tblPrEx|subDoc|ruby.*|fldSimple|dirty|.*Mark|.*Change|continuationSeparator|separator|customXml.*|(?:day|month|year)(?:Short|Long)|footnotePr|endnotePr|bookmark.*|commentRange.*|annotationRef|contentPart)|\{.*\}(?:anchorlock|bdr|signatureline).*)$/
