import type {Context, Emitter, Liquid} from 'liquidjs'
import {own} from '../model/own.js'

/** Files that are rendered within each other: templates have three or four. */
const mostNested = 50

/**
 * Let no file render itself for ever: before the time that it may take is over, it fills the stack of the process, which some of
 * V8's own parts do not survive. Changes the engine.
 *
 * @param limit What is thrown then.
 */
export function boundNesting(engine: Liquid, limit: string): void {
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
