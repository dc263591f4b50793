import {basename, dirname, join} from 'node:path'
import {markOfThisProcess} from './lock-holder.js'
import {randomId} from './random-id.js'

/** So much of a name is shown, since a file system takes 255 bytes. */
const mostCharacters = 40

/**
 * Path of a temporary file before it is renamed to `path`: `.name.mark-id.cess-tmp`, in the same folder. The mark names the process, so
 * that whoever comes next knows whether it is gone.
 */
export const temporaryBeside = (path: string): string => {
  const name = [...basename(path)].slice(0, mostCharacters).join('')
  return join(dirname(path), `.${name}.${markOfThisProcess()}-${randomId().slice(0, 8)}.cess-tmp`)
}

/** Pattern of names of temporary files; its group is the mark, absent from those of earlier versions. */
export const temporaryName = /^\.[^/]+\.(?:([0-9a-z]+-[0-9a-z]+-[0-9a-z]+)-)?[0-9a-f]+\.cess-tmp$/
