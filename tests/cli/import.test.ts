import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {publicationYaml, runCess} from '../support/cli.js'
import {folderWith, put} from '../support/folder.js'
import {describeWith} from '../support/tools.js'
import {paragraph, picture, wordDocument, wordXml, type WordParts} from '../support/word-document.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', '1795000000'))
afterEach(() => vi.unstubAllEnvs())

const alert = [
  ...['--type', 'alert', '--authors', 'Anaïs Modèle', '--zone', 'multilateral', '--threats', 'desinformation'],
  ...['--tlp', 'TLP:CLEAR', '--recipients', 'enisa'],
]
const png = readFileSync(join(import.meta.dirname, '../../notes/atterrages.png'))
const publication = (document?: WordParts) =>
  folderWith({
    ...{'cess.yml': publicationYaml, 'notes/.keep': ''},
    ...(document && {'essai.docx': wordDocument(document)}),
  })
const notesIn = (cwd: string) => readdirSync(join(cwd, 'notes')).filter(name => name !== '.keep')
const rulesOn = async (cwd: string, path: string) => {
  const {stdout} = await runCess(['check', path, '--json'], {cwd})
  // JSON of ours.
  const {notes} = JSON.parse(stdout) as {notes: {messages: {ruleId: string}[]}[]}
  expect(notes.length).toBe(1)
  const messages = notes.flatMap(note => note.messages)
  return messages.map(({ruleId}) => ruleId).filter(rule => rule !== 'field-empty')
}

describe('cess import', () => {
  it('makes a note with its pictures beside it, of which check asks nothing but what an author must fill', async () => {
    const cwd = publication({
      body: `${paragraph('Un câble', 'Titre')}${paragraph('Faits', 'Titre1')}${paragraph('• un')}${paragraph('• deux')}<w:p>${picture('i', 'Quatre câbles et leurs atterrages.')}</w:p>`,
      parts: {
        'word/media/a.png': png,
        'word/comments.xml': wordXml(
          'comments',
          `<w:comment w:id="1" w:author="Max">${paragraph('Source (où) ?')}</w:comment>`,
        ),
      },
      relations: {i: ['image', 'media/a.png']},
    })
    const run = await runCess(['--lang', 'fr', 'import', 'essai.docx', ...alert], {cwd})
    expect(run).toMatchObject({code: 0, stderr: ''})
    expect(run.stdout).toBe(
      [
        'notes/un-cable.fr.md\nnotes/un-cable-1.png\n',
        'Repris du document, à vérifier :\n  titre: Un câble\n',
        'Commentaires, gardés à la fin de la note, où aucune édition ne les imprime :\n  Max : Source (où) ?\n',
        'Corrigé comme le fait `cess check --fix` : 1\n\nEnsuite :\n  cess check notes/un-cable.fr.md\n',
      ].join('\n'),
    )
    const text = readFileSync(join(cwd, 'notes/un-cable.fr.md'), 'utf8')
    expect(text).toContain('\n## Faits\n\n- un\n\n- deux\n\n![Quatre câbles et leurs atterrages.](un-cable-1.png)\n')
    expect(text).toMatch(/\n\[\/\/\]: # \(Commentaires .*\n\[\/\/\]: # \(Max : Source où \?\)\n$/)
    expect(await rulesOn(cwd, 'notes/un-cable.fr.md')).toEqual([])
  })

  it('tells of a picture that lacks its alternative text, and check asks for it', async () => {
    const cwd = publication({
      body: `<w:p>${picture('i')}</w:p>`,
      parts: {'word/media/a.png': png},
      relations: {i: ['image', 'media/a.png']},
    })
    const run = await runCess(['import', 'essai.docx', '--title', 'Essai', ...alert], {cwd})
    expect(run.stdout).toContain('picture without alternative text')
    expect(await rulesOn(cwd, 'notes/essai.fr.md')).toEqual(['image-alt'])
  })

  it('writes nothing where a file of that name is, and overwrites none', async () => {
    const cwd = publication({body: paragraph('Un', 'Titre') + paragraph('Texte.')})
    put(join(cwd, 'notes/un.fr.md'), 'mine')
    const {code, stderr} = await runCess(['import', 'essai.docx', ...alert], {cwd})
    expect([code, stderr]).toEqual([2, expect.stringContaining('`notes/un.fr.md`')])
    expect(readFileSync(join(cwd, 'notes/un.fr.md'), 'utf8')).toBe('mine')
    expect(notesIn(cwd)).toEqual(['un.fr.md'])
  })

  it('refuses what is no document, and asks for what a note needs', async () => {
    const cwd = publication({body: paragraph('Texte.')})
    put(join(cwd, 'a.docx'), '%PDF-1.7')
    expect(await runCess(['import', 'a.docx', ...alert], {cwd})).toMatchObject({
      ...{code: 1, stdout: ''},
      stderr: expect.stringMatching(/^cess: a\.docx: This is a PDF.*save it as \.docx\n$/),
    })
    expect(await runCess(['import', 'essai.docx'], {cwd})).toMatchObject({
      ...{code: 2, stdout: ''},
      stderr: expect.stringMatching(/give `--type` and `--title`/),
    })
    expect((await runCess(['import', 'none.docx', ...alert], {cwd})).code).toBe(3)
    expect(notesIn(cwd)).toEqual([])
  })
})

const markdown = `---
title: Un câble se rompt
subtitle: Trois ruptures en dix jours
---

# Ce que l'on sait

Dans la **nuit** du *2 novembre*[^1], le câble ~~B~~ A se tait : [l'avis complet](https://example.org/avis).

> Une citation *marquée*.

1. un
    - a
    - b

2. deux

    et la suite

[^1]: Avis aux navigateurs.

# Ce que l'on ignore

| Liaison | Jours |
| ------- | ----- |
| A       | 4     |

![Quatre câbles](atterrages.png)
`

describeWith('pandoc', 'a document that pandoc made', () => {
  it('comes back as it was', async () => {
    const cwd = publication()
    put(join(cwd, 'atterrages.png'), png)
    const pandoc = spawnSync('pandoc', ['-o', 'essai.docx', '-'], {cwd, input: markdown, encoding: 'utf8'})
    expect(pandoc).toMatchObject({status: 0})
    const run = await runCess(['import', 'essai.docx', ...alert], {cwd})
    expect(run).toMatchObject({code: 0, stderr: ''})
    expect(run.stdout).not.toContain('Not as it was')
    const note = readFileSync(join(cwd, 'notes/un-cable-se-rompt.fr.md'), 'utf8')
    expect(note).toMatch(/^titre: "?Un câble se rompt"?$/m)
    expect(note).toMatch(/^sous_titre: "?Trois ruptures en dix jours"?$/m)
    expect(existsSync(join(cwd, 'notes/un-cable-se-rompt-1.png'))).toBe(true)
    expect(note.slice(note.indexOf('\n## '))).toBe(
      `
## Ce que l’on sait

Dans la **nuit** du *2 novembre*[^1], le câble ~~B~~ A se tait : [l’avis complet](https://example.org/avis).

> Une citation *marquée*.

1. un
   - a
   - b

2. deux

   et la suite

## Ce que l’on ignore

| Liaison | Jours |
| - | - |
| A | 4 |

![Quatre câbles](un-cable-se-rompt-1.png "Quatre câbles")

[^1]: Avis aux navigateurs.
`,
    )
  })
})
