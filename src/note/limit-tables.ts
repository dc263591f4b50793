import type {Data, Processor} from 'unified'
import {weakMemoize} from '../model/weak-memoize.js'

type Syntax = NonNullable<Data['micromarkExtensions']>[number]
type Flow = NonNullable<NonNullable<Syntax['flow']>[number]>
type Construct = Extract<Flow, {tokenize: unknown}>
type Context = ThisParameterType<Construct['tokenize']>
type Parser = Context['parser']
type Chunks = ReturnType<Context['sliceStream']>

/**
 * Let tables (GFM, “tables (extension)”) be looked for only where the next line may be the one under a head. The library reads each line
 * of prose as cells, word by word, and sees at its end that no table begins: half of all its time. To be used after `remark-gfm`.
 */
export function limitTables(this: Processor): undefined {
  const rulesOf = weakMemoize((_parser: Parser) => new Rules())
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []).map(syntax => withLimits(syntax, rulesOf)),
    {document: {null: readerOf(rulesOf)}},
  ]
}

/** Lines of a text, counted from 1, that may stand under the head of a table: of the signs of such lines alone, and of those of quotations. */
class Rules {
  #lines: Set<number> | undefined

  /** Whether a table may begin on the line before one; it may anywhere, while nothing is known. */
  has(line: number): boolean {
    return this.#lines?.has(line) ?? true
  }

  /** Learn of a whole text, once. */
  read(chunks: () => Chunks): void {
    if (this.#lines) return
    this.#lines = new Set()
    let [line, isOfSigns, hasDash] = [1, true, false]
    for (const chunk of [...chunks(), lineFeed]) {
      if (typeof chunk === 'string') {
        isOfSigns &&= /^[ >|:-]*$/.test(chunk)
        hasDash ||= chunk.includes('-')
      } else if (isLineEnd(chunk)) {
        if (isOfSigns && hasDash) this.#lines.add(line)
        line++
        isOfSigns = true
        hasDash = false
      }
    }
  }
}

/** Codes of micromark for the ends of lines: of `\n`; of `\r\n` and `\r` it is -3 and -5. Tabs and the end of the text have codes, too. */
const lineFeed = -4
const isLineEnd = (code: Exclude<Chunks[number], string>): boolean => code !== null && code <= -3 && code >= -5

/** Tried wherever a container may begin, and never one: there the whole text is seen, before a line of it is read. */
const readerOf = (rulesOf: (parser: Parser) => Rules): Construct => ({
  name: 'tableRules',
  tokenize(_effects, _ok, nok) {
    rulesOf(this.parser).read(() => {
      const start = {...this.now(), _index: 0, _bufferIndex: -1}
      return this.sliceStream({start, end: {...start, _index: Infinity}})
    })
    return nok
  },
})

/** The name that micromark's extension gives to tables. */
const ofTables = 'table'

function withLimits(syntax: Syntax, rulesOf: (parser: Parser) => Rules): Syntax {
  const {null: given} = (syntax.flow ?? {}) as {readonly null?: Flow | Construct[]} // Its keys are codes, or that of what any code may begin.
  if (!given) return syntax
  const limited = [given].flat().map(one => (one.name === ofTables ? limitedTable(one, rulesOf) : one))
  return {...syntax, flow: {...syntax.flow, null: limited}}
}

function limitedTable(table: Construct, rulesOf: (parser: Parser) => Rules): Construct {
  return {
    ...table,
    tokenize(effects, ok, nok) {
      const mayBegin = isInTable(this) || rulesOf(this.parser).has(this.now().line + 1)
      return mayBegin ? table.tokenize.call(this, effects, ok, nok) : nok
    },
  }
}

/** Whether a head or a row stands right above: then any line is a row. */
function isInTable({events}: Context): boolean {
  const above = events.findLast(([, {type}]) => type !== 'lineEnding' && type !== 'linePrefix')
  return above !== undefined && parts.has(above[1].type)
}

/** Tokens of the extension, which the types of micromark do not know. */
const parts: ReadonlySet<string> = new Set(['tableHead', 'tableRow'])
