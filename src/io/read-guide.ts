import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageFolder} from './tool.js'

/** The table of contents: what lists the pages is no page. */
const contents = 'index.md'

/** The pages of the guide that is installed with the tool, by the names of their files; none where it is not. */
export function readGuide(language: string): readonly {readonly name: string; readonly text: string}[] {
  const folder = join(packageFolder, 'docs', language)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(file => file.endsWith('.md') && file !== contents)
    .toSorted()
    .map(file => ({name: file.slice(0, -'.md'.length), text: readFileSync(join(folder, file), 'utf8')}))
}
