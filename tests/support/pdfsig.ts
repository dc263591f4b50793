import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {folderWith} from './folder.js'

/** poppler's report on the signatures of a file. */
export function pdfsig(bytes: Uint8Array): string {
  const folder = folderWith({'a.pdf': bytes})
  const {stdout, stderr} = spawnSync('pdfsig', ['-nssdir', folder, join(folder, 'a.pdf')], {encoding: 'utf8'})
  return `${stdout}${stderr}`.replaceAll(folder, '')
}

/** Whether it takes the signature for valid, and the whole file for signed. */
export const isTakenForWhole = (said: string): boolean =>
  said.includes('Signature is Valid.') && said.includes('Total document signed')
