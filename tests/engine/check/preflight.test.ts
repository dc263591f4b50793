import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {build, check, type BuildReport, type Report} from '../../../src/index.js'
import {goodNote, publicationWith, publicationYaml} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {templateNamed} from '../../support/template.js'

const long = goodNote({number: 2, text: 'Les opérateurs basculent une partie du trafic.\n\n'.repeat(500)})
const mail = (directory: string) => build({directory, only: ['mail']})
const outcomes = ({notes}: Report) => Object.fromEntries(notes.map(({slug, outcome}) => [slug, outcome]))
const rulesOf = ({messages, notes}: Report) => ({
  onFiles: messages.map(({ruleId}) => ruleId),
  onNotes: notes.flatMap(note => note.messages).map(({ruleId}) => ruleId),
})
const has = (root: string, name: string) => existsSync(join(root, 'out/notes/b.fr', `b.fr.${name}`))

/** A publication whose brand asks the network for a picture. */
function withRemotePicture(): string {
  const root = publicationWith({'a.fr.md': goodNote({number: 1}), 'b.fr.md': goodNote({number: 2})})
  put(join(root, 'cess.yml'), `${publicationYaml}template: ours\n`)
  const {files, images} = templateNamed('plain')
  for (const [name, content] of [...files, ...images]) put(join(root, 'templates/ours', name), content)
  for (const name of ['logo.svg', 'logo-reversed.svg', 'logo-mono.svg', 'mark.svg', 'mark-16.svg'])
    put(join(root, 'templates/ours', name), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>')
  const foot = join(root, 'templates/ours/mail/_foot.liquid')
  writeFileSync(foot, `<img src="https://example.org/seen.png" alt="">${readFileSync(foot, 'utf8')}`)
  return root
}

describe('a mail that would be cut', () => {
  it('keeps its note from being rendered, each time that mail is asked for', {tags: 'slow'}, async () => {
    const root = publicationWith({'a.fr.md': goodNote({number: 1}), 'b.fr.md': long})
    const first = await mail(root)
    expect(outcomes(first)).toEqual({'a.fr': 'built', 'b.fr': 'refused'})
    expect(rulesOf(first).onNotes).toEqual(['mail-size'])
    expect(has(root, 'eml') || has(root, 'mail.html')).toBe(false)
    const second = await mail(root)
    expect(outcomes(second)).toEqual({'a.fr': 'unchanged', 'b.fr': 'refused'})
    expect(rulesOf(second).onNotes).toEqual(['mail-size'])
  })

  it('keeps nobody from the page alone', {tags: 'slow'}, async () => {
    const root = publicationWith({'b.fr.md': long})
    const web = () => build({directory: root, only: ['web']})
    const before: BuildReport = await web()
    expect(outcomes(before)).toEqual({'b.fr': 'built'})
    await mail(root)
    expect(outcomes(await web())).toEqual({'b.fr': 'unchanged'})
    expect(has(root, 'html')).toBe(true)
  })

  it('is seen by a check, which writes nothing', {tags: 'slow'}, async () => {
    const root = publicationWith({'b.fr.md': long})
    const report = await check({directory: root})
    expect(rulesOf(report).onNotes).toEqual(['mail-size'])
    expect(outcomes(report)).toEqual({'b.fr': 'refused'})
    expect(existsSync(join(root, 'out'))).toBe(false)
  })

  it('is not looked at while the note has other mistakes', async () => {
    const root = publicationWith({'b.fr.md': long.replace('TLP:CLEAR', 'TLP:WHITE')})
    expect(rulesOf(await check({directory: root})).onNotes).toEqual(['tlp-label'])
  })
})

describe('a mistake of the brand', {tags: 'slow'}, () => {
  it('is told once, on its file, however many notes show it', async () => {
    const root = withRemotePicture()
    const path = 'templates/ours/mail/_foot.liquid'
    for (const run of [() => check({directory: root}), () => mail(root), () => mail(root)]) {
      const report = await run()
      expect(report.messages.map(message => [message.path, message.ruleId])).toEqual([[path, 'mail-remote']])
      expect(rulesOf(report).onNotes).toEqual([])
      expect(outcomes(report)).toEqual({'a.fr': 'refused', 'b.fr': 'refused'})
    }
  })

  it('leaves the site as it was, and says so', async () => {
    const root = withRemotePicture()
    const first = await build({directory: root, only: ['site']})
    expect(first.site?.written).toContain('site/index.html')
    const home = join(root, 'out/site/index.html')
    const before = readFileSync(home, 'utf8')
    const frame = join(root, 'templates/ours/web/site.liquid')
    writeFileSync(frame, readFileSync(frame, 'utf8').replace('<body', '<body data-new'))
    const both = () => build({directory: root, only: ['mail', 'site']})
    for (const run of [both, both])
      expect((await run()).site).toEqual({files: first.site?.files, written: [], isKept: true})
    expect(readFileSync(home, 'utf8')).toBe(before)
    expect((await build({directory: root, only: ['site']})).site?.written).toContain('site/index.html')
  })
})
