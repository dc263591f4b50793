import {siteFolder} from '../../io/web-root.js'
import type {Find} from '../../audit/audit-file.js'
import {utf8} from '../../model/bytes.js'
import type {Message} from '../../model/message.js'
import type {PlannedFile, SiteFileKind} from '../../model/site-plan.js'
import {findFact} from '../audit/find-message.js'
import {askOf} from '../audit/secret-notes.js'
import {readSource} from '../queries/note-names.js'
import {messageFor} from '../messages/message-for.js'
import {isNoBug} from '../messages/note-bug.js'
import type {PublicNotes} from '../queries/site-edges.js'
import {giveAgain, planFiles} from './plan-files.js'
import {askedFor} from './asked-file.js'
import {findsIn, sitePathOf, type SettlingSite} from './settle-files.js'

/** Names of notes that are not public, as found in a note's own words. */
export type Telling = readonly [Find, ...Find[]]

/** Kinds of files that show the words of one note only. */
const ownWords: ReadonlySet<SiteFileKind> = new Set(['note', 'withdrawn', 'edition', 'picture'])

/** Kinds of files that show many notes. */
export const ofManyNotes: ReadonlySet<SiteFileKind> = new Set([
  ...(['home', 'publications', 'topic', 'index', 'searchIndex', 'feed', 'sitemap'] as const),
])

/**
 * Notes among these whose words name one that is not public, by slug; each is searched on a site of its own, since pages quote other notes.
 *
 * @throws What no single note brings about.
 */
export async function tellingNotes(
  settling: SettlingSite,
  shown: PublicNotes,
  slugs: Iterable<string>,
): Promise<ReadonlyMap<string, Telling>> {
  const found = new Map<string, Telling>()
  for (const slug of slugs) {
    if (!shown.slugs.includes(slug)) continue
    try {
      const telling = await tellingAlone(settling, shown, slug)
      if (telling) found.set(slug, telling)
    } catch (error) {
      // With the others, its bug is told.
      if (isNoBug(error)) throw error
    }
  }
  return found
}

async function tellingAlone(settling: SettlingSite, shown: PublicNotes, slug: string): Promise<Telling | undefined> {
  const {building, paths, finds: known} = settling
  const alone = {...shown, slugs: [slug]}
  giveAgain(building, alone)
  const {files} = await planFiles(building, alone, paths)
  const its = files.filter(file => 'slug' in file && file.slug === slug)
  const finds: Find[] = []
  const auditOf = async (file: PlannedFile) => findsIn(settling, file, await askedFor(building, file).make())
  for (const file of its) {
    if (!ownWords.has(file.kind)) continue
    // A copy of an edition quotes nobody else, wherever it stands.
    const found = file.kind === 'edition' ? known.get(sitePathOf(file)) : undefined
    finds.push(...(found ?? (await auditOf(file))).filter(({note}) => note !== undefined))
  }
  const [first, ...others] = finds
  return first && [first, ...others]
}

/** Messages on notes that were left out, by slug, in that order: those that the last build left out were found first. */
export const leftOutMessages = (
  settling: SettlingSite,
  telling: ReadonlyMap<string, Telling>,
): Promise<readonly Message[]> =>
  Promise.all(
    [...telling]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([slug, finds]) => leftOutMessage(settling, settling.paths.get(slug) ?? siteFolder, finds)),
  )

/** Message on a note that was left out, at the words that name the other, if they are found. */
async function leftOutMessage({building, auditor}: SettlingSite, path: string, finds: Telling): Promise<Message> {
  const bytes = utf8(readSource(askOf(building.memo), path))
  const inSource = await auditor.audit({path: `${siteFolder}/${path}`, bytes})
  const isTold = ({note, rule}: Find) => finds.some(one => one.note === note && one.rule === rule)
  const find = inSource.find(one => one.inner.length === 0 && isTold(one)) ?? finds[0]
  const {line, column} = inSource.includes(find) ? find : {}
  const named = findFact(find)
  return messageFor(path, 'note-left-out', {
    ...(line !== undefined && column !== undefined && {place: {line, column}}),
    fact: {
      en: `${named.en} stands in this note, which therefore is not on the site: no page, no editions, no rows in lists, feeds and search`,
      fr: `${named.fr} figure dans cette note, qui n'est donc pas sur le site : ni page, ni éditions, ni lignes dans les listes, les flux et la recherche`,
    },
  })
}
