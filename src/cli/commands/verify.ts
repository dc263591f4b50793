import {verifyFiles, type VerifiedFile, type VerifyReport} from '../../engine/verify/verify-files.js'
import {localeFor} from '../../model/locales/index.js'
import type {LogLeaf} from '../../model/log/leaf.js'
import {verdictClass, type Judgement} from '../../model/verify/judge.js'
import {mailClass} from '../../model/verify/mail-judgement.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {printable} from '../mask.js'
import {mailLines, standingLines} from '../signature-text.js'
import type {Session} from '../session.js'
import type {VerifyFlags} from '../verify-program.js'
import {verifyWords} from '../verify-words.js'

/** `cess verify <files…>`. */
export async function verifyCommand(
  files: readonly string[],
  {site, keys, json}: VerifyFlags,
  {directory, language, terminal}: Session,
): Promise<ExitCode> {
  const report = await verifyFiles({directory, files, site, keys})
  terminal.stdout.write(json === true ? `${JSON.stringify(report, null, 2)}\n` : textOf(report, language))
  return codes[worstOf(report.files)]
}

/** The codes that `cess verify` promises. */
const codes = {genuine: exitCodes.fine, changed: exitCodes.notes, unknown: exitCodes.usage} as const

/** The gravest verdict: a change counts before a file that nobody knows. */
function worstOf(files: readonly VerifiedFile[]): keyof typeof codes {
  const found = files.map(classOf)
  return found.find(one => one === 'changed') ?? found.find(one => one === 'unknown') ?? 'genuine'
}

/** Of a message, that of its signature, which covers what is attached; what is genuine among that proves no word of a message around it. */
function classOf(file: VerifiedFile): keyof typeof codes {
  if ('unread' in file) return 'unknown'
  const {mail, attached, judgement} = file
  const own = mail ? mailClass[mail.state] : verdictClass[judgement.verdict]
  return attached.map(classOf).includes('changed') ? 'changed' : own
}

function textOf({house, files}: VerifyReport, language: Session['language']): string {
  const say = verifyWords[language]
  return [
    ...files.flatMap(file => [...linesOf(file, house, language), '']),
    house.flaws.length > 0 ? say.flaws : say.keysFrom[house.keysFrom],
    ...(house.origin.endsWith('/TEST') ? [say.test] : []),
    '',
  ].join('\n')
}

function linesOf(file: VerifiedFile, house: VerifyReport['house'], language: Session['language']): readonly string[] {
  const say = verifyWords[language]
  const indented = (lines: readonly string[]) => lines.map(line => `  ${line}`)
  const path = printable(file.path)
  if ('unread' in file) return [path, `  ${say.unread[file.unread]}`]
  if (file.kind !== 'mail') return [path, ...indented(judgementLines(file.judgement, file.kind, {house, language}))]
  const own = file.mail ? mailLines(file.mail, language) : []
  if (file.attached.length === 0) return [path, ...indented([...own, say.bare])]
  const inner = file.attached.flatMap(one => linesOf(one, house, language))
  return [path, ...indented([...own, say.attached, ...inner])]
}

interface Reader {
  readonly house: VerifyReport['house']
  readonly language: Session['language']
}

function judgementLines(judged: Judgement, kind: string, {house, language}: Reader): readonly string[] {
  const say = verifyWords[language]
  const {origin, keysFrom} = house
  const {verdict, leaf, place, since, newest, claim, page, mayBeSetAnew} = judged
  const name = [leaf?.reference ?? claim?.reference ?? '', leaf?.version ?? claim?.version ?? ''].join(' ').trim()
  const isForged = verdictClass[verdict] === 'changed'
  // “Which the log does not have” would be said of no log at all.
  const told = verdict === 'unlisted' && keysFrom === 'nobody' ? say.unjudged : say.verdicts[verdict]
  return [
    told(printable(name)),
    ...(leaf ? [actLine(leaf, language)] : []),
    ...(leaf && since && !isForged ? [say.since[since](newest?.version ?? '')] : []),
    ...(place !== undefined && leaf ? [say.place(place, printable(origin))] : []),
    ...sealLines(judged, language),
    ...(page === undefined || origin === '' ? [] : [say.trueOne(addressOf(origin, page))]),
    ...(mayBeSetAnew ? [say.setAnew] : []),
    ...(verdict === 'today' ? [say.copy] : []),
    ...(verdict === 'other-bytes' && kind === 'markdown' ? [say.markdown] : []),
  ]
}

function actLine({act, published, adopted}: LogLeaf, language: Session['language']): string {
  const say = verifyWords[language]
  const day = localeFor(language).phrases.date(published.slice(0, 10))
  return `${adopted ? say.adopted(day) : say.acts[act](day)}.`
}

function sealLines({seal}: Judgement, language: Session['language']): readonly string[] {
  const say = verifyWords[language]
  if (!seal) return []
  const told = say.seals[seal.state](printable(seal.subject), printable(seal.issuer))
  if (seal.state === 'unreadable') return [told]
  return [
    told,
    ...(seal.isOfHouse ? [] : [say.stranger]),
    ...(seal.isChained === false ? [say.unchained] : []),
    ...standingLines(seal.standing, language),
    ...(seal.manifest ? [say.manifests[seal.manifest]] : []),
  ]
}

/** The log of a site lies below its address (C2SP tlog-tiles, “Parameters”). */
const addressOf = (origin: string, page: string): string =>
  `https://${printable(origin.replace(/\/log(?:\/TEST)?$/, ''))}/${printable(page.replace(/index\.html$/, ''))}`
