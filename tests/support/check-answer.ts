import type {ValidateFunction} from 'ajv'
import {Ajv2020} from 'ajv/dist/2020.js'
import {answerJsonSchema} from '../../src/cli/answers/answer.js'
import {answerNames, answers, type AnswerName} from '../../src/cli/answers/index.js'

const ajv = new Ajv2020({strict: false, allErrors: true})
const validators = new Map<AnswerName, ValidateFunction>()

/** Answers that were held against their schemas in this process. */
export const checkedAnswers = new Set<AnswerName>()

/** Hold what a command said in JSON against the schema of its answer. Throws where it is none. */
export function checkAnswer(args: readonly string[], stdout: string): void {
  const name = answerOf(args)
  if (name === undefined || stdout === '') return
  const validate = validators.get(name) ?? ajv.compile(answerJsonSchema(answers[name], 'en'))
  validators.set(name, validate)
  if (!validate(JSON.parse(stdout)))
    throw new Error(`\`cess ${args.join(' ')}\` is no ${name}: ${ajv.errorsText(validate.errors)}\n${stdout}`)
  checkedAnswers.add(name)
}

/** The answer that a command line asks for; undefined where it asks for no JSON. */
function answerOf(args: readonly string[]): AnswerName | undefined {
  if (!args.includes('--json') && !/(?:^| )--format[= ]json(?: |$)/.test(args.join(' '))) return undefined
  const command = answerNames.find(name => args.includes(name))
  if (command === 'send') return args.includes('--confirm') ? 'send' : 'send-plan'
  if (command === 'log' && args.includes('--totals')) return 'log-totals'
  if (command === 'log' && args.includes('verify')) return 'log-verify'
  if (command === 'inbox' && args.includes('--decided')) return 'inbox-decided'
  if (command === 'forget' && args.includes('--expired')) return 'forget-expired'
  return command
}
