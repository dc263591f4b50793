import {mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  RenameRequest,
  type CompletionItem,
} from 'vscode-languageserver-protocol/node'
import {goodNote, publicationYaml} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {halves} from '../../support/halves.js'
import {cursorIn, languageClient} from '../../support/language-client.js'

const path = 'notes/a.fr.md'
const bibliography = '@book{doe2026,\n  author = {Doe, Jane}, title = {Cables}, year = {2026}, publisher = {Press}}\n'
const root = realpathSync(mkdtempSync(join(tmpdir(), 'cess-')))
const files = {
  'cess.yml': publicationYaml,
  [path]: goodNote(),
  'notes/b.fr.md': goodNote({number: 2}),
  'notes/sources.bib': bibliography,
  'README.md': '##Lisez-moi\n',
}

type Client = Awaited<ReturnType<typeof languageClient>>
let client: Client

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) put(join(root, name), text)
  client = await languageClient(root)
  await client.open(path, goodNote())
})
afterAll(() => rmSync(root, {recursive: true}))

const rulesOf = (name = path) => client.told.get(client.uriOf(name))?.map(({code}) => code)
const note = (text: string) => goodNote({fields: 'bibliographie: sources.bib\n', text})

/** Type a note with a cursor, and ask what can be written there. */
const completed = async (marked: string): Promise<readonly string[]> => (await offered(marked)).map(({label}) => label)

async function offered(marked: string): Promise<readonly CompletionItem[]> {
  const {text, position} = cursorIn(marked)
  await client.type(path, text)
  const found = await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: {uri: client.uriOf(path)},
    position,
  })
  return Array.isArray(found) ? found : (found?.items ?? [])
}

async function placed(marked: string) {
  const {text, position} = cursorIn(marked)
  await client.type(path, text)
  return {textDocument: {uri: client.uriOf(path)}, position}
}

describe('messages', () => {
  it('follow what is typed, unsaved, in the language of the editor', {tags: 'slow'}, async () => {
    await client.type(path, goodNote({text: '##Sans espace'}))
    await expect.poll(rulesOf).toEqual(['heading-glued'])
    expect(client.told.get(client.uriOf(path))?.[0]).toMatchObject({severity: 1, source: 'cess'})
    expect(client.told.get(client.uriOf(path))?.[0]?.message).toContain('attendu')
    await client.type(path, goodNote())
    await expect.poll(rulesOf).toEqual([])
  })

  it('are those of the newest text where many were typed', {tags: 'slow'}, async () => {
    for (let count = 1; count <= 20; count++) await client.type(path, goodNote({text: `##Titre ${count}`}))
    await client.type(path, goodNote({text: 'Le coeur.'}))
    await expect.poll(rulesOf).toEqual(['ligature'])
  })

  it('are none of Markdown that is no note', async () => {
    await client.open('README.md', '##Lisez-moi\n')
    await client.type(path, goodNote({text: '##'}))
    await expect.poll(rulesOf).toEqual(['heading-empty'])
    expect(rulesOf('README.md')).toBeUndefined()
  })
})

describe('completion', () => {
  for (const {cases, speed} of halves(
    [
      ['keys', goodNote({fields: 'mots¦\n'}), 'mots_cles'],
      ['keys of a group', goodNote({fields: 'revisions:\n  - dat¦\n'}), 'date'],
      ['values', goodNote({fields: 'statut: ¦\n'}), 'brouillon'],
      ['yes and no', goodNote({fields: 'specimen: ¦\n'}), 'oui'],
      ['licences', goodNote({fields: 'licence: ¦\n'}), 'CC-BY-4.0'],
      ['alerts of GitHub', goodNote({text: '> [!¦'}), 'WARNING'],
      ['zones', goodNote().replace('afrique-francophone', '¦'), 'asie-centrale'],
      ['threats', goodNote().replace('infrastructures-critiques', '¦'), 'terrorisme'],
      ['recipients', goodNote().replace('[enisa, otan]', '[enisa, o¦]'), 'otan'],
      ['techniques', goodNote({fields: 'techniques: [T00¦]\n'}), 'T0049'],
      ['EuroVoc', goodNote({fields: 'mots_cles: [disinf¦]\n'}), 'disinformation'],
      ['blocks', goodNote({text: ':::¦'}), 'encadre'],
      ['attributes', goodNote({text: ':::figure{¦}\n:::'}), 'src'],
      ['values of attributes', goodNote({text: ':::graphique{type=¦}\n:::'}), 'barres'],
      ['groups of an attribute', goodNote({text: ':::recommandation{a="¦"}\n:::'}), 'enisa'],
      ['citations', note('Voir [@d¦].'), 'doe2026'],
      ['cross-references', note('## Une partie\n\nVoir [](#¦).'), 'une-partie'],
      ['notes', note('Voir [la suite](¦).'), 'b.fr.md'],
      ['footnotes', note('Un mot[^¦].\n\n[^source]: Communiqué.'), 'source'],
    ],
    3,
  ))
    it.each(cases)('knows %s', speed, async (_, marked, label) => {
      expect(await completed(marked)).toContain(label)
    })

  it('says of a key inside a value what it holds', async () => {
    const found = await offered(goodNote({fields: 'revisions:\n  - resu¦\n'}))
    expect(found.find(({label}) => label === 'resume')?.detail).toBe('Ce qui a changé, en une phrase')
  })

  it('has nothing for running text', async () => {
    expect(await completed(note('Un mot ¦'))).toEqual([])
  })
})

