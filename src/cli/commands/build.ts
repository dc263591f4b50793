import {build} from '../../engine/index.js'
import type {ExitCode} from '../exit-code.js'
import type {BuildFlags} from '../program.js'
import {progressOn} from '../progress.js'
import type {Session} from '../session.js'
import {tellReport} from '../tell-report.js'
import {words} from '../words.js'

/** `cess build [notes…]`. */
export function buildCommand(notes: readonly string[], flags: BuildFlags, session: Session): Promise<ExitCode> {
  const progress = progressOn(session.terminal.stderr)
  const {only, strict, draft, out, template, siteUrl} = flags
  const work = build({
    directory: session.directory,
    language: session.language,
    notes,
    only,
    strict,
    asDraft: draft,
    out,
    template,
    siteUrl,
    onProgress: progress.advance,
    onWait: pid => session.terminal.stderr.write(`cess: ${words[session.language].waiting(pid)}\n`),
  }).finally(progress.clear)
  return tellReport({command: 'build', work, flags, session})
}
