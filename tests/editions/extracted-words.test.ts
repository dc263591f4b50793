import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {editions} from '../../src/render/index.js'
import {sampleEdition} from '../support/built-samples.js'
import {strayWords} from '../support/extracted-words.js'
import {oddNotes} from '../support/odd-notes.js'
import {printed} from '../support/printed.js'
import {renderInput} from '../support/render-input.js'
import {resolveText} from '../support/resolve.js'
import {sampleSlugs} from '../support/samples.js'
import {describeWith} from '../support/tools.js'
import {textOfHtml} from '../support/words.js'

const folder = fileURLToPath(new URL('../../notes', import.meta.url))

/** Fixed words that one note alone says, which is TLP:RED and has no page. */
const onNoPage = 'ingérence étrangère, 1er févr. 2027'

/** Words of the sample notes: of their sources, drawings and data, and the fixed words on all of their pages. */
const said = [
  onNoPage,
  ...readdirSync(folder).flatMap(name =>
    /\.(?:md|svg|csv|bib|json)$/.test(name) ? [readFileSync(join(folder, name), 'utf8')] : [],
  ),
  ...sampleSlugs
    .flatMap(slug => ['.html', '.mail.html'].map(extension => sampleEdition(slug, extension)))
    .flatMap(path => (existsSync(path) ? [textOfHtml(readFileSync(path, 'utf8'))] : [])),
]

describeWith('pdftotext', 'the words that are extracted from print', () => {
  it.each(sampleSlugs)('are the words of %s', {tags: 'slow'}, slug => {
    expect(strayWords(readFileSync(sampleEdition(slug, '.pdf')), said)).toEqual([])
  })

  it.each(Object.entries(oddNotes))('are the words of a note of odd shape: %s', async (_shape, source) => {
    const {document, file} = await resolveText(source)
    if (!document) throw new Error(file.messages.map(String).join('\n'))
    const web = await editions.find(({id}) => id === 'web')?.render(renderInput(document))
    const page = textOfHtml(new TextDecoder().decode(web))
    expect(strayWords(await printed(document), [source, page])).toEqual([])
  })
})
