import type {Root, RootContent} from 'mdast'
import type {Point} from 'unist'
import type {Data, Processor} from 'unified'
import {mostLevels, tooDeep, type Excess} from './excess.js'
import {Budget, noteLimits, type Limits} from './budget.js'
import {weakMemoize} from '../../model/weak-memoize.js'

type Extension = NonNullable<Data['micromarkExtensions']>[number]
type Construct = Extract<NonNullable<NonNullable<Extension['document']>[number]>, {tokenize: unknown}>
type Context = ThisParameterType<Construct['tokenize']>
type Parser = Context['parser']
type Create = Parser['text']

/**
 * Stop the Markdown parser where a text would keep it busy: some of what it does is quadratic. What is code or a comment costs nothing,
 * whatever signs are in it, and the parser itself says what is. Use it after all other extensions.
 *
 * @throws {Overload} From the parser, at the first excess.
 */
export function guardParsing(this: Processor, limits: Limits = noteLimits): undefined {
  const onlooker = onlookerWithin(limits)
  this.data().micromarkExtensions?.push({document: Object.fromEntries(containerStarts.map(code => [code, onlooker]))})
}

/** Signs that may begin a quotation, a list item or a footnote, and `null` for all that may not. */
const containerStarts = [...[...'>*+-0123456789['].map(sign => String(sign.codePointAt(0))), 'null']

/** Tried wherever a container may begin, and never one itself: it only looks at what has been read so far. */
function onlookerWithin(limits: Limits): Construct {
  // A text has a parser of its own, and is the first to know of its budget here.
  const budgetOf = weakMemoize((parser: Parser) => watch(parser, new Budget(limits)))
  return {
    name: 'onlooker',
    tokenize(_effects, _ok, nok) {
      budgetOf(this.parser).spendOn(this)
      return nok
    },
  }
}

/** Have a parser tell its budget of all that it reads. Changes the parser. */
function watch(parser: Parser, budget: Budget): Budget {
  parser.text = watched(parser.text, at => budget.text(at))
  parser.document = watched(parser.document, at => budget.nested(at))
  parser.flow = followed(parser.flow, (context, from) =>
    budget.blocks(context, from, context.parser.lazy[from.line] === true),
  )
  return budget
}

/** Tokenizers that tell of each part that is written into one, before it is read. */
const watched =
  (create: Create, begin: (at: Point) => (chunk: string) => void): Create =>
  from => {
    const context = create(from)
    const write = context.write.bind(context)
    const tell = begin(context.now())
    context.write = chunks => {
      for (const chunk of chunks) if (typeof chunk === 'string') tell(chunk)
      return write(chunks)
    }
    return context
  }

/** Tokenizers that are looked at after each part that is written into one, with the place where it began. */
const followed =
  (create: Create, look: (context: Context, from: Point) => void): Create =>
  from => {
    const context = create(from)
    const write = context.write.bind(context)
    context.write = chunks => {
      const at = context.now()
      const events = write(chunks)
      look(context, at)
      return events
    }
    return context
  }

/** Find a node deeper than 40 containers; without recursion, since the tree may be very deep. */
export function guardTree(root: Root): Excess | undefined {
  const waiting: {readonly node: Root | RootContent; readonly depth: number}[] = [{node: root, depth: 0}]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!('children' in next.node)) continue
    const depth = next.depth + (next.node.type === 'listItem' ? 0 : 1)
    // The root and the paragraph are levels of their own.
    if (depth > mostLevels + 2) return tooDeep(next.node.position?.start ?? {line: 1, column: 1})
    for (const node of next.node.children) waiting.push({node, depth})
  }
  return undefined
}
