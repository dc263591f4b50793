import {verifyFiles, type VerifiedFile, type VerifyReport} from '../../engine/verify/verify-files.js'
import {ownLogFlaws} from '../../model/life/check-log.js'
import type {LogLeaf} from '../../model/log/leaf.js'
import {own} from '../../model/own.js'
import {mailClass, type MailJudgement} from '../../model/verify/mail-judgement.js'
import {classOf as classOfJudgement, type Judgement, type VerdictClass} from '../../model/verify/verdict.js'
import {answerText} from '../answers/answer.js'
import {verifyAnswer} from '../answers/verify.js'
import {doubtWords} from '../doubt-words.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {readersLockTeller} from '../lock-teller.js'
import {printable} from '../mask.js'
import {logWords} from '../log-words.js'
import type {Session} from '../session.js'
import {verifyWords} from '../verify-words.js'
import type {Standing} from '../../model/verify/standing.js'
import {signatureWords} from '../signature-words.js'
import {localeFor} from '../../model/locales/index.js'
import {localTime, momentIn, type Instant} from '../../model/moment.js'
import {printText} from '../print-text.js'

/** Reader of a day: the language, and the time zone of the house, where that is known, else the one that a copy of its site names. */
interface DayReader extends Pick<Session, 'language'> {
  readonly timeZone?: string | undefined
  readonly siteZone?: string | undefined
}

/**
 * The day of a moment as the house's documents have it. Where nobody vouches for their time zone, it has its time and offset beside it: it may be another day there.
 *
 * @example dayOf('2026-11-30T23:30:00Z', {language: 'en', timeZone: 'Europe/Paris'}) // '1 December 2026'
 * @example dayOf('2026-11-30T23:30:00Z', {language: 'en', siteZone: 'Europe/Paris'}) // '1 December 2026 (00:30 +01:00)'
 * @example dayOf('2026-11-30T23:30:00Z', {language: 'en'}) // '30 November 2026 (23:30 UTC)'
 */
function dayOf(moment: Instant, {language, timeZone, siteZone}: DayReader): string {
  const zone = timeZone ?? siteZone ?? 'UTC'
  const day = localeFor(language).phrases.date(momentIn(zone, moment).day)
  const [, time, offset] = localTime(zone, moment).split(' ')
  return timeZone === undefined ? `${day} (${time} ${siteZone === undefined ? 'UTC' : offset})` : day
}

interface VerifyFlags {
  readonly site?: string
  readonly keys?: string
  readonly json?: boolean
}

/** `cess verify <files…>`. */
export async function verifyCommand(
  session: Session,
  files: readonly string[],
  {site, keys, json = false}: VerifyFlags,
): Promise<ExitCode> {
  const {directory, language, terminal} = session
  const report = await verifyFiles({directory, files, site, keys, onWait: readersLockTeller({json}, session)})
  if (json) terminal.stdout.write(answerText(verifyAnswer, report))
  else printText(textOf(report, language), terminal)
  return codes[worstOf(report.files)]
}

/** The codes that `cess verify` promises. */
const codes = {genuine: exitCodes.fine, changed: exitCodes.notes, unknown: exitCodes.usage} as const

/** The worst verdict; changed is worse than unknown. */
function worstOf(files: readonly VerifiedFile[]): VerdictClass {
  const found = files.map(classOf)
  return found.find(one => one === 'changed') ?? found.find(one => one === 'unknown') ?? 'genuine'
}

/** Verdict of a file; of a message, that of its signature, since genuine attachments prove nothing about the message. */
function classOf(file: VerifiedFile): VerdictClass {
  if ('unread' in file) return 'unknown'
  const {mail, attached, judgement} = file
  const own = mail ? mailClass[mail.state] : classOfJudgement(judgement)
  return attached.map(classOf).includes('changed') ? 'changed' : own
}

