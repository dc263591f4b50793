import {basename, dirname} from 'node:path'
import {readBase, shippedBase} from '../../io/template-files.js'
import {hashOf} from '../../io/stamp.js'
import type {FileToWrite} from '../../io/write-new-files.js'
import {UsageError} from '../../model/usage-error.js'
import {loadFiles} from '../brand/load-template.js'
import {messagesOf} from '../messages/message-of.js'

/**
 * Look at a brand before it is written, as every check will.
 *
 * @param files By their paths in the publication; all in one folder.
 * @param logo Name of the file that the logo was read from, which its author knows it by.
 * @throws {UsageError} If its colour cannot be read or its logo cannot be used.
 */
export function checkNewBrand(files: readonly FileToWrite[], logo?: string): void {
  const path = dirname(files[0]?.path ?? '')
  const own = files.map(file => ({
    ...{name: basename(file.path), full: file.path, bytes: file.bytes},
    stamp: {hash: hashOf(file.bytes), sizeBytes: file.bytes.length, mtimeMs: 0},
  }))
  const base = readBase(shippedBase('cess'))
  const {files: told} = loadFiles({folder: path, path, isShipped: false, base}, own)
  const [message] = told.flatMap(messagesOf)
  if (!message) return
  const {reason, remedy} = message
  const named = (text: string): string => (logo === undefined ? text : text.replaceAll('logo.images.color', logo))
  throw new UsageError({
    en: `The brand cannot be used. ${named(reason.en)}. ${remedy.en}`,
    fr: `Cette marque ne peut pas servir. ${named(reason.fr)}. ${remedy.fr}`,
  })
}
