import {join, resolve} from 'node:path'
import {readNow} from '../../io/clock.js'
import {findPublication} from '../../io/find-publication.js'
import {isInside, pathFrom, whereItLeads} from '../../io/inside.js'
import {notesFolder} from '../../io/list-notes.js'
import type {OnLockWait} from '../../io/lock.js'
import type {MadeGroup} from '../../io/manifest.js'
import {templatesFolder} from '../../io/find-template.js'
import {readToolId} from '../../io/tool.js'
import {deadline} from '../../io/processor-time.js'
import {outputInSite, siteAround, siteBelow, siteFolder} from '../../io/web-root.js'
import {editionGroups, type Edition} from '../../model/edition.js'
import {groupsOnSite} from '../../model/editions/lists.js'
import type {Instant} from '../../model/moment.js'
import type {NoteHeader} from '../../model/note.js'
import {mayBePublic} from '../../model/public-note.js'
import type {IsoDate} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import type {BuildOptions, CheckOptions, Shard} from './options.js'

/** Context of a command: its options with every default filled in and every path absolute. */
export interface Context {
  readonly root: string
  readonly directory: string
  readonly names: readonly string[]
  readonly today: IsoDate
  /** Moment of the run; embargoes end by it. */
  readonly now: Instant
  /** Address of the public site, if other than in `cess.yml`. */
  readonly siteUrl: string | undefined
  readonly strict: boolean
  readonly template: string | undefined
  readonly toolId: string
  /** Number of threads; chosen automatically if undefined. */
  readonly jobs: number | undefined
  /** Processor time per note; without effect with one thread. */
  readonly noteMostMs: number
  readonly onProgress: (done: number, total: number) => void
  readonly onWait: OnLockWait
}

/** Groups of editions to build. */
export interface AskedGroups {
  /** Requested groups, and those that are always built. */
  readonly groups: readonly MadeGroup[]
  /** Further groups that the site needs of public notes. */
  readonly siteGroups: readonly MadeGroup[]
}

/** A build's context. */
export interface BuildContext extends Context, AskedGroups {
  readonly out: string
  /** Path of the publication from `out`. */
  readonly outOf: string
  readonly asDraft: boolean
  /** Whether published notes are read from the record; drafts are read as they stand. */
  readonly isPublished: boolean
  /** The part of the notes to build here. */
  readonly shard: Shard | undefined
  /** Absolute output folders of other shards. */
  readonly merge: readonly string[]
  /** Absolute path of a shared cache, and whether it may hold restricted notes. */
  readonly cache: {readonly folder: string; readonly isRestricted: boolean} | undefined
  readonly waitMs: number
}

/** A path below what is private in a publication, or in an output folder, or what git keeps. */
const keptFolder = /(?:^|\/)\.(?:cess|git)(?:\/|$)/

/** Default output folder. */
export const defaultOut = 'out'
const defaultWaitMs = 30_000
/** Default processor time per note. */
export const usualMostMs = 10_000

/**
 * Find the publication and settle the options of a check.
 *
 * @throws {UsageError} If there is no publication, or a setting is impossible.
 */
export function openContext(options: CheckOptions): Context {
  const directory = resolve(options.directory)
  return {
    root: findPublication(directory),
    directory,
    names: options.notes ?? [],
    ...momentOf(readNow()),
    strict: options.strict ?? false,
    template: options.template,
    siteUrl: undefined,
    toolId: readToolId(),
    jobs: options.jobs,
    noteMostMs: options.noteMostMs ?? usualMostMs,
    onProgress: options.onProgress ?? (() => {}),
    onWait: options.onWait ?? (() => {}),
  }
}

/**
 * The same for a build.
 *
 * @throws {UsageError} Also if the output folder is the publication itself, or among what it is made of, or lies in a
 *   public site or holds one, or its own site holds an output folder: what is restricted would be served.
 */
export function openBuildContext(options: BuildOptions): BuildContext {
  const context = openContext(options)
  const out = options.out === undefined ? join(context.root, defaultOut) : resolve(context.directory, options.out)
  const sources = [notesFolder, templatesFolder].map(name => join(context.root, name))
  const real = whereItLeads(out)
  // A folder above the publication would hold it among its artifacts.
  const isOurs = sources.some(folder => isInside(folder, real)) || keptFolder.test(pathFrom(context.root, real))
  if (isOurs || isInside(real, context.root)) throw wrongOut(options.out ?? defaultOut)
  const usual = join(context.root, defaultOut, siteFolder)
  // Builds without `--out` will put a site there, if they did not yet.
  const site = isInside(usual, real) ? usual : (siteAround(real) ?? siteBelow(real))
  if (site !== undefined) throw publicOut(options.out ?? defaultOut, site)
  const held = outputInSite(real)
  if (held !== undefined) throw heldOut(options.out ?? defaultOut, held)
  return {
    ...context,
    siteUrl: options.siteUrl === undefined ? undefined : siteUrlOf(options.siteUrl),
    out,
    outOf: pathFrom(out, context.root),
    ...groupsOf(options),
    asDraft: options.asDraft ?? false,
    isPublished: options.asDraft !== true,
    shard: options.shard,
    cache: cacheOf(options, {sources, out: real}),
    merge: (options.merge ?? []).map(folder => resolve(context.directory, folder)),
    waitMs: options.waitMs ?? defaultWaitMs,
  }
}

