import {vocabulariesAround} from '../../engine/index.js'
import {noteJsonSchema, publicationJsonSchema} from '../../model/json-schema.js'
import type {ToolLanguage} from '../../model/text.js'
import type {Vocabularies} from '../../model/vocabularies/term.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {choice} from '../options.js'
import type {Session} from '../session.js'

const kinds = ['note', 'publication'] as const
const schemas: Readonly<
  Record<(typeof kinds)[number], (vocabularies: Vocabularies, language: ToolLanguage) => unknown>
> = {
  note: (vocabularies, language) => noteJsonSchema({vocabularies}, language),
  publication: (_, language) => publicationJsonSchema(language),
}

/** `cess schema [note|publication]`. */
export async function schemaCommand(
  kind: string | undefined,
  {terminal, directory, language}: Session,
): Promise<ExitCode> {
  const schema = schemas[choice('schema', kinds)(kind ?? 'note')](await vocabulariesAround(directory), language)
  terminal.stdout.write(`${JSON.stringify(schema, null, 2)}\n`)
  return exitCodes.fine
}
