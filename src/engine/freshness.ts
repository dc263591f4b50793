import {join} from 'node:path'
import type {NoteFile} from '../io/list-notes.js'
import {findAsset} from '../io/read-asset.js'
import {readStamped} from '../io/read-file.js'
import {isUntouched, statOf, type Stamp} from '../io/stamp.js'
import type {AssetEntry, Examination} from './examine-note.js'

/** Whether the files that a note refers to are as they were; those that were missing still must be. */
export const areAssetsSame = (
  root: string,
  file: Pick<NoteFile, 'path'>,
  entry: Pick<Examination, 'assets'>,
): boolean =>
  Object.entries(entry.assets).every(([reference, asset]) => isAssetSame(root, file.path, {reference, asset}))

function isAssetSame(
  root: string,
  notePath: string,
  {reference, asset}: {readonly reference: string; readonly asset: AssetEntry},
): boolean {
  const {path, stamp} = asset
  if (path !== undefined && isUntouched(stamp, statOf(join(root, path)))) return true
  const place = findAsset(root, notePath, reference)
  if (place.status !== 'found') return place.status === asset.status
  return place.path === path && stamp !== undefined && isContentSame(join(root, path), stamp)
}

function isContentSame(path: string, stamp: Stamp): boolean {
  const stat = statOf(path)
  return stat?.sizeBytes === stamp.sizeBytes && readStamped(path).stamp.hash === stamp.hash
}
