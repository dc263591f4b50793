import type {CANCEL_SYMBOL, Option, TextOptions} from '@clack/prompts'
import type {Text, ToolLanguage} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import type {Terminal} from '../terminal.js'

/** A question whose answer is a text. */
export interface TextQuestion {
  readonly message: Text
  /** Answer of whoever presses the Enter key. */
  readonly initial?: string
  /** Reason why an answer cannot be used. */
  readonly refuse?: (answer: string) => Text | undefined
}

/** A question with answers to choose from, by their values. */
export interface ChoiceQuestion {
  readonly message: Text
  readonly choices: readonly {readonly value: string; readonly label: Text}[]
  readonly initial?: string
}

/** Asks a person at a terminal, in the tool's language. Each method throws a UsageError where the person leaves. */
export interface Asker {
  readonly text: (question: TextQuestion) => Promise<string>
  /** A passphrase: nothing of it is shown. */
  readonly secret: (message: Text) => Promise<string>
  readonly one: (question: ChoiceQuestion) => Promise<string>
  readonly several: (question: ChoiceQuestion) => Promise<readonly string[]>
}

/** Whether there is anybody to ask. */
export const canAsk = ({stdin, stdout}: Terminal): boolean => stdin?.isTTY === true && stdout.isTTY === true

/** One who asks at a terminal; the library is loaded with it. */
export async function askerAt({stdin, stdout}: Terminal, language: ToolLanguage): Promise<Asker> {
  const {isCancel, multiselect, password, select, text} = await import('@clack/prompts')
  // Where there is somebody to ask, both are a terminal's streams, which have all that the library calls.
  const streams = {input: stdin, output: stdout} as unknown as Required<Pick<TextOptions, 'input' | 'output'>>
  const answered = <Answer>(answer: Answer | typeof CANCEL_SYMBOL): Answer => {
    if (isCancel(answer)) throw left
    return answer
  }
  const options = ({choices}: ChoiceQuestion): Option<string>[] =>
    choices.map(({value, label}) => ({value, label: label[language]}))
  return {
    text: async question => answered(await text({...streams, ...textOptions(question, language)})),
    secret: async message => answered(await password({...streams, message: message[language], mask: ''})),
    one: async question =>
      answered(
        await select({
          ...streams,
          message: question.message[language],
          options: options(question),
          ...(question.initial !== undefined && {initialValue: question.initial}),
        }),
      ),
    several: async question =>
      answered(
        await multiselect({
          ...streams,
          message: question.message[language],
          options: options(question),
          required: false,
        }),
      ),
  }
}

/** The proposed answer is shown, and no part of what is typed: it need not be deleted first. */
const textOptions = ({message, initial = '', refuse}: TextQuestion, language: ToolLanguage): TextOptions => ({
  ...{message: message[language], placeholder: initial, defaultValue: initial},
  validate: answer => refuse?.(answer || initial)?.[language],
})

const left = new UsageError({en: 'Nothing was written', fr: "Rien n'a été écrit"})
