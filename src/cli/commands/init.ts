import {relative, resolve} from 'node:path'
import {IoError} from '../../engine/context/environment.js'
import {init, refuseFolder, tryBrand} from '../../engine/init/init.js'
import {languageName} from '../../model/language-name.js'
import {own} from '../../model/own.js'
import {languageOfFiles, type NewPublication} from '../../model/scaffold/new-publication.js'
import {primaryLanguage, type Text} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {askerAt, canAsk, expecting, type Asker} from '../ask/asker.js'
import {
  publicationOf,
  publicationQuestions,
  optionOf,
  wholeNames,
  type InitFlags,
} from '../ask/publication-questions.js'
import {asTyped} from '../as-typed.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import type {Session} from '../session.js'
import {startWords} from '../start-words.js'
import {ioText} from '../tell-failure.js'
import {printText} from '../print-text.js'

/** `cess init [dir]`. */
export async function initCommand(session: Session, folder: string | undefined, flags: InitFlags): Promise<ExitCode> {
  const {terminal, language, directory} = session
  const target = resolve(directory, folder ?? '.')
  const given = publicationOf(flags, language)
  const missing = flags.yes ? [] : missingOptions(flags)
  if (missing.length > 0 && !canAsk(terminal)) throw nobodyToAsk(missing)
  // Whoever answered ten questions should not learn only then that they were for nothing.
  if (missing.length > 0) refuseFolder(target)
  const {publication, logo} =
    missing.length > 0 ? await askAll(given, flags, session) : {publication: given, logo: flags.logo}
  const report = await init({
    directory: target,
    publication,
    language: languageOfFiles(publication.languages, language),
    logo: logo === undefined ? undefined : resolve(directory, logo),
  })
  const say = startWords[language]
  const shown = relative(terminal.cwd(), report.root) || '.'
  const files = report.written.toSorted().map(path => `  ${path}`)
  const enter = shown === '.' ? [] : [`cd ${shown}`]
  const kept = report.kept.flatMap(({path, lacks}) => [`  ${path}`, ...lacks.map(line => `    + ${line}`)])
  const lines =
    files.length > 0
      ? [
          say.begun(shown),
          ...files,
          ...(kept.length > 0 ? [say.kept, ...kept] : []),
          asTyped(say.next([...enter, 'cess check', 'cess preview']), terminal),
        ]
      : [say.nothingNew(shown)]
  printText(`${lines.join('\n')}\n`, terminal)
  return exitCodes.fine
}

const missingOptions = (flags: InitFlags): readonly string[] =>
  [...publicationQuestions.map(({flag}) => flag), 'name' as const]
    .filter(flag => flags[flag] === undefined)
    .map(optionOf)

const nobodyToAsk = (missing: readonly string[]): UsageError => {
  const list = missing.map(option => `\`${option}\``).join(', ')
  return new UsageError({
    en: `There is no terminal to ask on: give ${list}, or \`--yes\` for examples to replace`,
    fr: `Aucun terminal où poser les questions : donnez ${list}, ou \`--yes\` pour des exemples à remplacer`,
  })
}

/** Ask for missing properties, and names in all languages. */
async function askAll(given: NewPublication, flags: InitFlags, {terminal, language, directory}: Session) {
  const asker = await askerAt(terminal, language)
  let publication = given
  for (const {flag, message, initial, refuse, take} of publicationQuestions) {
    if (flags[flag] !== undefined) continue
    const why = (answer: string): Text | undefined => {
      const expected = refuse(answer)
      if (expected) return expecting(expected)
      return flag === 'color' ? faultOf({publication: take(publication, answer), language}) : undefined
    }
    publication = take(publication, await asker.text({message, initial: initial(publication), refuse: why}))
    if (flag === 'languages' && !flags.name) publication = {...publication, names: await askNames(publication, asker)}
  }
  const pathOf = (answer: string): string => answer.trim().replace(/^(['"])(.*)\1$/, '$2')
  const logo =
    flags.logo ??
    pathOf(
      await asker.text({
        message: {en: startWords.en.logo, fr: startWords.fr.logo},
        refuse: answer =>
          pathOf(answer) === ''
            ? undefined
            : faultOf({publication, language, logo: resolve(directory, pathOf(answer))}),
      }),
    )
  return {publication, logo: logo === '' ? undefined : logo}
}

/** Reason why no brand can be made of a colour and logo, if so; the question can then be repeated. */
function faultOf(brand: Parameters<typeof tryBrand>[0]): Text | undefined {
  try {
    tryBrand(brand)
  } catch (error) {
    if (error instanceof UsageError) return error.text
    if (error instanceof IoError) return {en: ioText(error, 'en'), fr: ioText(error, 'fr')}
    throw error
  }
  return undefined
}

async function askNames(publication: NewPublication, asker: Asker): Promise<NewPublication['names']> {
  const names = new Map<string, string>()
  for (const lang of publication.languages) {
    const name = languageName(lang)
    const answer = await asker.text({
      message: {en: startWords.en.organisationName(name), fr: startWords.fr.organisationName(name)},
      // Many houses have one name in all languages.
      initial: own(publication.names, primaryLanguage(lang)) ?? [...names.values()][0] ?? '',
      refuse: text => (text.trim() === '' ? expecting({en: 'a name', fr: 'un nom'}) : undefined),
    })
    names.set(lang, answer.trim())
  }
  return wholeNames(Object.fromEntries(names), publication)
}
