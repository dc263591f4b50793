import {refusalOf, IoError, NonRepeatableRead, readToolVersion} from '../engine/context/environment.js'
import type {ToolLanguage} from '../model/text.js'
import {UsageError} from '../model/usage-error.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {mask, printable} from './mask.js'
import type {Session} from './session.js'
import {words} from './words.js'
import {own} from '../model/own.js'
import {printAside} from './print-text.js'

/** Print the error that ended the command; with its stack only for bugs. */
export function tellFailure(error: unknown, {terminal, language}: Pick<Session, 'terminal' | 'language'>): ExitCode {
  const tell = (...lines: readonly string[]) =>
    printAside(`cess: ${lines.map(line => printable(mask(line))).join('\n')}\n`, terminal)
  if (error instanceof UsageError) {
    tell(error.text[language])
    return exitCodes.usage
  }
  const failed = error instanceof NonRepeatableRead ? error.toIoError() : error
  const failure = failed instanceof IoError ? failed : refusalOf(failed)
  if (failure) {
    tell(ioText(failure, language) + named(failure.path, terminal.env, language))
    return exitCodes.world
  }
  terminal.stderr.write(bugText(error, language))
  return exitCodes.bug
}

/** Tell that the command's own answer could not be written. */
export const tellLost = (error: NodeJS.ErrnoException, session: Pick<Session, 'terminal' | 'language'>): ExitCode => {
  const {code = error.message} = error
  return tellFailure(new IoError({action: 'write', code, path: words[session.language].answer}, error), session)
}

/** “Cannot write out/x.pdf: no space left on the disk (ENOSPC)”. */
export function ioText({action, code, path, text}: IoError, language: ToolLanguage): string {
  if (text) return text[language]
  const {cannot, because, colon} = words[language]
  const reason = own(because, code)
  return `${cannot[action](path)}${colon}${reason === undefined ? code : `${reason} (${code})`}`
}

/** The variable of ours that a path comes from: whoever set it may not know the path. */
function named(path: string, env: Session['terminal']['env'], language: ToolLanguage): string {
  const variable = Object.keys(env).find(name => name.startsWith('CESS_') && path !== '' && own(env, name) === path)
  if (variable === undefined) return ''
  return {
    en: `; it is what \`${variable}\` names: correct it, or unset it`,
    fr: ` ; c'est ce que désigne \`${variable}\` : corrigez-la, ou supprimez-la de l'environnement`,
  }[language]
}

/** Text of a bug: version, where to report it, stack. */
function bugText(error: unknown, language: ToolLanguage): string {
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error)
  return `cess: ${words[language].bug(readToolVersion())}\n${mask(stack)}\n`
}
