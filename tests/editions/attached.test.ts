// @module-tag slow
import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {readPdf} from '../pdf/pdf-file.js'
import {textInStructure} from '../pdf/text-in-structure.js'
import {sampleEdition} from '../support/built-samples.js'
import {installed} from '../support/installed.js'
import {isRed, sampleSlugs} from '../support/samples.js'
import {describeWith} from '../support/tools.js'
import {wordsOf, wordsOfHtml} from '../support/words.js'
import {isNightly} from '../support/nightly.js'

const repository = fileURLToPath(new URL('../..', import.meta.url))
/** One of each kind, with drawings, charts and translations; every one is built again by `npm run nightly`. */
const some = /^(?:cables-sous-marins|decision-support|mission-restes)/
const open = sampleSlugs.filter(slug => !isRed(slug) && (isNightly || some.test(slug)))

describeWith('pdfdetach', 'a publication made of what its PDFs bring along', () => {
  const root = mkdtempSync(join(tmpdir(), 'cess-unpacked-'))
  const edition = (slug: string, extension: string) => readFileSync(join(root, 'out/notes', slug, slug + extension))

  beforeAll(() => {
    mkdirSync(join(root, 'notes'))
    for (const name of ['cess.yml', 'templates']) cpSync(join(repository, name), join(root, name), {recursive: true})
    for (const slug of open) {
      execFileSync('pdfdetach', ['-saveall', '-o', join(root, 'notes'), sampleEdition(slug, '.pdf')])
    }
    execFileSync(process.execPath, [installed, 'build', '-C', root, '--only', 'web,pdf,mail'])
  })

  afterAll(() => rmSync(root, {recursive: true}))

  it.each(open)('says the words of %s in page and mails', slug => {
    for (const extension of ['.html', '.mail.html']) {
      const before = wordsOfHtml(readFileSync(sampleEdition(slug, extension), 'utf8'))
      expect(wordsOfHtml(String(edition(slug, extension)))).toEqual(before)
    }
    expect(wordsOf(String(edition(slug, '.mail.txt')))).toEqual(
      wordsOf(readFileSync(sampleEdition(slug, '.mail.txt'), 'utf8')),
    )
  })

  it.each(open)('prints the words of %s', slug => {
    const printed = (bytes: Buffer) => wordsOf(textInStructure(readPdf(bytes)))
    expect(printed(edition(slug, '.pdf'))).toEqual(printed(readFileSync(sampleEdition(slug, '.pdf'))))
  })

  it('has no names of folders or files but those of the notes', () => {
    const names = readdirSync(join(root, 'notes'))
    expect(names.filter(name => !open.some(slug => name.startsWith(`${slug}.`)))).toEqual([])
  })
})
