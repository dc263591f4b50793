import {siteFolder} from '../../io/web-root.js'
import {join, resolve} from 'node:path'
import {folderAt} from '../../io/list-tree.js'
import {isFree, lockIn, untilFree} from '../../io/lock.js'
import {manifestIdentity} from '../../io/manifest-file.js'
import {UsageError} from '../../model/usage-error.js'
import type {CheckOptions} from '../context/options.js'
import type {AuditReport} from '../report/report.js'
import {openBuildContext, type BuildContext} from '../context/context.js'
import {ofOneState, type Looked} from '../publication/of-one-state.js'
import {noFolder} from '../../io/find-publication.js'

/** Folder to audit. */
export interface AuditOptions extends Pick<CheckOptions, 'directory' | 'onProgress' | 'onWait'> {
  /** Relative to `directory`; the public site of the usual output folder if absent. */
  readonly folder?: string | undefined
}

/**
 * Check that a public folder shows nothing of notes that are not public. Writes nothing.
 *
 * @throws {UsageError} If there is no publication, or no such folder.
 * @throws {IoError} If the disk refuses what everything needs.
 */
export async function audit({folder: given, ...options}: AuditOptions): Promise<AuditReport> {
  const context = openBuildContext(options)
  const folder = folderAt(given === undefined ? join(context.out, siteFolder) : resolve(context.directory, given))
  if (folder === undefined) throw given === undefined ? noSite() : noFolder(given)
  const {auditTree} = await import('./audit-tree.js')
  const look = () => auditTree(context, folder)
  return given === undefined ? ofOneState(siteIn(context), look) : look()
}

/** The site of an output folder: while a build writes to it, files are half written, or gone once they were listed. */
const siteIn = ({out, onWait}: BuildContext): Looked => ({
  settled: async () => ((await untilFree(lockIn(out), {onWait})) ? (manifestIdentity(out) ?? '') : undefined),
  isStill: state => isFree(lockIn(out)) && (manifestIdentity(out) ?? '') === state,
  again: () => {},
})

const noSite = () =>
  new UsageError({
    en: 'There is no public site in `out/site`: build it first, or name the folder to audit',
    fr: "Il n'y a pas de site public dans `out/site` : composez-le d'abord, ou nommez le dossier à examiner",
  })
