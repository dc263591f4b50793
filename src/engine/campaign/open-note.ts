import type {ListedNote} from '../../io/edges.js'
import {readManifest} from '../../io/manifest-file.js'
import type {FinishedDocument} from '../../model/document.js'
import type {PlainMetadata} from '../../model/front-matter.js'
import type {Message} from '../../model/message.js'
import type {BrokenNote} from '../../model/note.js'
import {instantAt, momentIn, type Moment} from '../../model/moment.js'
import type {Finding} from '../../model/report.js'
import {UsageError} from '../../model/usage-error.js'
import {referencesIn} from '../../model/works.js'
import type {NoteIndex} from '../notes/headers.js'
import type {Memo} from '../memo/memo.js'
import {messageFor} from '../messages/message-for.js'
import {namedNotes} from '../publication/named-notes.js'
import {readWithMemo} from '../publication/open-memo.js'
import {originalsOf} from '../notes/select-notes.js'
import {index} from '../queries/headers.js'
import {noteList} from '../queries/inputs.js'
import {shared, sharedState, type Shared} from '../queries/shared.js'
import {openBuildContext, type BuildContext} from '../context/context.js'
import {approvalRefusals, refusalsOf, restrictedBeside} from './refusals.js'
import {examineEdition, type ExaminedEdition, type CampaignContext} from './examine-edition.js'
import type {CampaignOptions} from './options.js'
import {own} from '../../model/own.js'

/** A note in one language, ready to be sent. */
export interface CampaignEdition {
  /** Path of the note, relative to the publication. */
  readonly path: string
  readonly lang: string
  readonly document: FinishedDocument
  readonly pdf: Uint8Array | undefined
}

/** A note with the languages in which it can be sent. */
export interface CampaignNote extends Shared {
  readonly context: BuildContext
  readonly memo: Memo
  /** Of the original. */
  readonly metadata: PlainMetadata
  /** References of the note in the ledger: its own, and earlier ones of its versions. */
  readonly references: readonly string[]
  readonly original: CampaignEdition
  /** By primary language subtag, the original included. */
  readonly editions: ReadonlyMap<string, CampaignEdition>
  /** Languages whose translation is not published, not built or of another version. */
  readonly left: readonly string[]
}

/** A readable note with its refusals, or the errors of the note. */
export type OpenedNote =
  | {readonly status: 'open'; readonly note: CampaignNote; readonly refusals: readonly Message[]}
  | {readonly status: 'wrong'; readonly context: BuildContext; readonly messages: readonly Message[]}

/**
 * Look at a note and its translations. A translation is a way to send the original, and never sent by itself.
 *
 * While a note is broken that one of them links to, nothing is sent: a mail would keep its plain words for ever, and whether
 * the other note may still be named cannot be known. A broken translation stays behind like any other with mistakes, and a
 * broken original keeps its translations from being sent.
 *
 * @throws {UsageError} If the name fits no note, or more than one.
 */
export async function openNote(options: CampaignOptions, nowMs: number): Promise<OpenedNote> {
  const {directory, siteUrl, onLockWait: onWait} = options
  const context = openBuildContext({directory, siteUrl, notes: [options.note], onWait})
  return readWithMemo(context, async open => {
    const opened = await openWith(context, open.memo, nowMs)
    open.keep()
    return opened
  })
}

async function openWith(context: BuildContext, memo: Memo, nowMs: number): Promise<OpenedNote> {
  const {isLoaded, messages} = await memo.get(sharedState)
  if (!isLoaded) return {status: 'wrong', context, messages}
  const house = await memo.get(shared)
  const {publication} = house
  // The real clock: what is printed may be of another day.
  const moment = momentIn(publication.timeZone, instantAt(nowMs))
  const manifest = readManifest(context.out)
  const campaign: CampaignContext = {
    context,
    memo,
    manifest: manifest?.publication === context.outOf ? manifest : undefined,
  }
  const notes = memo.get(noteList)
  const noteIndex = await memo.get(index)
  const note = originalOf(notes, await namedNotes(memo, context.names, context), noteIndex, publication.defaultLang)
  const examined = await examineEdition(campaign, note)
  if (examined.status === 'wrong') return {status: 'wrong', context, messages: examined.messages}
  const {editions, left, refusals} = await translationsOf(campaign, noteIndex, notes, examined, moment)
  const original = editionOf(note, examined)
  const byLang = new Map([
    ...editions.map(edition => [primary(edition.lang), edition] as const),
    [primary(original.lang), original] as const,
  ])
  const {metadata} = examined
  const references = [...new Set([metadata.id, ...referencesIn(noteIndex.works.get(note.slug) ?? [])])]
  return {
    status: 'open',
    note: {...house, context, memo, metadata, references, original, editions: byLang, left},
    refusals: [
      ...refusing(campaign, note, examined, moment, publication.siteUrl),
      ...(await approvalRefusals(memo, note.path, metadata.tlp)),
      ...restrictedBeside(noteIndex, note, metadata, moment),
      ...refusals,
    ],
  }
}

