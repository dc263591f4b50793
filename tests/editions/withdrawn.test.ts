import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import PostalMime from 'postal-mime'
import {beforeAll, expect, it} from 'vitest'
import {parse} from 'yaml'
import {fields} from '../../src/model/front-matter.js'
import {remainingFields} from '../../src/note/withdrawal/remaining-fields.js'
import {build} from '../../src/index.js'
import {publicationYaml} from '../support/cli.js'
import {put} from '../support/folder.js'
import {filesBelow, filesWith} from '../support/site.js'
import {describeWith} from '../support/tools.js'

/** Stands in every field and part of the text that says, judges or finds anything. */
const said = 'zqzqsaidxw'

interface Version {
  readonly id: string
  readonly lang: 'fr' | 'en'
  readonly title: string
  readonly reason: string
}

const original: Version = {
  ...{id: 'CESS-2026-ALE-301', lang: 'fr', title: 'Câbles rompus'},
  reason: "L'unique source s'est rétractée.",
}
const translation: Version = {
  ...{id: 'CESS-2026-ALE-302', lang: 'en', title: 'Broken cables'},
  reason: 'Its only source retracted.',
}

/** Any text may stay in the file: even one with mistakes. */
const note = ({id, lang, title, reason}: Version, tlp: string) => `---
reference: ${id}
type: note-alerte
titre: ${title}
langue: ${lang}
${lang === 'fr' ? '' : `traduction_de: ${original.id}\n`}sous_titre: ${said}
date: 2026-11-18
version: "1.2"
statut: retiré
revisions:
  - {version: "1.0", date: 2026-11-18, nature: initiale, objet: ${said}}
  - {version: "1.1", date: 2026-11-19, nature: correction, objet: ${said}}
  - {version: "1.2", date: 2026-11-20, nature: retrait, objet: "${reason}"}
auteurs: [{nom: Anaïs Modèle, fonction: analyste}]
zone: afrique-francophone
zones: [asie-centrale]
menaces: [cybermenaces]
pays: [CG]
severite: critique
probabilite: quasi-certain
confiance: élevée
cotation: B2
techniques: [T0049]
tlp: ${tlp}
destinataires: [enisa]
expire: 2026-11-21
resume: ${said}
points_cles: [${said}, ${said}, ${said}]
recommandations: [{texte: ${said}, a: enisa}]
mots_cles: [${said}, "eurovoc:6770"]
bibliographie: ${said}.bib
---

## ${said}

${said}[^1] [@nobody] [away](nowhere.md). <b>${said}</b>

![${said}](${said}.png)

[^1]: ${said}
`

const notices: readonly {
  readonly lang: 'fr' | 'en'
  readonly slug: string
  readonly day: RegExp
  readonly reason: string
}[] = [
  {lang: 'fr', slug: 'cables.fr', day: /Retirée le.20.novembre.2026/u, reason: 'L’unique source s’est rétractée.'},
  {lang: 'en', slug: 'cables.en', day: /Withdrawn on.20.November.2026/u, reason: 'Its only source retracted.'},
]

let out: string
beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), 'cess-withdrawn-'))
  put(join(root, 'cess.yml'), publicationYaml)
  put(join(root, 'notes/cables.fr.md'), note(original, 'TLP:CLEAR'))
  put(join(root, 'notes/cables.en.md'), note(translation, 'TLP:CLEAR'))
  put(join(root, 'notes/restreinte.fr.md'), note({...original, id: 'CESS-2026-ALE-303'}, 'TLP:GREEN'))
  const {notes} = await build({directory: root})
  if (notes.some(({messages}) => messages.length > 0)) throw new Error(JSON.stringify(notes))
  out = join(root, 'out')
  for (const path of filesBelow(out).filter(one => one.endsWith('.pdf')))
    execFileSync('qpdf', ['--qdf', '--object-streams=disable', join(out, path), join(out, `${path}.open`)])
  return () => rmSync(root, {recursive: true, force: true})
})

