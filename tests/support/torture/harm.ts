import {addressNumber} from '../campaign.js'
import {runCess} from '../cli.js'
import {deliveriesIn} from '../sending.js'
import {openLedger} from '../../../src/io/ledger/open-ledger.js'
import {personAt} from '../../../src/engine/campaign/whose-message.js'
import type {Delivery} from '../../../src/model/ledger/delivery.js'
import type {RoundContext} from './round-context.js'

/** Harm that a round did, each a line for whoever looks for its cause. */
export interface Harm {
  /** Persons who got the message twice. */
  readonly twice: readonly string[]
  /** Persons who did not get it, though nothing says so: who is not done with, is called sent, or silenced without cause. */
  readonly lost: readonly string[]
  /** Persons whose end neither log, tray nor tally tells. */
  readonly untold: readonly string[]
}

/** Evidence of a round beside its ledger. */
interface Evidence {
  readonly isUnknown: (to: string) => boolean
  readonly mailboxReads: readonly {readonly code: number | null; readonly stdout: string}[]
  /** Report of the last run. */
  readonly last: string
}

/** Compare what the server took with what the ledger says, and that with what people are told. */
export async function harmIn(round: RoundContext, evidence: Evidence): Promise<Harm> {
  const {sink, root, environment, persons} = round
  const rows = await deliveriesIn(root, environment)
  const personOf = await personsOf(round)
  const byPerson = new Map(rows.map(row => [row.person, row]))
  const everybody = Array.from({length: persons}, (_, index) => addressNumber(index))
  const lost = everybody.flatMap(to => lossOf(to, byPerson.get(personOf(to)), sink.accepted.has(to), evidence))
  return {
    twice: [...sink.accepted].filter(([, times]) => times > 1).map(([to]) => to),
    lost,
    untold: [...(await untold(round, rows)), ...mailboxHarm(evidence), ...tallyHarm(rows, evidence.last)],
  }
}

async function personsOf({root, environment}: RoundContext): Promise<(to: string) => string> {
  const {ledger, keyring} = await openLedger(root, environment)
  await ledger.close()
  return to => personAt(keyring, to) ?? ''
}

function lossOf(to: string, row: Delivery | undefined, isTaken: boolean, {isUnknown}: Evidence): readonly string[] {
  const state = row?.state ?? 'in no ledger'
  const isRight = isUnknown(to)
    ? ['refused', 'withheld', 'uncertain'].includes(state)
    : isTaken
      ? ['sent', 'uncertain', 'bounced'].includes(state)
      : state === 'uncertain'
  return isRight ? [] : [`${to} ${state} ${row?.reply ?? ''} ${isTaken ? 'taken' : 'not taken'}`]
}

/** Rows that tray and log do not tell: each that is uncertain or refused stands in the tray, and every row in the log. */
async function untold({root, environment}: RoundContext, rows: readonly Delivery[]): Promise<readonly string[]> {
  const json = async (...args: readonly string[]) =>
    // Our own output, looked at for these fields alone.
    JSON.parse((await runCess([...args, '--json'], {cwd: root, env: environment})).stdout) as readonly {
      messageId?: string
      kind?: string
      state?: string
    }[]
  const [log, tray] = [await json('log', 'cable', '--show'), await json('inbox')]
  const logged = new Set(log.map(({messageId}) => messageId))
  const told = (state: string) => tray.filter(({kind}) => kind === state).length
  const count = (state: string) => rows.filter(row => row.state === state).length
  // Who was refused since they are unknown is suppressed, which the tray tells instead where the address book has them still.
  const isTold = told('uncertain') === count('uncertain') && told('refused') + told('returning') >= count('refused')
  return [
    ...rows
      .filter(({state, sealed}) => state === 'sent' && sealed !== undefined)
      .map(({messageId}) => `${messageId} keeps its words`),
    ...rows.filter(({messageId}) => !logged.has(messageId)).map(({messageId}) => `${messageId} not in the log`),
    ...(isTold ? [] : [`tray: ${tray.map(({kind}) => kind).join(', ')}`]),
  ]
}

/** The second reading of a mailbox changes nothing. */
function mailboxHarm({mailboxReads}: Evidence): readonly string[] {
  const [first, second] = mailboxReads
  if (!first || !second) return []
  const codes = mailboxReads.map(({code}) => code)
  const isQuiet = /"messages": 0\b/.test(second.stdout)
  return codes.every(code => code === 0) && isQuiet ? [] : [`mailbox: ${codes.join(', ')} ${second.stdout}`]
}

/** The tally of the last run counts everybody as the ledger does; reports that were read after it change it. */
function tallyHarm(rows: readonly Delivery[], last: string): readonly string[] {
  const counts = /"standing": (\{[^}]*\})/.exec(last)?.[1] ?? '{}'
  // Our own output: numbers by state.
  const standing = Object.values(JSON.parse(counts) as Readonly<Record<string, number>>)
  const counted = standing.reduce((sum, count) => sum + count, 0)
  return counted === rows.length ? [] : [`${counted} counted of ${rows.length}: ${counts}`]
}
