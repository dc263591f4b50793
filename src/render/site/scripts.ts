import type {SiteFile, SiteInput} from '../../model/site.js'
import {fixedFile, short} from './fixed-file.js'

type Place = Pick<SiteInput, 'program' | 'digest'>

/** Path of a script, which changes with its content. */
export const scriptPath = (site: Place, name: 'search' | 'shortcut'): string => scriptFile(site, name).path

/** The scripts of the site: the search, and on every page the keys that lead to it. */
export const scriptFiles = (site: Place): readonly SiteFile[] => [
  scriptFile(site, 'search'),
  scriptFile(site, 'shortcut'),
]

const made = new WeakMap<Uint8Array, SiteFile>()

function scriptFile({program, digest}: Place, name: 'search' | 'shortcut'): SiteFile {
  const bytes = program(name)
  const known = made.get(bytes)
  if (known) return known
  const file = fixedFile(`assets/${name}-${short(digest(bytes))}.js`, bytes)
  made.set(bytes, file)
  return file
}
