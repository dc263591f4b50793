import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * A set-up of an editor, as the guide has it.
 *
 * @param language Of the block: each editor has one of its own.
 * @throws If the French and the English page differ in it: whoever reads one gets what was tried.
 */
export function editorBlock(language: 'lua' | 'elisp' | 'toml'): string {
  const [english, french] = ['en', 'fr'].map(lang => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs', lang, 'editors.md'), 'utf8')
    return new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(page)?.[1]
  })
  assert(english !== undefined && english === french, `docs/*/editors.md: the blocks of ${language} differ`)
  return english
}
