import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {citedIn} from '../../../src/note/citations/cited-in.js'
import {parseMarkdown} from '../../../src/note/markdown.js'
import {goodNote} from '../../support/front-matter.js'
import {resolveText} from '../../support/resolve.js'

const keysIn = (markdown: string, metadata = {}) => {
  const text = parseMarkdown(new VFile(), markdown, 1)
  return text && citedIn(text.root, metadata).map(({key}) => key)
}

describe('citedIn', () => {
  it('finds works in text, fields, attributes and titles of pictures', () => {
    const text =
      'Un [@a].\n\n:::quote{author="Anaïs" source="[@b]"}\nTexte [@c].\n:::\n\n![Une carte](x.png "Titre [@d]")\n'
    expect(keysIn(text, {summary: {markdown: 'Un *résumé [@e]*.'}, key_points: [{markdown: '[@f]'}]})).toEqual([
      'e',
      'f',
      'a',
      'b',
      'c',
      'd',
    ])
  })
})

describe('a citation in an attribute', () => {
  it('is reported where the bibliography lacks the work', async () => {
    const {file} = await resolveText(`${goodNote}\n:::citation{auteur="Anaïs" source="[@nulle-part]"}\nTexte.\n:::\n`)
    expect(file.messages.map(({ruleId}) => ruleId)).toContain('citation-missing')
  })
})
