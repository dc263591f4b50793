import type {Delivery} from '../../model/ledger/delivery.js'
import {campaignTotals, type CampaignTotals} from '../../model/ledger/totals.js'
import type {MailForm} from '../../model/mailing.js'
import {defaultTimeZone} from '../../model/moment.js'
import {partsOfShared} from '../../model/translation-references.js'
import {asReference} from '../../model/values.js'
import {referencesIn} from '../../model/works.js'
import {readWithMemo, withMemo} from '../publication/open-memo.js'
import {index} from '../queries/headers.js'
import {configuration} from '../queries/publication.js'
import {openContext} from '../context/context.js'
import {namedNotes} from '../publication/named-notes.js'
import {UsageError} from '../../model/usage-error.js'
import type {PostOptions} from './options.js'
import {hiddenId} from './person.js'
import {withLedger} from './with-ledger.js'

/** A row of the log. Addresses are masked, Message-IDs hidden unless asked for. */
export type LogEntry = Pick<
  Delivery,
  'note' | 'version' | 'state' | 'masked' | 'groups' | 'lang' | 'attempts' | 'plannedAt' | 'changedAt' | 'messageId'
> & {readonly reply: string; readonly form: MailForm | ''}

/**
 * Log of deliveries, sent, refused, uncertain and bounced, of a note or of all. What dead processes had in hand is told as uncertain.
 * Message-IDs are hidden unless `isShown`: whoever knows one could write a report that the message did not arrive.
 *
 * @throws {UsageError} If the name fits no note.
 */
export async function readLog(
  options: PostOptions & {readonly note?: string | undefined; readonly isShown?: boolean},
): Promise<readonly LogEntry[]> {
  const notes = options.note === undefined ? undefined : await referencesOf(options.note, options)
  return withLedger(options, async ({ledger, at}) => {
    await ledger.reap(at)
    const deliveries = await ledger.list(notes === undefined ? {} : {notes})
    return deliveries
      .map(entryOf)
      .map(entry => (options.isShown ? entry : {...entry, messageId: hiddenId(entry.messageId)}))
  })
}

/**
 * Totals by campaign, of a note or of all.
 *
 * @throws {UsageError} If the name fits no note.
 */
export async function readTotals(
  options: PostOptions & {readonly note?: string | undefined},
): Promise<readonly CampaignTotals[]> {
  const notes = options.note === undefined ? undefined : new Set(await referencesOf(options.note, options))
  return withLedger(options, async ({ledger, at}) => {
    await ledger.reap(at)
    // Of all notes: who left counts with the last message that they got, of whichever note.
    const totals = campaignTotals(await ledger.list({}), await ledger.suppressions())
    return notes === undefined ? totals : totals.filter(total => notes.has(total.note))
  })
}

function entryOf(delivery: Delivery): LogEntry {
  const {note, version, state, masked, groups, lang, attempts, plannedAt, changedAt, messageId} = delivery
  const {form = '', reply = ''} = delivery
  return {note, version, state, masked, groups, lang, form, attempts, reply, plannedAt, changedAt, messageId}
}

/** Time zone of the publication; the default if `cess.yml` has errors. */
export async function publicationTimeZone(directory: string): Promise<string> {
  // Whatever is on record: nobody is waited for.
  return withMemo(
    openContext({directory}),
    async ({memo}) => (await memo.get(configuration)).publication?.timeZone ?? defaultTimeZone,
  )
}

/** References under which a note was sent: of the original and of its earlier versions. A note that is gone is named by its reference. */
async function referencesOf(name: string, {directory, onLockWait: onWait}: PostOptions): Promise<readonly string[]> {
  const named = asReference(name)
  const reference = named === undefined ? undefined : (partsOfShared(named)?.original ?? named)
  const context = openContext({directory, onWait})
  return readWithMemo(context, async ({memo}) => {
    const [note] = reference === undefined ? await namedNotes(memo, [name], context) : []
    if (!(await memo.get(configuration)).publication) return [reference ?? unreadable(name)]
    const {byId, works} = await memo.get(index)
    const slug = note?.slug ?? byId.get(reference ?? '')?.[0]?.slug
    const work = works.get(slug ?? '') ?? []
    const isReadable = work.some(one => one.slug === slug && one.id !== undefined)
    return isReadable ? referencesIn(work) : [reference ?? unreadable(name)]
  })
}

function unreadable(name: string): never {
  throw new UsageError({
    en: `The note \`${name}\` has errors; name it by its reference, like \`CESS-2026-ALE-014\``,
    fr: `La note \`${name}\` a des erreurs ; désignez-la par sa référence, comme \`CESS-2026-ALE-014\``,
  })
}
