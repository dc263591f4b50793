import {Liquid, LiquidError, type Context, type Emitter} from 'liquidjs'
import {forbiddenFilters} from '../model/liquid-filters.js'
import {own} from '../model/own.js'
import type {Template} from '../model/template.js'
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

/** One engine for each template: its files parsed once. */
const engines = new WeakMap<Template, Liquid>()

/** How long a file may render: it takes some milliseconds. A loop without end is a mistake to report, not a build that hangs. */
const mostMs = 4000
/** Files that took too long: they would for the next note, too. */
const endless = new WeakMap<Template, Map<string, TemplateMistake>>()

/** LiquidJS's messages on what takes too long. */
const tooLong = 'template render limit exceeded'

function engineFor(template: Template): Liquid {
  const known = engines.get(template)
  if (known) return known
  const engine = new Liquid({
    templates: Object.fromEntries(template.files),
    cache: true,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape: print,
    renderLimit: mostMs,
    memoryLimit: 50_000_000,
  })
  for (const name of forbiddenFilters) Reflect.deleteProperty(engine.filters, name)
  boundNesting(engine, tooLong)
  engines.set(template, engine)
  return engine
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
 * Render a Liquid file of a template. Every value is escaped but `Html`; nothing is read from a disk.
 *
 * @param file Name in the template, `web/page.liquid`.
 * @throws {TemplateMistake} With the place in the template's file. Of a file that took too long, at once the next time.
 */
export function renderLiquid(template: Template, file: string, view: object): string {
  const before = endless.get(template)?.get(file)
  if (before) throw before
  try {
    return settleFixed(engineFor(template).renderFileSync(file, view))
  } catch (error) {
    if (!LiquidError.is(error)) throw error
    const found = mistake(error, template)
    if (found.reason.startsWith(tooLong)) {
      const known = endless.get(template) ?? new Map<string, TemplateMistake>()
      endless.set(template, known.set(file, found))
    }
    throw found
  }
}

function mistake(error: LiquidError, {files}: Template): TemplateMistake {
  const {token, originalError, message} = error
  const [line = 1, column = 1] = token.getPosition()
  // Tokens of variables do not know their file, only its whole text.
  const [file = token.file ?? ''] = [...files].find(([, source]) => source === token.input) ?? []
  return new TemplateMistake(originalError?.message ?? message, {file, line, column})
}

/** Files that are rendered within each other: templates have three or four. */
const mostNested = 50

/**
 * Let no file render itself for ever: before the time that it may take is over, it fills the stack of the process, which some of
 * V8's own parts do not survive. Changes the engine.
 *
 * @param limit What is thrown then.
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
