import {basename} from 'node:path'
import {loadRead, type LoadedTemplate} from '../../src/engine/brand/load-template.js'
import {isShipped} from '../../src/io/find-template.js'
import {readPackageFile} from '../../src/io/read-package-file.js'
import {filesOf, listBase, readBase} from '../../src/io/template-files.js'

/** The template in a folder, wherever that is; `path` is its name in messages. */
export function loadTemplate(folder: string, path = `templates/${basename(folder)}`): LoadedTemplate {
  const {files} = readBase({id: 'cess', files: filesOf(folder)})
  const base = listBase(folder)
  return loadRead(
    {status: 'found', folder, path, isShipped: isShipped(folder), files, base: base && readBase(base)},
    readPackageFile,
  )
}
