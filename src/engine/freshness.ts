import {join} from 'node:path'
import {findTemplate} from '../io/find-template.js'
import {publicationFile} from '../io/find-publication.js'
import {listFiles} from '../io/list-files.js'
import type {NoteFile} from '../io/list-notes.js'
import type {AssetEntry, Inputs, MadeGroup, NoteEntry} from '../io/manifest.js'
import {findAsset} from '../io/read-asset.js'
import {readNoteStamped, readStamped} from '../io/read-file.js'
import {isUntouched, statOf, type Stamp} from '../io/stamp.js'
import type {IsoDate} from '../model/text.js'

/** Whether `cess.yml` and the template are sure to be as they were; looks at sizes and times only. */
export function areInputsUntouched(inputs: Inputs, root: string, template: string | undefined): boolean {
  if (!isUntouched(inputs.config, statOf(join(root, publicationFile)))) return false
  const name = template ?? inputs.templateName
  const folder = name === inputs.templateName ? findTemplate(root, name) : undefined
  if (folder === undefined) return false
  const known = inputs.templateFiles
  if (listFiles(folder).some(path => !Object.hasOwn(known, path))) return false
  return Object.entries(known).every(([path, stamp]) => isUntouched(stamp, statOf(path)))
}

/** Whether a note's text is as it was: by size and time, by content where these differ. */
export function isSourceSame(root: string, file: NoteFile, entry: NoteEntry): boolean {
  if (file.stat === 'outside') return false
  return isUntouched(entry.source, file.stat) || isContentSame(join(root, file.path), entry.source, readNoteStamped)
}

/** Whether the files that a note refers to are as they were; those that were missing still must be. */
export const areAssetsSame = (root: string, file: Pick<NoteFile, 'path'>, entry: Pick<NoteEntry, 'assets'>): boolean =>
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
  return place.path === path && stamp !== undefined && isContentSame(join(root, path), stamp, readStamped)
}

/** Whether what a note's artifacts were made from, and they themselves, are as they were. */
export const isMadeFresh = (
  out: string,
  entry: NoteEntry,
  {groups, key}: {groups: readonly MadeGroup[]; key: string},
) =>
  groups.every(group => {
    const made = entry.made[group]
    return (
      made?.key === key && made.artifacts.every(artifact => isUntouched(artifact, statOf(join(out, artifact.path))))
    )
  })

/** Whether the messages that a note had then are those that it has now. */
export const isCheckFresh = (entry: NoteEntry, checkKey: string, today: IsoDate): boolean =>
  entry.checkKey === checkKey && (entry.day === undefined || entry.day === today)

function isContentSame(path: string, stamp: Stamp, read: typeof readStamped): boolean {
  const stat = statOf(path)
  return stat?.sizeBytes === stamp.sizeBytes && read(path).stamp.hash === stamp.hash
}
