import {vocabulariesAround} from '../../engine/explain/explained.js'
import {noteJsonSchema, publicationJsonSchema, type JsonSchema} from '../../model/json-schema.js'
import {answerJsonSchema} from '../answers/answer.js'
import {answerNames, answers} from '../answers/index.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {choice} from '../options.js'
import type {Session} from '../session.js'

const kinds = ['note', 'publication', ...answerNames] as const
type Kind = (typeof kinds)[number]

/** `cess schema [note|publication|<answer>]`. */
export async function schemaCommand(session: Session, kind: string | undefined): Promise<ExitCode> {
  const schema = await schemaOf(choice('schema', kinds)(kind ?? 'note'), session)
  session.terminal.stdout.write(`${JSON.stringify(schema, null, 2)}\n`)
  return exitCodes.fine
}

async function schemaOf(kind: Kind, {directory, language}: Session): Promise<JsonSchema> {
  if (kind === 'publication') return publicationJsonSchema(language)
  if (kind !== 'note') return answerJsonSchema(answers[kind], language)
  return noteJsonSchema({vocabularies: await vocabulariesAround(directory)}, language)
}