function textOf({house, files}: VerifyReport, language: Session['language']): string {
  const say = verifyWords[language]
  return [
    ...files.flatMap(file => [...linesOf(file, house, language), '']),
    ...(house.flaws.length > 0 ? flawLines(house, language) : [say.keysFrom[house.keysFrom]]),
    ...(house.origin.endsWith('/TEST') ? [say.test] : []),
    '',
  ].join('\n')
}

function flawLines({flaws}: VerifyReport['house'], language: Session['language']): readonly string[] {
  const say = verifyWords[language]
  return [
    say.flaws,
    ...flaws.map(flaw => `  ${logWords[language].flaws[flaw]}.`),
    ...(flaws.includes('unsigned') ? [say.otherKey] : []),
  ]
}

function linesOf(file: VerifiedFile, house: VerifyReport['house'], language: Session['language']): readonly string[] {
  const say = verifyWords[language]
  const indented = (lines: readonly string[]) => lines.map(line => `  ${line}`)
  const path = printable(file.path)
  if ('unread' in file) return [path, `  ${say.unread[file.unread]}`]
  if (file.kind !== 'mail') return [path, ...indented(judgementLines(file.judgement, file.kind, {house, language}))]
  const own = file.mail ? mailLines(file.mail, {...house, language}) : []
  if (file.attached.length === 0) return [path, ...indented([...own, say.bare])]
  const inner = file.attached.flatMap(one => linesOf(one, house, language))
  return [path, ...indented([...own, say.attached, ...inner])]
}

interface Reader {
  readonly house: VerifyReport['house']
  readonly language: Session['language']
}

function judgementLines(judged: Judgement, kind: string, {house, language}: Reader): readonly string[] {
  const [say, unknown] = [verifyWords[language], doubtWords[language]]
  const {origin, until, isHome, flaws} = house
  const reader = {...house, language}
  // Of a copy of a site, other flaws are told.
  const isOwnLog = ownLogFlaws.some(flaw => flaws.includes(flaw))
  const {verdict, doubts, leaf, place, since, newest, page, mayBeSetAnew} = judged
  const isForged = classOfJudgement(judged) === 'changed'
  return [
    headOf(judged, {house, language}),
    ...(leaf && verdict !== 'copy' ? [actLine(leaf, reader)] : []),
    ...(since && !isForged
      ? [(isHome ? own(say.sinceOnRecord, since) : undefined) ?? say.since[since](newest?.version ?? '')]
      : []),
    ...(place !== undefined && verdict !== 'copy' ? [say.place(place, printable(origin))] : []),
    ...(since && !isForged && !isHome && until !== undefined ? [say.until(dayOf(until, reader))] : []),
    ...sealLines(judged, reader),
    ...doubts.map(doubt => (isOwnLog && doubt === 'unsound-log' ? unknown.unsoundHere : unknown.doubts[doubt])),
    // An address that nobody vouches for would lead from a true file to a false one.
    ...(page === undefined || origin === '' || doubts.includes('self-vouching')
      ? []
      : [say.trueOne(addressOf(origin, page))]),
    ...(mayBeSetAnew ? [say.setAnew] : []),
    ...(verdict === 'today' ? [say.copy] : []),
    ...(verdict === 'other-bytes' && kind === 'markdown' ? [say.markdown] : []),
  ]
}

/** First line: the verdict. */
function headOf(judged: Judgement, {house: {log, isHome}, language}: Reader): string {
  const [say, unknown] = [verifyWords[language], doubtWords[language]]
  const {verdict, leaf, claim, mention, part} = judged
  // A file that is compared with a version may not say that it is of that.
  const told = verdict === 'other-bytes' ? claim : (leaf ?? claim)
  const version = verdict === 'copy' ? '' : (told?.version ?? '')
  const name = printable([leaf?.reference ?? claim?.reference ?? mention ?? '', version].join(' ').trim())
  if (part) return unknown.past[part](name)
  if (verdict === 'sealed' && log === 'itself') return unknown.sealedByLog(name)
  if (verdict === 'unlisted')
    return (own(unknown.unlisted, isHome && log !== 'unsound' ? 'home' : log) ?? say.verdicts.unlisted)(name)
  const uncertain = classOfJudgement(judged) === 'unknown' ? own(unknown.uncertain, verdict) : undefined
  return (uncertain ?? say.verdicts[verdict])(name)
}