/** `fr` of `fr-BE`. */
export const primary = (lang: string): string => lang.split('-')[0]?.toLowerCase() ?? lang

/**
 * The original of the named note. A version in the house's language with an unreadable reference counts as the original: persons may have it
 * under that reference.
 */
function originalOf(
  all: readonly ListedNote[],
  named: readonly ListedNote[],
  known: NoteIndex,
  houseLang: string,
): ListedNote {
  const paths = originalsOf(named, known)
  const found = all.find(({path}) => path === paths[0])
  if (!found || paths.length > 1) throw severalNotes(paths)
  const nameless = known.works
    .get(found.slug)
    ?.find(one => one.id === undefined && primary(languageOf(one)) === primary(houseLang))
  return all.find(({path}) => path === nameless?.path) ?? found
}

type Passed = Extract<ExaminedEdition, {readonly status: 'passed'}>

async function translationsOf(
  campaign: CampaignContext,
  known: NoteIndex,
  notes: readonly ListedNote[],
  original: Passed,
  moment: Moment,
) {
  const {slug, lang} = original.document
  const others = (known.works.get(slug) ?? []).filter(
    one => one.slug !== slug && primary(languageOf(one)) !== primary(lang),
  )
  const broken = new Set(known.broken.map(({path}) => path))
  const editions: CampaignEdition[] = []
  const left: string[] = []
  const refusals: Message[] = []
  for (const other of others) {
    const file = broken.has(other.path) ? undefined : notes.find(({path}) => path === other.path)
    const examined = file && (await examineEdition(campaign, file))
    const isDue = examined?.status === 'passed' && isAlongside(examined, original, moment)
    if (file && isDue) refusals.push(...linkRefusals(file, examined))
    if (file && isDue) refusals.push(...(await approvalRefusals(campaign.memo, file.path, examined.metadata.tlp)))
    if (file && isDue && examined.isFresh) editions.push(editionOf(file, examined))
    else left.push(languageOf(other))
  }
  return {editions, left, refusals}
}

const languageOf = ({lang, slug}: BrokenNote): string => lang ?? slug.split('.').at(-1) ?? ''

/** Whether a translation has the original's version and may be sent. */
const isAlongside = ({metadata}: Passed, original: Passed, moment: Moment): boolean =>
  metadata.version === original.metadata.version && refusalsOf(metadata, moment).length === 0

const editionOf = ({path}: ListedNote, {document, pdf}: Passed): CampaignEdition => {
  const {lang} = document
  return {path, lang, document, pdf}
}

function refusing(
  {manifest}: CampaignContext,
  file: ListedNote,
  examined: Passed,
  moment: Moment,
  siteUrl: string,
): readonly Message[] {
  const {path} = file
  const made = new Set(own(manifest?.notes, path)?.artifacts.map(({edition}) => edition))
  const isMade = made.has('pdf') && made.has('mail')
  const why = staleness(isMade, manifest?.siteUrl, siteUrl)
  const stale = examined.isFresh ? [] : [messageFor(path, 'send-stale', why)]
  return [
    ...refusalsOf(examined.metadata, moment).map(([rule, finding]) => messageFor(path, rule, finding)),
    ...linkRefusals(file, examined),
    ...stale,
  ]
}

const linkRefusals = ({path}: ListedNote, {brokenLinks}: Passed): readonly Message[] =>
  brokenLinks.map(({reason, line, column}) =>
    messageFor(path, 'send-link-broken', {
      fact: reason,
      place: line === undefined ? undefined : {line, column: column ?? 1},
    }),
  )

const severalNotes = (paths: readonly string[]) => {
  const list = paths.map(path => `\`${path}\``).join(', ')
  return new UsageError({
    en: `Notes are sent one at a time; this name matches ${list}`,
    fr: `On envoie une note à la fois ; ce nom désigne ${list}`,
  })
}

const unmade = {
  en: 'The mail and the PDF of the note have not been built yet.',
  fr: "Le courriel et le PDF de la note n'ont pas encore été composés.",
}
const changed = {
  en: 'The note, what it shows, or its editions in `out/` have changed since `cess build`.',
  fr: "La note, ce qu'elle montre ou ses éditions dans `out/` ont changé depuis `cess build`.",
}

/** Reason why the built editions are stale; `built` and `now` are site addresses. */
function staleness(isMade: boolean, built: string | undefined, now: string): Finding {
  if (!isMade) return {fact: unmade}
  if (built === undefined || built === now) return {fact: changed}
  return {
    actual: {en: `links to a site at ${built}`, fr: `des liens vers un site à ${built}`},
    expected: now,
    remedy: {
      en: `The last build had another site address. Run \`cess build\` for ${now}, or, if the site is at ${built}, set \`site\` in \`cess.yml\` or send with \`--site-url ${built}\`.`,
      fr: `La dernière composition avait une autre adresse de site. Lancez \`cess build\` pour ${now} ou, si le site est à ${built}, changez \`site\` dans \`cess.yml\` ou envoyez avec \`--site-url ${built}\`.`,
    },
  }
}
