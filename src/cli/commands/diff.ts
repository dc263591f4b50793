import {resolve} from 'node:path'
import {
  diff,
  isSame,
  redlineEditions,
  type Compared,
  type RedlineEdition,
  writeRedlines,
} from '../../engine/diff/diff.js'
import {answerText} from '../answers/answer.js'
import {diffAnswer} from '../answers/comparison.js'
import {diffText, diffWords} from '../diff-text.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {readersLockTeller} from '../lock-teller.js'
import {shownPath, type Session} from '../session.js'
import {styleFor} from '../style.js'
import {tellMessages} from '../tell-messages.js'
import {printText} from '../print-text.js'

interface DiffFlags {
  readonly wordDiff?: boolean
  readonly json?: boolean
  readonly exitCode?: boolean
  readonly html?: boolean
  readonly pdf?: boolean
  readonly out?: string
  readonly template?: string
}

/** Words kept beside a change. */
const contextWords = 6

/** `cess diff <note> [version] [version]`, `cess diff <before> <after>`. */
export async function diffCommand(
  session: Session,
  note: string,
  before: string | undefined,
  after: string | undefined,
  flags: DiffFlags,
): Promise<ExitCode> {
  const {directory, language, terminal} = session
  const editions = wantedOf(flags)
  const {template} = flags
  const texts = [note, before, after].filter(text => text !== undefined)
  const report = await diff({directory, texts, language, editions, template, onWait: readersLockTeller(flags, session)})
  if (!report.comparison) return tellMessages(report.messages, report.root, session)
  const written = writeRedlines(resolve(directory, flags.out ?? '.'), report)
  const shown = written.map(path => shownPath(path, terminal))
  // Between words that are marked, programs read the lines as they are.
  if (flags.json)
    terminal.stdout.write(answerText(diffAnswer, {note: report.path, ...report.comparison, written: shown}))
  else if (flags.wordDiff) terminal.stdout.write(told(report, shown, flags, session))
  else printText(told(report, shown, flags, session), terminal)
  return flags.exitCode && !isSame(report) ? exitCodes.notes : exitCodes.fine
}

/** `--out` alone asks for all of them. */
function wantedOf({html, pdf, out}: DiffFlags): readonly RedlineEdition[] {
  if (!html && !pdf) return out === undefined ? [] : redlineEditions
  return [...(html ? (['web'] as const) : []), ...(pdf ? (['pdf'] as const) : [])]
}

function told(report: Compared, written: readonly string[], flags: DiffFlags, session: Session): string {
  const {language, terminal} = session
  if (written.length > 0) return `${written.join('\n')}\n`
  if (isSame(report)) return `${diffWords.same[language]}\n`
  const plain = styleFor({write: () => {}}, {})
  const lines = flags.wordDiff
    ? diffText(report, {language, style: plain})
    : diffText(report, {language, style: styleFor(terminal.stdout, terminal.env), contextWords})
  return `${lines.join('\n').trimEnd()}\n`
}
