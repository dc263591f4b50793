import type {CheckOptions} from '../../engine/context/options.js'
import type {Text, ToolLanguage} from '../../model/text.js'

/** Something that `cess explain` explains beside rules and fields. */
export interface Topic {
  readonly id: Text
  readonly aliases: readonly string[]
  readonly title: Text
  /** Plain text, wrapped at 100 columns. */
  readonly text: Text
  /** Lines below it, of which there is a choice: `of` says which, as asked for in a folder. */
  readonly details?: (
    language: ToolLanguage,
    of: string | undefined,
    surroundings: {readonly directory: string; readonly onWait: CheckOptions['onWait']},
  ) => Promise<readonly string[]>
}
