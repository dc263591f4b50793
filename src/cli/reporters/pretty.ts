import type {
  ArtifactReport,
  AuditReport,
  BuildReport,
  FixReport,
  NoteReport,
  Report,
} from '../../engine/report/report.js'
import {capMessages} from '../../model/cap-messages.js'
import {isError, type SpokenMessage} from '../../model/message.js'
import {multimap} from '../../model/multimap.js'
import {mask, printable} from '../mask.js'
import {allMessages, type Reporter, type Telling} from '../telling.js'
import {words} from '../words.js'

/** For people: written files, then messages file by file, then a summary. */
export const pretty: Reporter = telling =>
  [
    fixedLines(telling),
    noteLines(telling),
    siteLines(telling),
    removedLines(telling),
    messageLines(telling),
    asideLines(telling),
    [summary(telling)],
  ]
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n') + '\n'

const isFix = (report: Report<SpokenMessage> | FixReport<SpokenMessage>): report is FixReport<SpokenMessage> =>
  'fixed' in report

/** Corrections in the Markdown, word by word. */
function fixedLines({report, style, language, shown}: Telling): readonly string[] {
  if (!isFix(report)) return []
  if (report.fixed.length === 0) return [words[language].nothingFixed]
  return report.fixed.flatMap(({path, changes}) => [
    `${style.bold(printable(shown(path)))}  ${numbered(changes.length, words[language].corrections)}`,
    ...changes.map(({line, column, actual, expected}) => {
      const place = style.dim(`${line}:${column}`)
      return `  ${place}  ${style.red(printable(actual))} → ${style.green(printable(expected))}`
    }),
  ])
}

function noteLines(telling: Telling): readonly string[] {
  const told = telling.report.notes.filter(note => note.outcome !== 'unchanged' && note.outcome !== 'passed')
  const width = Math.max(0, ...told.map(note => note.slug.length))
  return told.map(note => noteLine(note, width, telling))
}

function noteLine(note: NoteReport<SpokenMessage>, width: number, {style, language}: Telling): string {
  const slug = printable(note.slug).padEnd(width)
  if (note.outcome !== 'built') {
    return `${style.red('✗')} ${slug}  ${style.dim(whatStays(note, words[language]))}`
  }
  const shown = note.artifacts.filter(({edition}) => edition !== 'public')
  const files = artifactTexts(shown, note.slug, language).join(' · ')
  return `${style.green('✓')} ${slug}  ${files}  ${style.dim(words[language].seconds(note.durationMs / 1000))}`
}

/** Files of a note that was not built: a page for everybody has a PDF, unless somebody deleted that. */
function whatStays({artifacts, outcome}: NoteReport<SpokenMessage>, say: (typeof words)['en']): string {
  if (artifacts.length === 0) return say.outcome[outcome](1)
  const isPageAlone =
    artifacts.some(({edition}) => edition === 'public') && artifacts.every(({group}) => group !== 'pdf')
  return isPageAlone ? say.keptPage : say.kept
}

/** Endings and sizes of files; data files share one size, so that the line fits. */
const artifactTexts = (
  artifacts: readonly ArtifactReport[],
  slug: string,
  language: Telling['language'],
): readonly string[] =>
  [...multimap(artifacts.map(file => [file.group === 'data' ? file.group : file.path, file])).values()].map(files => {
    const endings = files.map(({path}) => path.slice(path.lastIndexOf('/') + 1 + slug.length + 1))
    const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0)
    return `${endings.join(', ')} ${words[language].bytes(sizeBytes)}`
  })

/** Lines on the site, if it changed or should have. */
function siteLines({report, style, language}: Telling): readonly string[] {
  if (!isBuild(report) || !report.site || report.notes.length === 0) return []
  const {files, written, isKept = false} = report.site
  if (isKept) return [`${style.red('✗')} site  ${style.dim(words[language].siteKept)}`]
  if (written.length === 0) return []
  return [`${style.green('✓')} site  ${words[language].site(files, written.length)}`]
}

const isBuild = (report: Report<SpokenMessage> | BuildReport<SpokenMessage>): report is BuildReport<SpokenMessage> =>
  'removed' in report

function removedLines({report, style, language}: Telling): readonly string[] {
  if (!isBuild(report)) return []
  return report.removed.map(path => `${style.dim('−')} ${printable(path)}  ${style.dim(words[language].removed)}`)
}

function messageLines(telling: Telling): readonly string[] {
  const messages = capMessages(allMessages(telling.report), telling.language)
  const files = multimap(messages.map(message => [message.path, message]))
  const blocks = [...files].map(([path, told]) =>
    [telling.style.bold(printable(telling.shown(path))), ...told.map(message => messageText(message, telling))].join(
      '\n',
    ),
  )
  return blocks.length > 0 ? [blocks.join('\n\n')] : []
}

