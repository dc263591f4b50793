import type {NoteEntry, SiteEntry, SiteFileEntry} from '../../io/manifest.js'
import {join} from 'node:path'
import {eraseCopies, type Stuck} from '../../io/erase.js'
import {pathFrom} from '../../io/inside.js'
import {removeArtifact} from '../../io/remove-artifacts.js'
import {hashOfAll, isUntouched, statOf} from '../../io/stamp.js'
import {siteFolder} from '../../io/web-root.js'
import {writeArtifacts, type EditionArtifact} from '../../io/write-artifacts.js'
import type {Message} from '../../model/message.js'
import type {SiteFile} from '../../model/site.js'
import {messageFor} from '../message-for.js'
import {noteBug} from '../note-bug.js'
import {TemplateMistake} from '../../render/liquid.js'
import {mistakeOf} from '../render-mistake.js'
import type {SiteReport} from '../report.js'
import type {Building} from '../build/building.js'
import {publicNotes} from './public-notes.js'
import {heldBack, planSite, type SitePlan} from './plan-site.js'
import {siteKeyOf} from './site-key.js'
import {own} from '../../model/own.js'

/** What came of the site; `site` is what stands now. */
export interface BuiltSite {
  readonly site: SiteEntry
  readonly messages: readonly Message[]
  /** Old copies beside files that changed, which could not be removed. */
  readonly stuck: readonly Stuck[]
  readonly report: SiteReport
}

/**
 * Make the files of the public site that are out of date, and remove those that nothing makes any more.
 *
 * @param before What stands, without what came down already.
 * @param notes Those that were admitted.
 * @throws {IoError} If the disk refuses.
 */
export async function buildSite(
  building: Building,
  entries: ReadonlyMap<string, NoteEntry>,
  {before, notes}: {readonly before: SiteEntry | undefined; readonly notes: SiteEntry['notes']},
): Promise<BuiltSite> {
  const {scene, common} = building
  const key = siteKeyOf({common, today: scene.today, notes, entries: entries.values()})
  const {files = {}, down = [], unplaced = []} = before ?? {}
  const standing = {key, notes, files, down, unplaced}
  try {
    const paths = pathsOf(entries)
    const plan = planSite(building, publicNotes(scene.out, entries.values(), {notes, moment: building.moment}), paths)
    const planned = plan.files.map(file => keyed(file, common))
    const rendered = await renderFiles(building, planned, {standing, paths})
    return writeFiles(building, planned, {standing, plan, ...rendered})
  } catch (error) {
    const message = mistakeOf(error, building.shared, siteFolder) ?? noteBug({scene, path: siteFolder}, error)
    const report = {files: Object.keys(files).length, written: []}
    return {site: {...standing, key: ''}, stuck: [], messages: [message], report}
  }
}

const pathsOf = (entries: ReadonlyMap<string, NoteEntry>): ReadonlyMap<string, string> =>
  new Map([...entries].map(([path, {slug}]) => [slug, path]))

interface Planned extends SiteFile {
  /** Relative to the output folder. */
  readonly to: string
  readonly key: string
}

const keyed = (file: SiteFile, common: string): Planned => ({
  ...file,
  to: `${siteFolder}/${file.path}`,
  key: hashOfAll([common, file.path, JSON.stringify(file.input)]),
})

interface Rendered {
  /** To be written. */
  readonly artifacts: readonly EditionArtifact[]
  /** Our bugs, by the file that is not made for each: as it was made last, it stays. */
  readonly bugs: ReadonlyMap<string, Message>
  /** Files that show what they must not: what stood there, and was right when it was made, stays. */
  readonly refused: ReadonlySet<string>
  /** What they show. */
  readonly found: readonly Message[]
}

