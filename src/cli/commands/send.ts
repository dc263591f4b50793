import {reportPlan} from '../../engine/campaign/plan-report.js'
import {sendCampaign, type SendReport} from '../../engine/campaign/send-campaign.js'
import {readSendTime, type SendTime} from '../../engine/campaign/send-time.js'
import {sendTest} from '../../engine/campaign/send-test.js'
import type {CampaignOptions} from '../../engine/campaign/options.js'
import type {MailForm} from '../../model/mailing.js'
import {deliveryStates} from '../../model/ledger/states.js'
import {own} from '../../model/own.js'
import type {ToolLanguage} from '../../model/text.js'
import {answerText} from '../answers/answer.js'
import {sendAnswer, sendPlanAnswer} from '../answers/send.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {haltText, serverText, waitTeller} from '../halt-text.js'
import {readersLockTeller} from '../lock-teller.js'
import {passphraseOf} from '../passphrase.js'
import {mask, printable} from '../mask.js'
import {planText} from '../plan-text.js'
import {postWords} from '../post-words.js'
import type {Session} from '../session.js'
import {untilStopped} from '../stop-signal.js'
import {tellMessages} from '../tell-messages.js'
import {printAside, printText} from '../print-text.js'
import {progressOn, type Pace} from '../progress.js'

interface SendFlags {
  readonly book?: string
  readonly show?: boolean
  readonly json?: boolean
  readonly confirm?: boolean
  readonly test?: string
  readonly onlyGroup?: readonly string[]
  readonly form?: MailForm
  readonly siteUrl?: string
  readonly everybody?: boolean
  readonly sendOriginal?: boolean
  readonly limit?: number
  readonly rate?: number
  readonly resume?: boolean
  readonly resendUncertain?: boolean
  readonly queue?: boolean
  /** As it was written. */
  readonly at?: string
}

const usualRate = 20

/** `cess send <note>`. */
export async function sendCommand(session: Session, note: string, flags: SendFlags): Promise<ExitCode> {
  const {directory, language, terminal} = session
  const {book, form, siteUrl, onlyGroup: onlyGroups, limit, resendUncertain, everybody, sendOriginal} = flags
  const onLockWait = readersLockTeller(flags, session)
  const time = flags.at === undefined ? undefined : await readSendTime(flags.at, directory)
  const chosen = {note, form, siteUrl, onlyGroups, limit, resendUncertain, everybody, sendOriginal, at: time?.at}
  const settings = {directory, language, environment: terminal.env, book, onLockWait}
  const options = {...settings, ...chosen, ...passphraseOf('mail', session)}
  if (flags.test !== undefined) return test(options, flags.test, session)
  if (flags.confirm && (flags.queue || flags.at !== undefined)) return queue(options, flags, {session, time})
  return flags.confirm ? send(options, flags, session) : plan(options, flags, session)
}

async function plan(options: CampaignOptions, {show = false, json}: SendFlags, session: Session): Promise<ExitCode> {
  const report = await reportPlan({...options, isShown: show})
  if (report.status === 'refused') return tellMessages(report.messages, report.root, session)
  const {messages, root} = report
  if (json) session.terminal.stdout.write(answerText(sendPlanAnswer, report))
  else printText(planText(report, session), session.terminal)
  return tellMessages(messages, root, session)
}

async function send(options: CampaignOptions, flags: SendFlags, session: Session): Promise<ExitCode> {
  const {terminal, language} = session
  const progress = progressOn(terminal.stderr, 0, paceIn(language))
  const report = await untilStopped(
    terminal,
    signal =>
      sendCampaign({
        ...options,
        ratePerMinute: flags.rate ?? usualRate,
        resume: flags.resume ?? false,
        signal,
        onProgress: progress.advance,
        onWait: waitTeller(session, progress.clear),
      }),
    postWords[language].stopping,
  ).finally(progress.clear)
  if (report.status === 'refused') return tellMessages(report.messages, report.root, session)
  const {root, messages} = report
  if (flags.json) terminal.stdout.write(answerText(sendAnswer, report))
  else printText(sendText(report, language), terminal)
  const told = tellMessages(messages, root, session)
  return sendExitCode(report) || told
}

