import {build, watch, type BuildOptions} from '../../engine/index.js'
import {deskWords} from '../desk-words.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import type {BuildFlags} from '../program.js'
import {progressOn, type Progress} from '../progress.js'
import type {Session} from '../session.js'
import {untilStopped} from '../stop-signal.js'
import {tellFailure} from '../tell-failure.js'
import {tellReport} from '../tell-report.js'
import {words} from '../words.js'

/** `cess build [notes…]`. */
export function buildCommand(notes: readonly string[], flags: BuildFlags, session: Session): Promise<ExitCode> {
  const progress = progressOn(session.terminal.stderr)
  const options = {...buildOptions(notes, flags, session), onProgress: progress.advance}
  if (flags.watch) return watchBuilds(options, flags, session, progress)
  return tellReport({command: 'build', work: build(options).finally(progress.clear), flags, session})
}

function buildOptions(notes: readonly string[], flags: BuildFlags, session: Session): BuildOptions {
  const {only, strict, draft, out, template, siteUrl, jobs} = flags
  return {
    directory: session.directory,
    notes,
    only,
    strict,
    asDraft: draft,
    out,
    template,
    siteUrl,
    jobs,
    onWait: pid => session.terminal.stderr.write(`cess: ${words[session.language].waiting(pid)}\n`),
  }
}

/** Until Ctrl-C: mistakes of notes end nothing, and are told as they come and go. */
async function watchBuilds(
  options: BuildOptions,
  flags: BuildFlags,
  session: Session,
  progress: Progress,
): Promise<ExitCode> {
  const {terminal, language} = session
  terminal.stderr.write(`cess: ${deskWords[language].watching}\n`)
  await untilStopped(terminal, signal =>
    watch({
      ...options,
      signal,
      onReport: async (report, tookMs) => {
        progress.clear()
        await tellReport({command: 'build', work: Promise.resolve(report), flags, session, tookMs})
      },
      onFailure: error => void tellFailure(error, session),
    }),
  )
  return exitCodes.fine
}
