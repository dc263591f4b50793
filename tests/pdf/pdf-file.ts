import {runOnPdf} from '../support/run-on-pdf.js'

/** A PDF object as qpdf's JSON has it: names begin with `/`, texts with `u:` or `b:`, references are `12 0 R`. */
export type Value = null | boolean | number | string | readonly Value[] | Dictionary
export interface Dictionary {
  [key: string]: Value
}

/** A file taken apart by qpdf, which did not write it. Tests change it in place to see rules fail. */
export interface PdfFile {
  readonly objects: Map<string, Value>
  /** Decoded content of streams, by reference; images and fonts stay as they are. */
  readonly streams: Map<string, string>
  readonly trailer: Dictionary
  /** As written. */
  bytes: Buffer
}

interface QpdfObject {
  readonly value?: Value
  readonly stream?: {readonly dict: Dictionary; readonly data?: string}
}

/** Take a PDF apart. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const args = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', '{}']
  // The form of qpdf's JSON, version 2: https://qpdf.readthedocs.io/en/stable/json.html
  const json = JSON.parse(runOnPdf('qpdf', args, bytes)) as {qpdf: [unknown, Record<string, QpdfObject>]}
  const objects = new Map<string, Value>()
  const streams = new Map<string, string>()
  for (const [key, {value, stream}] of Object.entries(json.qpdf[1])) {
    const reference = key.replace('obj:', '')
    objects.set(reference, stream ? stream.dict : (value ?? null))
    if (stream?.data !== undefined) streams.set(reference, Buffer.from(stream.data, 'base64').toString('latin1'))
  }
  return {objects, streams, trailer: dictionary(objects.get('trailer')), bytes: Buffer.from(bytes)}
}

/** A value itself: references are followed. */
export function follow(file: PdfFile, value: Value | undefined): Value {
  if (typeof value === 'string' && /^\d+ \d+ R$/.test(value)) return follow(file, file.objects.get(value) ?? null)
  return value ?? null
}

/** A value as a dictionary; an empty one if it is none. */
function dictionary(value: Value | undefined): Dictionary {
  return value && typeof value === 'object' && !Array.isArray(value) ? (value as Dictionary) : {}
}

/** A dictionary by reference or in place. */
export const at = (file: PdfFile, value: Value | undefined): Dictionary => dictionary(follow(file, value))

/** A value as a list; one that is none stands alone. */
export function list(file: PdfFile, value: Value | undefined): readonly Value[] {
  const followed = follow(file, value)
  if (Array.isArray(followed)) return followed as readonly Value[]
  return followed === null ? [] : [value ?? null]
}

/** A name or reference as it is; empty for anything else. */
export const string = (value: Value | undefined): string => (typeof value === 'string' ? value : '')

/** A text without its mark. */
export const text = (value: Value | undefined): string => (typeof value === 'string' ? value.replace(/^[ub]:/, '') : '')

/** Whether a file is of PDF 2.0: its rules are others. */
export const isPdf20 = ({bytes}: PdfFile): boolean => bytes.toString('latin1', 0, 8) === '%PDF-2.0'

/** The document catalog. */
export const catalog = (file: PdfFile): Dictionary => at(file, file.trailer['/Root'])

/** References of the pages, in order. */
export function pagesOf(file: PdfFile): readonly string[] {
  const visit = (reference: Value): readonly string[] => {
    const node = at(file, reference)
    return node['/Type'] === '/Pages' ? list(file, node['/Kids']).flatMap(visit) : [string(reference)]
  }
  return visit(catalog(file)['/Pages'] ?? null)
}

/** The operators of a page, as one text. */
export function contentOf(file: PdfFile, page: string): string {
  return list(file, at(file, page)['/Contents'])
    .map(part => file.streams.get(string(part)) ?? '')
    .join('\n')
}

/** Every content stream, of pages, of drawings inside them and of patterns that areas are filled with, with what it may name. */
export function contentsOf(
  file: PdfFile,
): readonly {readonly reference: string; readonly content: string; readonly resources: Dictionary}[] {
  const forms = [...file.objects.keys()].filter(reference => {
    const {'/Subtype': subtype, '/PatternType': pattern} = at(file, reference)
    return subtype === '/Form' || pattern === 1
  })
  return [
    ...pagesOf(file).map(reference => ({reference, content: contentOf(file, reference)})),
    ...forms.map(reference => ({reference, content: file.streams.get(reference) ?? ''})),
  ].map(one => ({...one, resources: at(file, at(file, one.reference)['/Resources'])}))
}

/** Key and value of the leaves of a number or name tree. */
export function leaves(
  file: PdfFile,
  tree: Value | undefined,
  key: '/Nums' | '/Names',
): readonly (readonly [Value, Value])[] {
  const node = at(file, tree)
  const own = list(file, node[key])
  const pairs = own.flatMap((value, index) => (index % 2 ? [] : [[value, own[index + 1] ?? null] as const]))
  return [...pairs, ...list(file, node['/Kids']).flatMap(kid => leaves(file, kid, key))]
}

/** The XMP packet. */
export const xmp = (file: PdfFile): string => {
  const bytes = file.streams.get(string(catalog(file)['/Metadata'])) ?? ''
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
