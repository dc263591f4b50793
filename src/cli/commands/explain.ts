import {vocabulariesAround} from '../../engine/explain/explained.js'
import {nearest} from '../../model/nearest.js'
import {UsageError} from '../../model/usage-error.js'
import {explanations} from '../explanations.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {lockTeller} from '../lock-teller.js'
import type {Session} from '../session.js'
import {styleFor} from '../style.js'
import {printText} from '../print-text.js'

/** `cess explain [rule, field or topic] [which]`. */
export async function explainCommand(session: Session, name?: string, which?: string): Promise<ExitCode> {
  const {terminal, language, directory} = session
  const style = styleFor(terminal.stdout, terminal.env)
  const all = explanations(language, await vocabulariesAround(directory))
  if (name === undefined) {
    const width = Math.max(...all.map(entry => entry.id.length))
    const sections = [...new Set(all.map(entry => entry.section))].map(section => {
      const lines = all.filter(entry => entry.section === section)
      return [style.bold(section), ...lines.map(({id, title}) => `  ${id.padEnd(width)}  ${title}`)].join('\n')
    })
    printText(`${sections.join('\n\n')}\n`, terminal)
    return exitCodes.fine
  }
  const found = all.filter(entry => [entry.id, ...entry.aliases].includes(name.toLowerCase()))
  if (found.length === 0)
    throw unknownName(
      name,
      all.flatMap(entry => [entry.id, ...entry.aliases]),
    )
  if (which !== undefined && !found.some(({details}) => details)) throw surplus(which)
  const shown = which === undefined ? found : found.filter(({details}) => details)
  const texts = await Promise.all(
    shown.map(async ({id, title, lines, details}) => {
      const parts = [
        ...(which === undefined ? [lines] : []),
        ...(details ? [await details(language, which, {directory, onWait: lockTeller(session)})] : []),
      ]
      return [`${style.bold(id)}  ${title}`, ...parts.map(part => part.join('\n'))].join('\n\n')
    }),
  )
  printText(`${texts.join('\n\n')}\n`, terminal)
  return exitCodes.fine
}

const surplus = (which: string) =>
  new UsageError({
    en: `Unexpected \`${which}\`: a second word, a language, a block or a note, goes only with \`cess explain typography\`, \`markdown\` and \`accessibility\``,
    fr: `\`${which}\` inattendu : un second mot, langue, bloc ou note, ne va qu'avec \`cess explain typographie\`, \`markdown\` et \`accessibilite\``,
  })

function unknownName(name: string, names: readonly string[]): UsageError {
  const guess = nearest(name, names)
  return new UsageError({
    en: `There is no rule, field, topic or page of the guide \`${name}\`; ${guess ? `did you mean \`${guess}\`?` : '`cess explain` lists them all'}`,
    fr: `Il n'y a ni règle, ni champ, ni sujet, ni page du guide \`${name}\` ; ${guess ? `vouliez-vous dire \`${guess}\` ?` : '`cess explain` les énumère tous'}`,
  })
}