function messageText(message: SpokenMessage, {style, language, typed, columns}: Telling): string {
  const paint = isError(message) ? style.red : style.yellow
  const place = message.line === undefined ? '' : `${message.line}:${message.column ?? 1}  `
  const say = (text: string) => printable(mask(typed(text)))
  const head = `  ${style.dim(place)}${paint(words[language].severity[message.severity])}  ${say(message.reason)}  ${style.dim(message.ruleId)}`
  const excerpt = excerptOf(message, columns)
  return [
    head,
    ...(excerpt ? [`    ${style.dim('│')} ${excerpt.line}`, `    ${style.dim('│')} ${paint(excerpt.marks)}`] : []),
    ...(message.remedy ? [`    ${style.cyan('→')} ${say(message.remedy)}`] : []),
  ].join('\n')
}

function asideLines({report: {notes}, language}: Telling): readonly string[] {
  const aside = notes.filter(({isAside}) => isAside).length
  return aside > 0 ? [words[language].aside(aside)] : []
}

function summary(telling: Telling): string {
  const {report, language, style, durationMs} = telling
  const say = words[language]
  if (isAudit(report)) return auditSummary(report, telling)
  if (report.notes.length === 0 && report.messages.length > 0) return counts(telling)
  if (report.notes.length === 0) return say.nothing[isBuild(report) && report.isElsewhere ? 'shard' : 'all']
  const outcomes = [...multimap(report.notes.map(note => [note.outcome, note]))]
  const parts = outcomes.map(([outcome, notes]) => numbered(notes.length, say.outcome[outcome])).join(', ')
  const found = counts(telling)
  return `${numbered(report.notes.length, say.count.notes)}${say.colon}${parts}${found && `${language === 'fr' ? ' ' : ''}; ${found}`}  ${style.dim(say.seconds(durationMs / 1000))}`
}

const isAudit = (report: Report<SpokenMessage> | AuditReport<SpokenMessage>): report is AuditReport<SpokenMessage> =>
  'audit' in report

function auditSummary({audit: {files, notes}, failures}: AuditReport<SpokenMessage>, telling: Telling): string {
  const {language, style, durationMs} = telling
  const say = words[language]
  const found = counts(telling) || (failures.length === 0 ? say.clean : '')
  const end = found && `${say.colon}${found}`
  return `${say.audited(files, notes)}${end}  ${style.dim(say.seconds(durationMs / 1000))}`
}

function counts({report, language, style}: Telling): string {
  const say = words[language].count
  const messages = allMessages(report)
  const errors = messages.filter(isError).length
  const warnings = messages.length - errors
  return [
    ...(errors ? [style.red(numbered(errors, say.errors))] : []),
    ...(warnings ? [style.yellow(numbered(warnings, say.warnings))] : []),
  ].join(', ')
}

const numbered = (count: number, word: (count: number) => string): string => `${count} ${word(count)}`

/** Most of a source line, what stands before it on a line of the terminal, and what is shown before its place. */
const widest = 100
const beforeExcerpt = 8
const fewest = 32
const marginColumns = 24

/** Part of a source line with marks below. */
interface Excerpt {
  readonly line: string
  readonly marks: string
}

/** The line of a message, shortened around its place, with carets below. Columns are UTF-16 units; carets count characters, wide ones as one. */
function excerptOf(message: SpokenMessage, columns = Infinity): Excerpt | undefined {
  const {excerpt, column = 1, line, endLine, endColumn} = message
  if (excerpt === undefined || excerpt.trim() === '') return undefined
  const widthColumns = Math.max(fewest, Math.min(widest, columns - beforeExcerpt))
  const last = endLine === line && endColumn !== undefined ? Math.max(endColumn, column + 1) : column + 1
  const to = Math.min(
    endLine !== undefined && line !== undefined && endLine > line ? excerpt.length + 1 : last,
    excerpt.length + 1,
  )
  const start = column > widthColumns - marginColumns ? column - 1 - marginColumns : 0
  const shown = excerpt.slice(start, start + widthColumns)
  const before = start > 0 ? '…' : ''
  const after = start + widthColumns < excerpt.length ? '…' : ''
  const indent = [...excerpt.slice(start, column - 1)].length + before.length
  const length = [...excerpt.slice(column - 1, Math.min(to - 1, start + widthColumns))].length
  return {
    line: before + printable(mask(shown)) + after,
    marks: ' '.repeat(indent) + '^'.repeat(Math.max(1, length)),
  }
}
