import {join} from 'node:path'
import {splitRecordedPath} from '../../model/life/record-place.js'
import {findAsset, readAsset, type AssetPlace, type AssetPlaces, type AssetRead} from '../read-asset.js'

/** Read a file that a note refers to, by `assetKey`. Files of a recorded note are read from its record only. */
export const readAssetAt = (root: string, key: string): AssetRead => at(root, key, readAsset)

/** Locate a file that a note refers to, by `assetKey`, without reading it. */
export const findAssetAt = (root: string, key: string, places: AssetPlaces): AssetPlace =>
  at(root, key, (...reference) => findAsset(...reference, places))

function at<Found extends AssetRead | AssetPlace>(
  root: string,
  key: string,
  find: (root: string, notePath: string, reference: string) => Found,
): Found {
  const gap = key.indexOf('\n')
  const [notePath, reference] = [key.slice(0, gap), key.slice(gap + 1)]
  const recorded = splitRecordedPath(notePath)
  if (!recorded) return find(root, notePath, reference)
  const found = find(join(root, recorded.folder), recorded.path, reference)
  return 'path' in found && found.path !== undefined ? {...found, path: `${recorded.folder}/${found.path}`} : found
}
