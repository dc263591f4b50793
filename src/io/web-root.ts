import {existsSync, readdirSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {siteMark} from '../model/site-address.js'
import {unlessRefused} from './error.js'
import {stateFolder} from './manifest.js'
import {readBytes} from './open-file.js'

/** Folder of the public site in an output folder. */
export const siteFolder = 'site'

/** The cess site that a folder is, or lies in; undefined if none. */
export function siteAround(folder: string): string | undefined {
  for (let one = folder; ; one = dirname(one)) {
    if (isSite(one)) return one
    if (dirname(one) === one) return undefined
  }
}

/** A cess site within a folder, other than that of builds into it. Known output folders are not searched; links are skipped. */
export const siteBelow = (folder: string): string | undefined =>
  isOutput(folder) ? undefined : firstBelow(folder, isSite, join(folder, siteFolder))

/** An output folder within what is, or will be, the site of builds into another. Sites of known output folders are not searched. */
export function outputInSite(out: string): string | undefined {
  const site = join(out, siteFolder)
  if (isOutput(site)) return site
  return isOutput(out) ? undefined : firstBelow(site, isOutput)
}

function firstBelow(folder: string, isSought: (folder: string) => boolean, except?: string): string | undefined {
  for (const name of foldersIn(folder)) {
    const below = join(folder, name)
    if (below === except) continue
    const found = isSought(below) ? below : firstBelow(below, isSought, except)
    if (found !== undefined) return found
  }
  return undefined
}

const isOutput = (folder: string): boolean => existsSync(join(folder, stateFolder, 'manifest.json'))

/** Folders in a folder; none where it cannot be listed, for then we serve nothing of it either. */
const foldersIn = (folder: string): readonly string[] =>
  (unlessRefused(() => readdirSync(folder, {withFileTypes: true})) ?? [])
    .filter(entry => entry.isDirectory())
    .map(({name}) => name)

/** Whether a folder is a cess site, by the files around it or by its first page. */
function isSite(folder: string): boolean {
  if (basename(folder) === siteFolder && isOutput(dirname(folder))) return true
  return unlessRefused(() => readBytes(join(folder, 'index.html')).toString('latin1'))?.includes(siteMark) === true
}
