import type {Effect} from '../../io/ledger/tray.js'
import {operatorName} from '../../io/machine.js'
import {parseAddress} from '../../model/address.js'
import type {SuppressionReason} from '../../model/ledger/delivery.js'
import {choiceIds, type ChoiceId} from '../../model/tray/choices.js'
import type {Decision} from '../../model/tray/tray-item.js'
import {UsageError} from '../../model/usage-error.js'
import {openItems, type OpenItem} from './list-inbox.js'
import type {PostOptions} from './options.js'
import {personIdOf} from './person.js'
import {withLedger, type LedgerContext} from './with-ledger.js'

/**
 * Apply a decision to an item of the tray, and record who decided and when.
 *
 * @throws {UsageError} If no open item, or more than one, begins with the id, or the choice is not one of its; or if somebody was faster.
 */
export const decide = (
  options: PostOptions & {readonly id: string; readonly choice: string; readonly why?: string | undefined},
): Promise<{readonly choice: ChoiceId; readonly masked: string}> =>
  withLedger(options, async context => {
    const item = itemOf(await openItems(context, options), options.id)
    const choice = item.choices.find(candidate => candidate === options.choice)
    if (!choice) throw wrongChoice(options.choice, item)
    const {id, kind} = item
    const taken = await write(context, options, {id, kind, choice}, effects(item, choice, context.at))
    if (taken !== undefined) throw decidedMeanwhile(taken)
    return {choice, masked: item.masked}
  })

/**
 * Lift the suppression of a person; whether there was one. Why is written down: whoever asks later why this person gets mail must find an
 * answer.
 *
 * @throws {UsageError} If the text is no address, or no reason is given.
 */
export async function reinstatePerson(
  options: PostOptions & {readonly address: string; readonly why?: string | undefined},
): Promise<boolean> {
  const address = parseAddress(options.address)
  if (typeof address === 'string') throw noAddress()
  const why = options.why?.trim() ?? ''
  if (why === '') throw noReason()
  return withLedger(options, async context => {
    const person = personIdOf(context.keyring, address)
    const suppression = await context.ledger.suppressionOf(person)
    if (!suppression) return false
    const id = context.keyring.digest('message', JSON.stringify(['reinstate', person, suppression.since, context.at]))
    const decision = {id, kind: 'returning', choice: 'reinstate'} as const
    await write(context, {...options, why}, decision, [{do: 'reinstate', person}])
    return true
  })
}

const write = (
  {ledger, keyring, at}: LedgerContext,
  {environment, why}: PostOptions & {readonly why?: string | undefined},
  decision: Omit<Decision, 'who' | 'at' | 'why'>,
  following: readonly Effect[],
): Promise<ChoiceId | undefined> =>
  ledger.decide(
    {...decision, who: operatorName(environment), at, ...(why !== undefined && {why: keyring.seal(why)})},
    following,
  )

type Consequence = (item: OpenItem, at: string) => readonly Effect[]

const step =
  (transition: 'confirm' | 'deny' | 'reopen'): Consequence =>
  ({delivery}) =>
    delivery ? [{do: 'step', transition, key: delivery}] : []
const suppress =
  (reason: SuppressionReason): Consequence =>
  ({person}, at) =>
    person === undefined ? [] : [{do: 'suppress', suppression: {person, reason, since: at}}]
const nothing: Consequence = () => []

const consequences: Readonly<Record<ChoiceId, Consequence>> = {
  arrived: step('confirm'),
  'did-not': step('deny'),
  'send-again': step('reopen'),
  'opt-out': suppress('opt-out'),
  suppress: suppress('bounce'),
  reinstate: ({person}) => (person === undefined ? [] : [{do: 'reinstate', person}]),
  keep: nothing,
  ignore: nothing,
}

const effects = (item: OpenItem, choice: ChoiceId, at: string): readonly Effect[] => consequences[choice](item, at)

function itemOf(items: readonly OpenItem[], id: string): OpenItem {
  const found = items.filter(item => id !== '' && item.id.startsWith(id.toLowerCase()))
  const [item] = found
  if (!item) throw noItem(id)
  if (found.length > 1) throw manyItems(id, found.length)
  return item
}

const noItem = (id: string) =>
  new UsageError({
    en: `Nothing to decide begins with \`${id}\`; it may be decided already. \`cess inbox\` lists what is left`,
    fr: `Aucun élément à décider ne commence par \`${id}\` ; il l'est peut-être déjà. \`cess inbox\` énumère ce qui reste`,
  })

const decidedMeanwhile = (taken: ChoiceId) =>
  new UsageError({
    en: `Somebody decided it at the same moment: \`${taken}\`, which stands; \`cess inbox --decided\` shows by whom`,
    fr: `Quelqu'un en a décidé au même moment : \`${taken}\`, qui demeure ; \`cess inbox --decided\` montre par qui`,
  })

const manyItems = (id: string, count: number) =>
  new UsageError({
    en: `${count} items begin with \`${id}\`; give more of the id`,
    fr: `${count} éléments commencent par \`${id}\` ; donnez plus de caractères de l'identifiant`,
  })

function wrongChoice(choice: string, {choices}: OpenItem): UsageError {
  const list = (choices.length > 0 ? choices : choiceIds).map(id => `\`${id}\``).join(', ')
  return new UsageError({
    en: `Unexpected \`${choice}\`, expected ${list}`,
    fr: `\`${choice}\` ne convient pas ; attendu : ${list}`,
  })
}

const noAddress = () =>
  new UsageError({
    en: '`cess recipients reinstate` needs one mail address',
    fr: '`cess recipients reinstate` demande une adresse électronique',
  })

const noReason = () =>
  new UsageError({
    en: 'Say with `--why "…"` why this person is written to again; it is kept with the decision',
    fr: 'Dites par `--why "…"` pourquoi on écrit de nouveau à cette personne ; la raison est gardée avec la décision',
  })
