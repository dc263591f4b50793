import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {siteMark} from '../model/site-address.js'
import {stateFolder} from './manifest.js'

/** Folder of the public site in an output folder. */
export const siteFolder = 'site'

/** The public site of ours in which a folder lies, or that it is; undefined where it lies in none. */
export function siteAround(folder: string): string | undefined {
  for (let one = folder; ; one = dirname(one)) {
    if (isSite(one)) return one
    if (dirname(one) === one) return undefined
  }
}

/**
 * A public site of ours that a folder holds, other than the one that builds into this folder make. A folder in which we built
 * before is known; only others are looked through, links left out.
 */
export const siteBelow = (folder: string): string | undefined =>
  existsSync(join(folder, stateFolder, 'manifest.json')) ? undefined : firstBelow(folder, join(folder, siteFolder))

function firstBelow(folder: string, except: string): string | undefined {
  for (const name of foldersIn(folder)) {
    const below = join(folder, name)
    if (below === except) continue
    const found = isSite(below) ? below : firstBelow(below, except)
    if (found !== undefined) return found
  }
  return undefined
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, {withFileTypes: true}).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))
  } catch {
    return [] // What cannot be listed is not served by us either.
  }
}

/** By where it stands, beside what cess keeps of it, or by what its first page says. */
function isSite(folder: string): boolean {
  if (basename(folder) === siteFolder && existsSync(join(dirname(folder), stateFolder, 'manifest.json'))) return true
  try {
    return readFileSync(join(folder, 'index.html'), 'latin1').includes(siteMark)
  } catch {
    return false
  }
}
