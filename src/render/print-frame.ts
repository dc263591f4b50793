import type {Template} from '../model/template.js'
import type {FixedHtml, Html} from './html.js'
import {renderLiquid, TemplateMistake} from './liquid.js'

/** Parts of a document that it says, by the names of a view's variables. */
export type Said = Readonly<Record<string, readonly (string | Html | FixedHtml | null)[]>>

/** A frame that leaves out what the document says: a brand decides how it looks, and not what it says. */
export class UnprintedPart extends TemplateMistake {
  constructor(
    readonly part: string,
    file: string,
  ) {
    super(`\`${part}\` is not printed`, {file, line: 1, column: 1})
  }
}

/**
 * Render a frame that must print some of what its view has.
 *
 * @throws {UnprintedPart} For the first variable of which a value is not printed as it is given.
 * @throws {TemplateMistake} As `renderLiquid` does.
 */
export function printFrame(
  template: Template,
  file: string,
  {view, said}: {readonly view: object; readonly said: Said},
): string {
  const printed = new Set<unknown>([null])
  const page = renderLiquid(template, file, view, printed)
  for (const [part, values] of Object.entries(said))
    if (!values.every(value => printed.has(value))) throw new UnprintedPart(part, file)
  return page
}
