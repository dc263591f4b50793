import {beforeAll, describe, expect, it} from 'vitest'
import type {Document} from '../../src/model/document.js'
import type {EditionId} from '../../src/model/edition.js'
import {editions} from '../../src/render/index.js'
import {checkPdf} from '../pdf/check-pdf.js'
import {readPdf, text} from '../pdf/pdf-file.js'
import {elementsOf} from '../pdf/structure-tree.js'
import {generatedNote} from '../support/generated-note.js'
import {printed} from '../support/printed.js'
import {renderInput} from '../support/render-input.js'
import {notesFolder, resolveBytes} from '../support/resolve.js'
import {describeWith} from '../support/tools.js'
import {tribuneWith} from '../support/tribune-with.js'

const note = tribuneWith(`Avant.

:::figure{src="images/carte un.png" decoratif credit="Atelier du Spécimen"}
:::

Après.`)

let document: Document
beforeAll(async () => {
  const around = {root: notesFolder, notes: [], files: generatedNote(1).files}
  const resolved = await resolveBytes('note.fr.md', new TextEncoder().encode(note), around)
  if (!resolved.document) throw new Error(resolved.file.messages.map(String).join('\n'))
  ;({document} = resolved)
})

const edition = async (id: EditionId): Promise<string> =>
  new TextDecoder().decode(await editions.find(one => one.id === id)?.render(renderInput(document)))

describe('a decorative picture', () => {
  it('has an empty alternative on the page, in a figure that nobody is told of', async () => {
    const page = await edition('web')
    expect(page).toMatch(/<figure class="picture"[^>]* role="presentation">\s*<img [^>]*alt=""/)
    expect(page).toContain('Atelier du Spécimen')
  })

  it('has an empty alternative in the mail', async () => {
    expect(await edition('mail')).toMatch(/<img (?=[^>]*width="1")[^>]*alt=""/)
  })

  it('is not in plain text', async () => {
    expect(await edition('text')).toMatch(/Avant\.\n\nAprès\./)
  })
})

describeWith('qpdf', 'a decorative picture in print', () => {
  it('is an artifact: the logo alone is a figure', async () => {
    const file = readPdf(await printed(document))
    const figures = elementsOf(file).filter(({type}) => type === 'Figure')
    expect(figures.map(({dictionary}) => text(dictionary['/Alt']))).toEqual(['CESS'])
    expect(checkPdf(file)).toEqual([])
  })
})