function actLine({act, published, adopted}: LogLeaf, reader: DayReader): string {
  const say = verifyWords[reader.language]
  const day = dayOf(published, reader)
  return `${adopted ? say.adopted(day) : say.acts[act](day)}.`
}

function sealLines({seal}: Judgement, reader: DayReader): readonly string[] {
  const say = verifyWords[reader.language]
  if (!seal) return []
  const told = say.seals[seal.state](printable(seal.subject), printable(seal.issuer))
  if (seal.state === 'unreadable') return [told]
  return [
    told,
    ...(seal.isOfHouse ? [] : [say.stranger]),
    ...(seal.isChained === false ? [say.unchained] : []),
    ...standingLines(seal.standing, reader),
    ...(seal.manifest ? [say.manifests[seal.manifest]] : []),
  ]
}

/** The log of a site lies below its address (C2SP tlog-tiles, “Parameters”). */
const addressOf = (origin: string, page: string): string =>
  `https://${printable(origin.replace(/\/log(?:\/TEST)?$/, ''))}/${printable(page.replace(/index\.html$/, ''))}`

/** Lines on the signature of a message. */
function mailLines({state, signer, differing, isHeadSigned}: MailJudgement, reader: DayReader): readonly string[] {
  const say = signatureWords[reader.language]
  const verdict = say.mails[state](printable(signer?.subject ?? ''), signer?.addresses.map(printable).join(', ') ?? '')
  if (!signer) return [verdict]
  return [
    verdict,
    say.certificate(printable(signer.issuer), signer.fingerprint),
    ...(signer.isGiven ? [say.given] : []),
    ...standingLines(signer.standing, reader, signer.isGiven),
    ...(differing.length > 0 ? [say.differing(differing.map(printable).join(', '))] : []),
    ...(isHeadSigned ? [] : [say.headless]),
  ]
}

/** Lines on the issuer of a certificate and the time of its signature. */
function standingLines(
  {authority, at, clock, stamper, lapsed, unrevoked, revoked, revokedBy, validity}: Standing,
  reader: DayReader,
  isGiven = false,
): readonly string[] {
  const say = signatureWords[reader.language]
  const day = at === undefined ? '' : dayOf(at, reader)
  return [
    ...(authority === undefined ? (isGiven ? [] : [say.unvouched]) : [say.vouched(printable(authority))]),
    ...(stamper ? [stampLine(stamper, reader)] : []),
    ...(clock === 'signer' ? [say.signed(day)] : []),
    ...(revoked === undefined || revokedBy === undefined ? [] : [say.revoked[revokedBy](dayOf(revoked, reader))]),
    ...(unrevoked === undefined ? [] : [say.unrevoked.seal(dayOf(unrevoked, reader))]),
    ...(stamper?.unrevoked === undefined ? [] : [say.unrevoked.stamp(dayOf(stamper.unrevoked, reader))]),
    say.validities[validity],
    // Of one that had expired even then, that is said.
    ...(lapsed === undefined || validity !== 'valid' ? [] : [say.lapsed(dayOf(lapsed, reader))]),
  ]
}

function stampLine({name, isVouched, at, lapsed}: NonNullable<Standing['stamper']>, reader: DayReader): string {
  const say = signatureWords[reader.language]
  if (at === undefined) return say.stampUnsound
  const [day, by] = [dayOf(at, reader), printable(name)]
  if (lapsed !== undefined) return say.stampLapsed(day, by, dayOf(lapsed, reader))
  return isVouched ? say.stamped(day, by) : say.stampUnvouched(day, by)
}
