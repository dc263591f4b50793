import type {CANCEL_SYMBOL, Option, TextOptions} from '@clack/prompts'
import type {Text, ToolLanguage} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {columnsOf} from '../print-text.js'
import type {Terminal} from '../session.js'
import {wrapText} from '../wrap-text.js'

/** A question whose answer is a text. */
export interface TextQuestion {
  readonly message: Text
  /** Default answer. */
  readonly initial?: string
  /** Reason to refuse an answer: it is printed, and the question repeated. */
  readonly refuse?: (answer: string) => Text | undefined
}

/** A question with a choice of answers, by value. */
export interface ChoiceQuestion {
  readonly message: Text
  readonly choices: readonly Choice[]
  readonly initial?: string
  /** Whether there is no default: Enter alone is no answer. */
  readonly isDeliberate?: boolean
}

/** A possible answer; `hint` is shown when it is highlighted. */
export interface Choice {
  readonly value: string
  readonly label: Text
  readonly hint?: Text
}

/** Asks questions at a terminal. Each method throws a `UsageError` if the person cancels. */
export interface Asker {
  readonly text: (question: TextQuestion) => Promise<string>
  /** Ask for a passphrase without echo. */
  readonly secret: (message: Text) => Promise<string>
  readonly one: (question: ChoiceQuestion) => Promise<string>
  readonly several: (question: ChoiceQuestion) => Promise<readonly string[]>
}

/** Whether there is a terminal to ask at. */
export const canAsk = ({stdin, stdout}: Terminal): boolean => stdin?.isTTY === true && stdout.isTTY === true

/** An asker at a terminal; loads the library. */
export async function askerAt({stdin, stdout}: Terminal, language: ToolLanguage): Promise<Asker> {
  const {isCancel, multiselect, password, select, text} = await import('@clack/prompts')
  // Where there is somebody to ask, both are a terminal's streams, which have all that the library calls.
  const streams = {input: stdin, output: stdout} as unknown as Required<Pick<TextOptions, 'input' | 'output'>>
  const answered = <Answer>(answer: Answer | typeof CANCEL_SYMBOL): Answer => {
    if (isCancel(answer)) throw left
    return answer
  }
  const options = ({choices}: ChoiceQuestion): Option<string>[] =>
    choices.map(({value, label, hint}) => ({value, label: label[language], ...(hint && {hint: hint[language]})}))
  const told = (message: Text, keys: Text) => ({
    message: `${message[language]} (${keys[language]})`,
    // The library has its own line of keys, in English alone.
    showInstructions: false,
  })
  return {
    text: async question => answered(await text({...streams, ...textOptions(question, language)})),
    secret: async message => answered(await password({...streams, message: message[language], mask: ''})),
    one: async question => {
      const none = question.isDeliberate ? [{value: '', label: toChoose[language]}] : []
      const asked = {...streams, ...told(question.message, keysOfOne), options: [...none, ...options(question)]}
      const initial = question.initial !== undefined && {initialValue: question.initial}
      return untilChosen(async () => answered(await select({...asked, ...initial})), none.length > 0)
    },
    several: async question =>
      answered(
        await multiselect({
          ...streams,
          output: withWordForNone(streams.output, language),
          ...told(question.message, keysOfSeveral),
          options: options(question),
          required: false,
        }),
      ),
  }
}

/** Repeat a question without default until it is answered. */
async function untilChosen(ask: () => Promise<string>, isDeliberate: boolean): Promise<string> {
  let answer = await ask()
  while (isDeliberate && answer === '') answer = await ask()
  return answer
}

/** Options of a text question: the default is a placeholder and need not be deleted. */
const textOptions = ({message, initial = '', refuse}: TextQuestion, language: ToolLanguage): TextOptions => ({
  message: message[language],
  placeholder: initial,
  defaultValue: initial,
  validate: answer => refuse?.(answer || initial)?.[language],
})

const left = new UsageError({en: 'Nothing was written', fr: "Rien n'a été écrit"})

const toChoose: Text = {en: '(to be chosen)', fr: '(à choisir)'}
const keysOfOne: Text = {en: '↑ ↓, then Enter', fr: '↑ ↓, puis Entrée'}
const keysOfSeveral: Text = {en: '↑ ↓, space to select, then Enter', fr: '↑ ↓, espace pour cocher, puis Entrée'}

/** The library's word `none`, also behind a colour code. */
const wordForNone = /(?<=\[\d+m|(?<!\p{L}))none(?!\p{L})/u

/** A stream that translates the library's word for an empty choice, which has no setting. */
function withWordForNone<Stream extends object>(output: Stream, language: ToolLanguage): Stream {
  if (language === 'en') return output
  return new Proxy(output, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key)
      if (typeof value !== 'function') return value
      if (key !== 'write') return value.bind(target)
      return (text: unknown, ...rest: readonly unknown[]) =>
        value.call(target, typeof text === 'string' ? text.replace(wordForNone, 'aucun choix') : text, ...rest)
    },
  })
}

/** A refusal that says what was expected. */
export const expecting = ({en, fr}: Text): Text => ({en: `Expected: ${en}`, fr: `Attendu : ${fr}`})

/** Ctrl-C and Ctrl-D, which raw mode passes through. */
const endings: ReadonlySet<string> = new Set(['\u0003', '\u0004'])

/** The next key pressed at a prompt, lower case; empty for Ctrl-C, Ctrl-D or without input. */
export function readKey({stdin, stdout}: Terminal, prompt: string): Promise<string> {
  if (!stdin) return Promise.resolve('')
  stdin.setRawMode?.(true)
  stdin.resume?.()
  // Whoever answers at once finds the terminal ready for it.
  stdout.write(wrapText(prompt, columnsOf(stdout)))
  return new Promise(resolve => {
    stdin.once('data', data => {
      stdin.setRawMode?.(false)
      stdin.pause?.()
      const [key = ''] = String(data)
      resolve(endings.has(key) ? '' : key.toLowerCase())
    })
  })
}
