import {join} from 'node:path'
import {stateFolder} from '../../io/manifest.js'
import {manifestIdentity} from '../../io/manifest-file.js'
import {hashOfAll} from '../../io/stamp.js'
import {nodeVersion} from '../../io/tool.js'
import {steadyPrint, treePrint} from '../../io/tree-print.js'
import type {BuildContext} from '../context/context.js'
import {isUpToDate, readSnapshot, snapshotOf, writeSnapshot, type InputSnapshot} from '../publication/input-snapshot.js'
import type {OpenMemo} from '../publication/open-memo.js'

/** A folder as an audit saw it. */
interface SeenTree {
  /** Print of the folder. */
  readonly tree: string
  /** Identity of the manifest, which remembers notes that stood in the site once. */
  readonly manifest: string
}

/**
 * A folder in which an audit found nothing, with all that it asked of the publication. Nothing is kept of a folder with finds, nor of one in
 * which something could not be read.
 */
type CleanTree = InputSnapshot & SeenTree

const pathIn = (out: string): string => join(out, stateFolder, 'last-audit.json')

const keyOf = ({toolId, root, out, outOf}: BuildContext, folder: string): string =>
  hashOfAll([toolId, nodeVersion, root, out, outOf, folder])

/** A folder, given by its real path, before an audit; undefined where its times would prove nothing. */
export async function seeTree({out}: BuildContext, folder: string): Promise<SeenTree | undefined> {
  const tree = await steadyPrint(folder)
  const manifest = manifestIdentity(out)
  return tree === undefined || manifest === undefined ? undefined : {tree, manifest}
}

/** Keep that an audit found nothing in a folder, unless somebody wrote there meanwhile. */
export function keepClean(context: BuildContext, open: OpenMemo, folder: string, seen: SeenTree): void {
  if (!isAs(context, folder, seen)) return
  writeSnapshot(pathIn(context.out), {...snapshotOf(keyOf(context, folder), open), ...seen} satisfies CleanTree)
}

/** Whether an audit would find nothing: the last one did, and all that it saw is as it was. Loads no parser. */
export function isKnownClean(context: BuildContext, folder: string): boolean {
  const path = pathIn(context.out)
  const kept = readSnapshot<CleanTree>(path, keyOf(context, folder))
  return kept !== undefined && isUpToDate(path, kept, context) && isAs(context, folder, kept)
}

const isAs = ({out}: BuildContext, folder: string, {tree, manifest}: SeenTree): boolean =>
  manifestIdentity(out) === manifest && treePrint(folder) === tree
