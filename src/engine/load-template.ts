import {basename} from 'node:path'
import {pathFrom} from '../io/inside.js'
import {listFiles} from '../io/list-files.js'
import {readStamped} from '../io/read-file.js'
import {readPackageFile} from '../io/read-package-file.js'
import type {Stamp} from '../io/stamp.js'
import type {ToolLanguage} from '../model/text.js'
import {packagePaths, parseTemplate, type ParsedTemplate} from '../template/parse-template.js'

/** A template, and what recognises the files that it was made of, by their absolute paths. */
export interface LoadedTemplate extends ParsedTemplate {
  readonly stamps: Readonly<Record<string, Stamp>>
  /** Absolute paths of its font files. */
  readonly fontPaths: readonly string[]
}

/**
 * Read and check the template in a folder.
 *
 * @param folder Absolute path.
 * @param path The folder's name in messages.
 * @throws {IoError} If a file cannot be read.
 */
export function loadTemplate(
  folder: string,
  path = `templates/${basename(folder)}`,
  language: ToolLanguage = 'en',
): LoadedTemplate {
  const id = basename(folder)
  const own = listFiles(folder).map(full => ({full, name: pathFrom(folder, full), ...readStamped(full)}))
  const ownBytes = new Map(own.map(({name, bytes}) => [name, bytes]))
  const fonts = packagePaths({id, path, files: ownBytes}).flatMap(name => {
    const file = readPackageFile(name)
    return file ? [{full: file.path, name, ...file}] : []
  })
  const all = [...own, ...fonts]
  const files = new Map(all.map(({name, bytes}) => [name, bytes]))
  return {
    ...parseTemplate({id, path, files, language}),
    stamps: Object.fromEntries(all.map(({full, stamp}) => [full, stamp])),
    fontPaths: all.map(({full}) => full).filter(full => /\.[ot]tf$/.test(full)),
  }
}