const read = (path: string): string => readFileSync(join(out, path), 'utf8')
const plain = (html: string): string => html.replaceAll(/<style[^]*?<\/style>|<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

/** Only tribunes have it, which say nothing else that is withdrawn. */
const ofTribunes = 'first_published'

it('has every field of which nothing remains', () => {
  const [, head = ''] = note(original, 'TLP:CLEAR').split('---\n')
  // A mapping, as we wrote it above.
  const keys = Object.keys(parse(head) as object)
  const lost = Object.entries(fields)
    .filter(([key]) => !Object.hasOwn(remainingFields({status: 'withdrawn', [key]: said}), key))
    .filter(([key, {aliases}]) => key !== ofTribunes && ![key, ...aliases].some(name => keys.includes(name)))
  expect(lost.map(([key]) => key)).toEqual([])
})

describeWith('qpdf', 'a withdrawn note', () => {
  it('says nothing of what it said, in no file and no name of a file', () => {
    expect(filesWith(out, said)).toEqual([])
    // What was judged has no word of the author.
    const judged = filesBelow(join(out, 'notes')).filter(
      path =>
        /\.(?:txt|json|bib|ris)$/.test(path) &&
        /quasi certain|almost certain|T0049|"critical"|B2\b|désinformation/i.test(read(join('notes', path))),
    )
    expect(judged).toEqual([])
  })

  it.each(notices)('says when and why in every edition: $lang', async ({lang, slug, day, reason}) => {
    const edition = (extension: string) => read(join('notes', slug, `${slug}${extension}`))
    const pdf = execFileSync('pdftotext', [join(out, 'notes', slug, `${slug}.pdf`), '-']).toString()
    const message = await PostalMime.parse(edition('.eml'))
    expect(message.subject).toMatch(day)
    const texts = [plain(edition('.html')), pdf, edition('.mail.txt'), message.text ?? '']
    const mails = [edition('.mail.html'), message.html ?? ''].map(plain)
    // Once, and in a mail in its list of mails too: a history would say it again.
    for (const [times, some] of [[1, texts] as const, [2, mails] as const])
      for (const text of some.map(one => one.replaceAll(/\s+/g, ' '))) {
        expect(text).toMatch(day)
        expect(text.split(reason)).toHaveLength(times + 1)
      }
    const citations = [edition('.csl.json'), edition('.bib').replaceAll('~', ' '), edition('.ris')]
    for (const text of citations) {
      expect(text).toMatch(day)
      expect(text).toContain(reason)
    }
    expect(JSON.parse(edition('.csl.json'))).toMatchObject([{status: 'retracted'}])
    expect(JSON.parse(edition('.json'))).toMatchObject({status: 'withdrawn', lang, revisions: [{nature: 'withdrawal'}]})
    expect(edition('.stix.json')).toContain('"revoked": true')
    expect(edition('.misp.json')).toContain('rejected')
  })

  it.each(notices)('says so on its page, and in all feeds that told of it: $lang', ({lang, day, reason}) => {
    const page = read(`site/${lang === 'fr' ? '' : 'en/'}notes/cables/index.html`)
    expect(plain(page)).toContain(reason)
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? ''
    expect(JSON.parse(block)).toMatchObject({'@graph': [{creativeWorkStatus: 'Withdrawn', inLanguage: lang}]})
    const topics = 'zones/afrique-francophone zones/asie-centrale threats/cybermenaces types/alert authors/anais-modele'
    for (const folder of ['', ...topics.split(' '), `languages/${lang}`].map(topic => join('site', topic)))
      for (const name of ['feed.xml', 'rss.xml', 'feed.json']) {
        expect(read(join(folder, name))).toMatch(day)
        expect(read(join(folder, name))).toContain(reason)
      }
  })

  it.each(notices)('stands in no list, no search and no sitemap: $lang', ({lang}) => {
    const own = `${lang === 'fr' ? '' : 'en/'}notes/cables/index.html`
    const title = lang === 'fr' ? original.title : translation.title
    const named = filesWith(join(out, 'site'), title).filter(path => !/(?:feed\.xml|rss\.xml|feed\.json)$/.test(path))
    expect(named).toEqual([own])
    expect(filesWith(join(out, 'site'), 'notes/cables/').filter(path => /sitemap|search/.test(path))).toEqual([])
    expect(filesBelow(join(out, 'site')).filter(path => path.includes('cables') && path.endsWith('.png'))).toEqual([])
  })

  it('says so where it was restricted, in the editions that it has', () => {
    const pdf = execFileSync('pdftotext', [join(out, 'notes/restreinte.fr/restreinte.fr.pdf'), '-']).toString()
    expect(pdf.replaceAll(/\s+/g, ' ')).toContain('Retirée le 20 novembre 2026 L’unique source s’est rétractée.')
  })

  it('has of itself in its PDF what makes the same editions again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cess-withdrawn-'))
    execFileSync('pdfdetach', ['-saveall', '-o', folder, join(out, 'notes/cables.fr/cables.fr.pdf')])
    const source = readFileSync(join(folder, 'cables.fr.md'), 'utf8')
    expect(source).not.toContain(said)
    const again = mkdtempSync(join(tmpdir(), 'cess-withdrawn-'))
    put(join(again, 'cess.yml'), publicationYaml)
    put(join(again, 'notes/cables.fr.md'), source)
    const {notes} = await build({directory: again, only: ['data']})
    expect(notes.flatMap(({messages}) => messages)).toEqual([])
    const made = (root: string) => readFileSync(join(root, 'notes/cables.fr/cables.fr.stix.json'), 'utf8')
    expect(made(join(again, 'out'))).toBe(made(out))
    for (const one of [folder, again]) rmSync(one, {recursive: true, force: true})
  })
})

it('is refused without a text only while it stands', async () => {
  const root = mkdtempSync(join(tmpdir(), 'cess-withdrawn-'))
  const text = note(original, 'TLP:CLEAR')
  put(join(root, 'cess.yml'), publicationYaml)
  put(join(root, 'notes/cables.fr.md'), text.replace('statut: retiré', 'statut: publie'))
  const {notes} = await build({directory: root, only: ['data']})
  const rules = notes.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))
  expect(rules).toContain('status-revision')
  expect(rules).toContain('note-link-missing')
  rmSync(root, {recursive: true, force: true})
})
