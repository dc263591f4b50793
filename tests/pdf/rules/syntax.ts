import {at, contentsOf, type PdfFile} from '../pdf-file.js'
import type {Rule} from '../rule.js'

/** A file's bytes as text without the data of its streams, and the streams that are not as long as they say. */
interface Outside {
  readonly text: string
  readonly wrong: readonly string[]
}

/** Text before the data of a stream, from the head of its object on: an object in it has no stream of its own. A seal has thousands of digits in a row. */
const begins = /(?<!\d)(\d+) \d+ obj\s*<<(?:(?!endobj)[\s\S])*?>>\s*stream\r?\n/g

function outsideStreams({bytes, ...file}: PdfFile): Outside {
  const text = bytes.toString('latin1')
  const parts: string[] = []
  const wrong: string[] = []
  let from = 0
  begins.lastIndex = 0
  for (let found = begins.exec(text); found; found = begins.exec(text)) {
    const [head, number = ''] = found
    const [, direct, reference] = /\/Length (\d+)(?: (\d+) R)?/.exec(head) ?? []
    const length = Number(reference === undefined ? direct : file.objects.get(`${direct} ${reference} R`))
    parts.push(text.slice(from, begins.lastIndex))
    from = begins.lastIndex + length
    if (!/^(?:\r\n|\n|\r)?endstream/.test(text.slice(from, from + 12))) {
      wrong.push(`stream ${number} is not ${length} bytes long`)
      from = text.indexOf('endstream', begins.lastIndex)
    }
    begins.lastIndex = from
  }
  return {text: [...parts, text.slice(from)].join(''), wrong}
}

/** Streams are as long as they say (ISO 19005-4, 6.1.6.1; ISO 19005-3, 6.1.7.1). */
export const lengths: Rule = ({file}) => outsideStreams(file).wrong

/** One space, and one end of a line, where the file says which object begins, and which entries follow (ISO 19005-4, 6.1.4 and 6.1.8). */
export const spacing: Rule = ({file}) => {
  const {text} = outsideStreams(file)
  const heads = [...text.matchAll(/(^|[^\d\s])(\s*)(\d+\s+\d+\s+obj)\b([^\n\r]?)/g)]
  const tables = [...text.matchAll(/(?:^|[\r\n])xref(\s*)\d/g)]
  return [
    ...heads
      .filter(([, , before = '', head = '', after]) => !/[\r\n]$/.test(before) || !/^\d+ \d+ obj$/.test(head) || after)
      .map(([, , , head]) => `${head} stands by no single spaces`),
    ...tables
      .filter(([, gap]) => !/^(?:\r\n|\n|\r)$/.test(gap ?? ''))
      .map(() => 'a cross-reference table begins otherwise'),
  ]
}

/** Literal strings, whose brackets mean nothing, then dictionaries, then strings of digits. */
const strings = /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<<|>>|<([^>]*)>/g

/** Strings of hexadecimal digits have nothing else, and an even number of them (ISO 19005-4, 6.1.5; ISO 19005-3, 6.1.6). */
export const hexStrings: Rule = ({file}) =>
  [outsideStreams(file).text, ...contentsOf(file).map(({content}) => content)].flatMap(text =>
    [...text.matchAll(strings)].flatMap(([whole, inside]) => {
      const digits = inside?.replaceAll(/\s/g, '')
      return digits === undefined || (digits.length % 2 === 0 && /^[\dA-Fa-f]*$/.test(digits))
        ? []
        : [`${whole.slice(0, 20)} is no string of digits`]
    }),
  )

/** Names of fonts, colours and types are UTF-8 (ISO 19005-4, 6.1.7; ISO 19005-3, 6.1.8): qpdf marks those that are not. */
export const names: Rule = ({file}) =>
  [...file.objects].flatMap(([reference, value]) =>
    Object.values(at(file, value)).flatMap(name =>
      typeof name === 'string' && name.startsWith('n:') ? [`${reference} has the name ${name}`] : [],
    ),
  )
