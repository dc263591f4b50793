import {build} from '../../engine/build/build.js'
import type {BuildOptions} from '../../engine/context/options.js'
import type {EditionGroup} from '../../model/edition.js'
import {UsageError} from '../../model/usage-error.js'
import {deskWords} from '../desk-words.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {readersLockTeller} from '../lock-teller.js'
import {progressOn, type Progress} from '../progress.js'
import type {Session} from '../session.js'
import {untilStopped} from '../stop-signal.js'
import {tellFailure} from '../tell-failure.js'
import {tellReport, type ReportOptions} from '../tell-report.js'
import {printAside} from '../print-text.js'

interface BuildFlags extends ReportOptions {
  readonly strict?: boolean
  readonly template?: string
  readonly jobs?: number
  readonly only?: readonly EditionGroup[]
  readonly draft?: boolean
  readonly out?: string
  readonly siteUrl?: string
  readonly shard?: BuildOptions['shard']
  readonly merge?: readonly string[]
  readonly cache?: string
  readonly cacheRestricted?: boolean
  readonly watch?: boolean
}

/** `cess build [notes…]`. */
export async function buildCommand(session: Session, notes: readonly string[], flags: BuildFlags): Promise<ExitCode> {
  const progress = progressOn(session.terminal.stderr)
  const options = {...buildOptions(notes, flags, session), onProgress: progress.advance}
  const mixed = mixedIn(flags)
  if (mixed) return (await import('../../engine/build/end-early.js')).endEarly(options, mixed)
  if (flags.watch) return watchBuilds(options, flags, session, progress)
  return tellReport('build', build(options).finally(progress.clear), flags, session)
}

/** The error of options that exclude each other, or that have no effect; undefined where there are none. */
function mixedIn({shard, merge, watch: isWatched, cache, cacheRestricted}: BuildFlags): UsageError | undefined {
  if (cacheRestricted && cache === undefined)
    return new UsageError({
      en: 'The option `--cache-restricted` needs `--cache`, and a folder',
      fr: "L'option `--cache-restricted` demande `--cache`, et un dossier",
    })
  const given = [...(shard ? ['--shard'] : []), ...(merge ? ['--merge'] : []), ...(isWatched ? ['--watch'] : [])]
  const [one, other] = given
  if (one === undefined || other === undefined) return undefined
  return new UsageError({
    en: `The options \`${one}\` and \`${other}\` do not go together`,
    fr: `Les options \`${one}\` et \`${other}\` ne vont pas ensemble`,
  })
}

const buildOptions = (
  notes: readonly string[],
  flags: BuildFlags,
  {directory, language, terminal}: Session,
): BuildOptions => ({
  ...flags,
  directory,
  notes,
  asDraft: flags.draft,
  onWait: readersLockTeller(flags, {language, terminal}),
})

/** Build on changes until Ctrl-C; errors are reported as they appear and go. */
async function watchBuilds(
  options: BuildOptions,
  flags: BuildFlags,
  session: Session,
  progress: Progress,
): Promise<ExitCode> {
  const {terminal, language} = session
  const {watch} = await import('../../engine/watch/watch.js')
  printAside(`cess: ${deskWords[language].watching}\n`, terminal)
  await untilStopped(terminal, signal =>
    watch({
      ...options,
      signal,
      onReport: async (report, tookMs) => {
        progress.clear()
        await tellReport('build', Promise.resolve(report), flags, session, tookMs)
      },
      onFailure: error => void tellFailure(error, session),
    }),
  )
  return exitCodes.fine
}