async function queue(
  options: CampaignOptions,
  {resume = false}: SendFlags,
  {session, time}: {readonly session: Session; readonly time: SendTime | undefined},
): Promise<ExitCode> {
  const report = await (await import('../../engine/campaign/queue-campaign.js')).queueCampaign({...options, resume})
  if (report.status === 'refused') return tellMessages(report.messages, report.root, session)
  const say = postWords[session.language]
  const begins = time ? [say.begins(`${time.local} (${time.zone})`)] : []
  const closed = report.closed.map(({groups, persons, opens}) => say.closedGroups(groups.join(', '), persons, opens))
  printText(`${[[say.queued(report.queued), ...begins].join(' '), ...closed].join('\n')}\n`, session.terminal)
  return tellMessages(report.messages, report.root, session)
}

async function test(options: CampaignOptions, to: string, session: Session): Promise<ExitCode> {
  const {terminal, language} = session
  const report = await sendTest({...options, to})
  if (report.status === 'refused') return tellMessages(report.messages, report.root, session)
  const {outcome, server} = report
  const say = postWords[language]
  if (outcome.kind !== 'accepted') {
    printAside(`cess: ${say.testFailed(serverText({reply: outcome.reply, server}, language))}\n`, terminal)
    return exitCodes.world
  }
  printText(`${printable(mask(say.testSent(to)))}\n`, terminal)
  return exitCodes.fine
}

/** Outcome of a run of a campaign, for people. */
function sendText(report: SendReport, language: ToolLanguage): string {
  const {tally, left, beyondLimit, halt, standing} = report
  const say = postWords[language]
  const {refused = 0, uncertain = 0} = standing
  const waiting = tally.waiting + left
  const parts = [
    say.sent(tally.sent),
    ...(refused > 0 ? [say.refused(refused)] : []),
    ...(uncertain > 0 ? [say.uncertain(uncertain)] : []),
    ...(waiting > 0 ? [say.waiting(waiting)] : []),
    ...(tally.withheld > 0 ? [say.withheld(tally.withheld)] : []),
    ...(tally.elsewhere > 0 ? [say.elsewhere(tally.elsewhere)] : []),
  ]
  const stop = halt && haltText(halt, language)
  return [
    ...(stop === undefined ? [] : [stop]),
    `${parts.join(', ')}.`,
    ...standingText(report, language),
    ...(uncertain > 0 ? [say.aboutUncertain] : []),
    ...(beyondLimit > 0 ? [say.beyondLimit(beyondLimit)] : []),
    ...(waiting + beyondLimit > 0 ? [say.goOn] : []),
    '',
  ].join('\n')
}

/** States of all recipients, unless the line of this run says it all. */
function standingText({tally, left, beyondLimit, standing}: SendReport, language: ToolLanguage): readonly string[] {
  const say = postWords[language]
  const states = deliveryStates.filter(state => own(standing, state))
  const persons = states.reduce((sum, state) => sum + (standing[state] ?? 0), 0)
  const {refused = 0, uncertain = 0} = standing
  const {sent, waiting, withheld, elsewhere} = tally
  const said = sent + refused + uncertain + waiting + left + withheld + elsewhere + beyondLimit
  if (persons === standing.sent || persons === said) return []
  return [say.standing(persons, states.map(state => `${say.state[state]} ${standing[state]}`).join(', '))]
}

/** Exit code: 0 only if everybody has the message. */
const sendExitCode = ({tally, left, standing: {refused = 0, uncertain = 0}}: SendReport): ExitCode =>
  refused + uncertain + tally.waiting + left > 0 ? exitCodes.world : exitCodes.fine

const minuteMs = 60_000

/** Rate and remaining time of a run, behind its bar. */
const paceIn =
  (language: ToolLanguage): Pace =>
  (done, total, tookMs) => {
    const perMs = done / Math.max(tookMs, 1)
    return `  ${postWords[language].perMinute(Math.round(perMs * minuteMs), duration((total - done) / perMs))}`
  }

/** `1:05:09`, `4:30`. */
function duration(timeMs: number): string {
  const seconds = Math.ceil(timeMs / 1000)
  if (!Number.isFinite(seconds)) return '…'
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  const parts = [...(hours > 0 ? [hours] : []), minutes, seconds % 60]
  return parts.map((part, index) => (index > 0 ? String(part).padStart(2, '0') : String(part))).join(':')
}