/** Render the files that are out of date. A bug that one of them brings out is told on the note that it shows, and stops no other. */
async function renderFiles(
  building: Building,
  planned: readonly Planned[],
  {standing, paths}: {readonly standing: SiteEntry; readonly paths: ReadonlyMap<string, string>},
): Promise<Rendered> {
  const {scene} = building
  const isFresh = ({to, key}: Planned) => {
    const known = own(standing.files, to)
    return known?.key === key && isUntouched(known, statOf(join(scene.out, to)))
  }
  const artifacts: EditionArtifact[] = []
  const bugs = new Map<string, Message>()
  for (const file of planned) {
    if (isFresh(file)) continue
    try {
      artifacts.push({edition: 'site', path: file.to, bytes: await file.render()})
    } catch (error) {
      // A mistake in a template is one for all files.
      if (error instanceof TemplateMistake) throw error
      const [slug = '', ...others] = file.notes
      const path = others.length === 0 ? paths.get(slug) : undefined
      bugs.set(file.to, noteBug({scene, path: path ?? `${siteFolder}/${file.path}`}, error))
    }
  }
  const {auditArtifacts} = await import('../audit/audit-artifacts.js')
  const {passed, refused, messages} = auditArtifacts(building, artifacts)
  return {artifacts: passed, bugs, refused, found: messages}
}

function writeFiles(
  building: Building,
  planned: readonly Planned[],
  {standing, plan, artifacts, bugs, refused, found}: Rendered & {readonly standing: SiteEntry; readonly plan: SitePlan},
): BuiltSite {
  const {scene, owns} = building
  const result = writeArtifacts(scene.out, artifacts, owns)
  if (result.status === 'taken') {
    const messages = result.paths.map(path => takenMessage(building, path))
    const report = {files: Object.keys(standing.files).length, written: []}
    return {site: {...standing, key: ''}, messages: [...messages, ...found], stuck: [], report}
  }
  const made = new Map(result.artifacts.map(artifact => [artifact.path, artifact]))
  const files = Object.fromEntries([
    ...Object.entries(heldBack(standing.files, plan)),
    ...planned.flatMap(({to, key, notes}): readonly (readonly [string, SiteFileEntry])[] => {
      const last = own(standing.files, to)
      if (bugs.has(to)) return last ? [[to, last]] : []
      const artifact = made.get(to) ?? last
      // No key is this one: the next build tries again.
      return artifact ? [[to, {...artifact, key: refused.has(to) ? '' : key, notes}]] : []
    }),
  ])
  const {kept, down, stuck} = clearAway(building, {standing, files, written: result.changed})
  const isPartial = bugs.size > 0 || plan.bugs.size > 0 || refused.size > 0
  return {
    // What stays is still ours: it comes down with its notes.
    site: {...standing, files: {...files, ...kept}, down, ...(isPartial && {key: ''})},
    messages: [
      ...plan.bugs.values(),
      ...toldOnce(bugs),
      ...Object.keys(kept).map(path => changedMessage(building, path)),
      ...found,
    ],
    stuck,
    report: {files: planned.length, written: [...result.changed]},
  }
}

/** Remove what nothing makes any more, and compressed copies of what is out of date. */
function clearAway(
  {scene}: Building,
  {
    standing,
    files,
    written,
  }: {
    readonly standing: SiteEntry
    readonly files: SiteEntry['files']
    readonly written: Iterable<string>
  },
): {readonly kept: SiteEntry['files']; readonly down: readonly string[]; readonly stuck: readonly Stuck[]} {
  const others = Object.entries(standing.files).filter(([path]) => !Object.hasOwn(files, path))
  const kept = others.filter(([, artifact]) => removeArtifact(scene.out, artifact) === 'kept')
  const outdated = [...written, ...others.map(([path]) => path)]
  const stuck = outdated.flatMap(path => eraseCopies(scene.out, path).stuck)
  const down = [...(standing.down ?? []), ...stuck.map(({path}) => path)].filter(path => !Object.hasOwn(files, path))
  return {kept: Object.fromEntries(kept), down, stuck}
}

/** A bug that many files bring out is told once a note. */
const toldOnce = (bugs: ReadonlyMap<string, Message>): readonly Message[] => [
  ...new Map([...bugs.values()].map(bug => [JSON.stringify([bug.path, bug.remedy]), bug])).values(),
]

const shownPath = ({root, out}: Building['scene'], path: string): string => pathFrom(root, join(out, path))

/** On a file that somebody changed since cess wrote it. */
const changedMessage = ({scene}: Pick<Building, 'scene'>, path: string): Message =>
  messageFor(shownPath(scene, path), 'output-changed')

const takenMessage = ({scene}: Building, path: string): Message =>
  messageFor(shownPath(scene, path), 'output-taken', {
    actual: {en: 'file that cess did not make', fr: "fichier que cess n'a pas fait"},
  })