/** Parts of a context by which a thread opens a memo of its own; they can be copied. */
export type SentContext = Pick<Context, 'root' | 'now' | 'template' | 'siteUrl' | 'toolId'>

export const sentContext = ({root, now, template, siteUrl, toolId}: Context): SentContext => ({
  root,
  now,
  template,
  siteUrl,
  toolId,
})

/** Signal that aborts a note after its time; undefined with one thread. */
export const signalFor = ({jobs, noteMostMs}: Context): AbortSignal | undefined =>
  jobs === 1 ? undefined : deadline(noteMostMs)

/** Whether a build makes the site: a shard makes what a site needs of its notes, and not the site. */
export const makesSite = ({groups, shard}: Pick<BuildContext, 'groups' | 'shard'>): boolean =>
  groups.includes('site') && !shard

/** Moment and day of a context. */
export const momentOf = (now: Instant): Pick<Context, 'now' | 'today'> => ({now, today: now.slice(0, 10)})

/** @throws {UsageError} If it lies where notes are made from or what they become is served. */
function cacheOf(
  {directory, cache, cacheRestricted: isRestricted = false}: BuildOptions,
  {sources, out}: {readonly sources: readonly string[]; readonly out: string},
): BuildContext['cache'] {
  if (cache === undefined) return undefined
  const folder = resolve(directory, cache)
  const real = whereItLeads(folder)
  const isWrong =
    [...sources, join(out, siteFolder)].some(other => isInside(other, real)) || siteAround(real) !== undefined
  if (!isWrong) return {folder, isRestricted}
  throw new UsageError({
    en: `Unexpected cache folder \`${cache}\`: it holds the sources of notes, or is served to the public; choose another one`,
    fr: `Dossier de cache \`${cache}\` inattendu : il contient des sources de notes, ou il est servi au public ; choisissez-en un autre`,
  })
}

/** A site address in its normal form, without a trailing slash. */
function siteUrlOf(given: string): string {
  // By hand: what checks `cess.yml` takes a while to load.
  if (/^https?:\/\/[^?#]+$/i.test(given) && URL.canParse(given)) return given.replace(/\/+$/, '')
  throw new UsageError({
    en: `Unexpected \`--site-url ${given}\`, expected an address that begins with \`https://\` or \`http://\``,
    fr: `\`--site-url ${given}\` ne convient pas ; attendu : une adresse qui commence par \`https://\` ou \`http://\``,
  })
}

/** Groups to build. The site needs PDFs and data editions, too; drafts are never public. */
function groupsOf({only = editionGroups, asDraft = false}: BuildOptions): AskedGroups {
  const asked = new Set<MadeGroup>(only.filter(group => !asDraft || group !== 'site'))
  const needed = asked.has('site') ? groupsOnSite : []
  return {groups: [...asked, 'always'], siteGroups: needed.filter(group => !asked.has(group))}
}

/** Group of an edition. */
export const groupOf = ({group}: Edition): MadeGroup => group ?? 'always'

/** Groups to build for a note. */
export const groupsFor = ({groups, siteGroups}: AskedGroups, header: NoteHeader | undefined): readonly MadeGroup[] =>
  header && mayBePublic(header) ? [...groups, ...siteGroups] : groups

const publicOut = (out: string, site: string) =>
  new UsageError({
    en: `Unexpected output folder \`${out}\`: \`${site}\` is a public site, and restricted notes would be served along with it; choose another one`,
    fr: `Dossier de sortie \`${out}\` inattendu : \`${site}\` est un site public, et des notes à diffusion restreinte y seraient servies ; choisissez-en un autre`,
  })

const heldOut = (out: string, held: string) =>
  new UsageError({
    en: `Unexpected output folder \`${out}\`: its site would hold \`${held}\`, an output folder, too, with the restricted notes that were built there; move or delete that one`,
    fr: `Dossier de sortie \`${out}\` inattendu : son site contiendrait \`${held}\`, un dossier de sortie lui aussi, avec les notes à diffusion restreinte qui y ont été composées ; déplacez ou supprimez ce dernier`,
  })

const wrongOut = (out: string) =>
  new UsageError({
    en: `Unexpected output folder \`${out}\`: it holds what the publication is made of, or keeps; choose another one`,
    fr: `Dossier de sortie \`${out}\` impossible : il contient ce dont la publication est faite, ou ce qu'elle conserve ; choisissez-en un autre`,
  })
