import {
  Composer,
  Lexer,
  Parser,
  YAMLParseError,
  type CST,
  type Document,
  type DocumentOptions,
  type LineCounter,
  type ParseOptions,
  type SchemaOptions,
} from 'yaml'

/** Collections within each other. Brands, the deepest of what we read, have five; what reads YAML calls itself for each. */
export const mostYamlLevels = 20
/** Signs and words of a text together: the longest of what we read has 2,000. Keys are compared in pairs. */
const mostParts = 25_000

/** Options of the `yaml` package. */
type Options = ParseOptions & DocumentOptions & SchemaOptions & {readonly lineCounter: LineCounter}

/**
 * Read a YAML document, no deeper and no larger than anybody writes one. The parser itself is watched while it reads:
 * its stack grows by one for each collection that opens, whichever way that is written. What goes beyond is not read on;
 * the document then is empty, with an error of the code `RESOURCE_EXHAUSTION` where the limit was passed.
 */
export function parseBoundedYaml(text: string, options: Options): Document.Parsed {
  const {lineCounter} = options
  lineCounter.addNewLine(0)
  const parser = new Parser(lineCounter.addNewLine)
  const excess = {offset: -1}
  const [first, second] = documentsOf(new Composer(options), read(parser, text, excess), text)
  if (!first || excess.offset >= 0) return emptyWith(Math.max(0, excess.offset), options)
  if (second) first.errors.push(new YAMLParseError(firstOf(second), 'MULTIPLE_DOCS', 'More than one document'))
  return first
}

const firstOf = ({range: [start, end]}: Document.Parsed): [number, number] => [start, end]

const isCollection = ({type}: CST.Token): boolean =>
  type === 'block-map' || type === 'block-seq' || type === 'flow-collection'

/** Changes `excess`: where the text was left. */
function* read(parser: Parser, text: string, excess: {offset: number}): Generator<CST.Token> {
  let parts = 0
  for (const part of new Lexer().lex(text)) {
    yield* parser.next(part)
    parts++
    // Not all that is open is a collection.
    const isFlat = parser.stack.length <= mostYamlLevels || parser.stack.filter(isCollection).length <= mostYamlLevels
    if (isFlat && parts <= mostParts) continue
    excess.offset = Math.max(0, Math.min(parser.offset, text.length) - part.length)
    return
  }
  yield* parser.end()
}

function documentsOf(composer: Composer, tokens: Iterable<CST.Token>, text: string): readonly Document.Parsed[] {
  const found: Document.Parsed[] = []
  for (const document of composer.compose(tokens, true, text.length)) if (found.push(document) === 2) break
  return found
}

function emptyWith(offset: number, options: Options): Document.Parsed {
  const [document] = documentsOf(new Composer(options), [], '')
  if (!document) throw new Error('even an empty text is a document')
  document.errors.push(
    new YAMLParseError([offset, offset + 1], 'RESOURCE_EXHAUSTION', `More than ${mostYamlLevels} levels`),
  )
  return document
}
