import {basename} from 'node:path'
import {readPackageFiles, readTemplateFolder} from '../io/read-template.js'
import {packagePaths, parseTemplate, type ParsedTemplate} from '../template/parse-template.js'

/** Read and check the template in a folder; `path` is the folder's name in messages. */
export function loadTemplate(folder: string, path = `templates/${basename(folder)}`): ParsedTemplate {
  const id = basename(folder)
  const files = readTemplateFolder(folder)
  const fonts = readPackageFiles(packagePaths({id, path, files}))
  return parseTemplate({id, path, files: new Map([...files, ...fonts])})
}
