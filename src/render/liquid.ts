import {Context, Liquid, LiquidError, type Emitter} from 'liquidjs'
import {forbiddenFilters, unusedLocale} from '../model/liquid-filters.js'
import {own} from '../model/own.js'
import type {Template} from '../model/template.js'
import {weakMemoize} from '../model/weak-memoize.js'
import {escapeHtml, FixedHtml, Html, settleFixed} from './html.js'

/** A template's mistake that shows when it is rendered: an unknown variable, filter or file. Lines and columns count from 1. */
export class TemplateMistake extends Error {
  override readonly name = 'TemplateMistake'
  constructor(
    readonly reason: string,
    readonly place: {readonly file: string; readonly line: number; readonly column: number},
  ) {
    super(`${place.file}:${place.line}:${place.column}: ${reason}`)
  }
}

/**
 * Steps that a file may take, of about a microsecond each: pages take some thousand. A loop without end is a mistake to report, not a
 * build that hangs. LiquidJS's own limit is one of time, which on a busy machine passes while a page waits for its turn.
 */
const mostSteps = 1_000_000
/** Characters that are looked through in the time of a step. */
const charactersPerStep = 10_000
/** LiquidJS's message on what takes too long. */
const tooLong = 'template render limit exceeded'

/** Prints the files of a template. */
interface Engine {
  readonly liquid: Liquid
  /** Files that took too long, and what was said of them: they would for the next note, too. */
  readonly endless: Map<string, TemplateMistake>
}

/** Files of a template are parsed once (some 6 ms), not for every note. Its query knows no LiquidJS, which `render` alone does. */
const engineFor = weakMemoize(({files}: Template): Engine => {
  const liquid = new Liquid({
    templates: Object.fromEntries(files),
    cache: true,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape: printNoted,
    memoryLimit: 50_000_000,
    locale: unusedLocale,
  })
  for (const name of forbiddenFilters) Reflect.deleteProperty(liquid.filters, name)
  boundNesting(liquid, tooLong)
  return {liquid, endless: new Map()}
})

/** The values that were printed, kept with the limit of steps: a file and all that it renders in turn share both. */
interface Noting {
  printed?: Set<unknown>
}

function printNoted(this: {readonly context: Context}, value: unknown): string {
  // Only `countingContext` makes contexts.
  const {printed} = this.context.renderLimit as Noting
  printed?.add(value)
  return print(value)
}

function print(value: unknown): string {
  if (value instanceof Html) return value.toString()
  if (value instanceof FixedHtml) return value.print()
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new TypeError('a list or an object cannot be printed, only one of its values')
}

/**
 * Render a Liquid file of a template (`web/page.liquid`). Every value is escaped but `Html`; nothing is read from a disk. Values that are
 * printed as they are given are added to `printed`.
 *
 * @throws {TemplateMistake} With the place in the template's file. Of a file that took too long, at once the next time.
 */
export function renderLiquid(template: Template, file: string, view: object, printed = new Set<unknown>()): string {
  const {liquid, endless} = engineFor(template)
  const before = endless.get(file)
  if (before) throw before
  try {
    return settleFixed(liquid.renderFileSync(file, countingContext(liquid, {view, printed})))
  } catch (error) {
    const found = mistake(error, template, file)
    if (!found) throw error
    if (found.reason.startsWith(tooLong)) endless.set(file, found)
    throw found
  }
}

/** The steps that a file may take are over. */
class StepsOver extends Error {}

/** Where a file and all that it renders in turn count their steps: each weighs more as the texts that were made grow longer. */
function countingContext(
  liquid: Liquid,
  {view, printed}: {readonly view: object; readonly printed: Set<unknown>},
): Context {
  const context = new Context(view, liquid.options, {sync: true}, {liquid})
  const {renderLimit, memoryLimit} = context
  Object.assign(renderLimit, {printed} satisfies Noting)
  let made = 0
  let steps = 0
  const use = memoryLimit.use.bind(memoryLimit)
  memoryLimit.use = count => {
    use(count)
    // What a filter counts may be no number.
    if (count > 0) made += count
  }
  renderLimit.check = () => {
    steps += 1 + made / charactersPerStep
    if (steps > mostSteps) throw new StepsOver(tooLong)
  }
  return context
}

/** A mistake in words, of a file where rendering began; none for what is a bug of ours. */
function mistake(error: unknown, {files}: Template, begun: string): TemplateMistake | undefined {
  // Between the parts of the file that is rendered first, LiquidJS gives no place.
  if (error instanceof StepsOver) return new TemplateMistake(tooLong, {file: begun, line: 1, column: 1})
  if (!LiquidError.is(error)) return undefined
  const {token, originalError, message} = error
  const [line = 1, column = 1] = token.getPosition()
  // Tokens of variables do not know their file, only its whole text.
  const [file = token.file ?? ''] = [...files].find(([, source]) => source === token.input) ?? []
  return new TemplateMistake(originalError?.message ?? message, {file, line, column})
}

/** Files that are rendered within each other: templates have three or four. */
const mostNested = 50

/**
 * Let no file render itself for ever: before the time that it may take is over, it fills the stack of the process, which some of V8's own
 * parts do not survive. Throws `limit`. Changes the engine.
 */
function boundNesting(engine: Liquid, limit: string): void {
  let nested = 0
  for (const name of ['include', 'render', 'layout']) {
    const Tag = own(engine.tags, name)
    if (!Tag) throw new Error(`LiquidJS without \`${name}\``)
    const {render} = Tag.prototype
    engine.registerTag(
      name,
      class extends Tag {
        override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
          if (nested >= mostNested) throw new Error(limit)
          nested++
          try {
            yield render.call(this, context, emitter)
          } finally {
            nested--
          }
        }
      },
    )
  }
}