describe('hover', () => {
  it.each([
    ['a key', goodNote().replace('zone:', 'zo¦ne:'), 'zone'],
    ['a zone', goodNote().replace('afrique-francophone', 'afrique-¦francophone'), 'Afrique francophone'],
    ['a key within a value', goodNote().replace('texte:', 'tex¦te:'), 'Ce qui est à faire'],
    [
      'a value within a value',
      goodNote().replace('auteurs: Anaïs Modèle', 'auteurs: [{nom: Modèle, fonction: ana¦lyste}]'),
      'Métier ou charge',
    ],
    ['a key as French notes write it', goodNote().replace('titre:', 'ti¦tre:'), '`titre: '],
    ['a technique', goodNote({fields: 'techniques: [T00¦49]\n'}), 'Flood'],
    ['a citation', note('Voir [@doe¦2026].'), 'Doe, Cables, 2026'],
    ['a block', note(':::figu¦re{src=a.png}\n:::'), 'src'],
    ['a footnote', note('Un mot[^so¦urce].\n\n[^source]: Communiqué.'), 'Communiqué'],
  ])('tells of %s', async (_, marked, words) => {
    const found = await client.connection.sendRequest(HoverRequest.type, await placed(marked))
    expect(JSON.stringify(found)).toContain(words)
  })
})

describe('a definition', () => {
  it.each([
    ['citation', note('Voir [@doe¦2026].'), 'notes/sources.bib', 0],
    ['note', note('Voir [la suite](b.f¦r.md).'), 'notes/b.fr.md', 0],
    ['footnote', note('Un mot[^so¦urce].\n\n[^source]: Communiqué.'), path, 20],
    ['heading', note('## Une partie\n\nVoir [](#une-¦partie).'), path, 18],
    ['translated note', goodNote({fields: 'traduction_de: CESS-2026-ALE-002¦\n'}), 'notes/b.fr.md', 0],
  ])('of a %s is found', async (_, marked, file, line) => {
    const found = await client.connection.sendRequest(DefinitionRequest.type, await placed(marked))
    expect(found).toMatchObject({uri: client.uriOf(file), range: {start: {line}}})
  })
})

describe('changes', () => {
  it('are offered for messages, and all that are certain at once', async () => {
    await client.type(path, goodNote({text: '##Sans espace'}))
    await expect.poll(rulesOf).toEqual(['heading-glued'])
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: {uri: client.uriOf(path)},
      range: {start: {line: 17, character: 0}, end: {line: 17, character: 0}},
      context: {diagnostics: []},
    })
    const edits = {changes: {[client.uriOf(path)]: [expect.objectContaining({newText: '## '})]}}
    expect(actions).toMatchObject([
      {kind: 'quickfix', title: 'Écrire `## Sans espace`', edit: edits},
      {kind: 'source.fixAll.cess', edit: edits},
    ])
  })

  it('of a heading are those of what leads to it', async () => {
    const params = await placed(note('## Une par¦tie\n\nVoir [](#une-partie) et [là](#une-partie).'))
    const found = await client.connection.sendRequest(RenameRequest.type, {...params, newName: 'La suite'})
    const edits = found?.changes?.[client.uriOf(path)] ?? []
    expect(edits.map(({newText}) => newText)).toEqual(['La suite', 'la-suite', 'la-suite'])
  })

  it('of a heading reach other notes, saved or only typed', async () => {
    const other = goodNote({
      number: 2,
      text: 'Voir [la note](a.fr.md#une-partie), [elle](a.fr.md) et [ceci](b.fr.md#une-partie).',
    })
    await client.open('notes/b.fr.md', other)
    const params = await placed(note('## Une par¦tie'))
    const found = await client.connection.sendRequest(RenameRequest.type, {...params, newName: 'La suite'})
    const start = other.split('\n').findIndex(line => line.startsWith('Voir'))
    expect(found?.changes?.[client.uriOf('notes/b.fr.md')]).toEqual([
      {newText: 'la-suite', range: {start: {line: start, character: 23}, end: {line: start, character: 33}}},
    ])
  })

  it('of a footnote are in its text too', async () => {
    const params = await placed(note('Un mot[^a¦].\n\n[^a]: Communiqué.'))
    const found = await client.connection.sendRequest(RenameRequest.type, {...params, newName: 'b'})
    expect(found?.changes?.[client.uriOf(path)]?.length).toBe(2)
  })
})

it('outlines headings with what is below them', async () => {
  await client.type(path, note('## Un\n\n### Deux\n\n## Trois'))
  const found = await client.connection.sendRequest(DocumentSymbolRequest.type, {
    textDocument: {uri: client.uriOf(path)},
  })
  expect(found).toMatchObject([{name: "Ce que l'on sait"}, {name: 'Un', children: [{name: 'Deux'}]}, {name: 'Trois'}])
})

it('ends when the editor says so', async () => {
  expect(await client.end()).toBe(0)
})
