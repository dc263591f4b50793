import {mkdtempSync, readdirSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Message} from '../../src/index.js'
import {goodNote, publicationYaml, runCess} from '../support/cli.js'
import {put} from '../support/folder.js'

const root = mkdtempSync(join(tmpdir(), 'cess-hard-'))
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
let number = 0
const good = (text?: string) => goodNote({number: ++number, ...(text !== undefined && {text})})

/** Notes as they come, and the rules that must say what is wrong; none for those that are fine. */
const notes: Readonly<
  Record<string, {readonly content: string | Uint8Array; readonly rules: readonly string[]; readonly reason?: RegExp}>
> = {
  'plain.fr.md': {content: good(), rules: []},
  'bom.fr.md': {content: `\uFEFF${good()}`, rules: []},
  'crlf.fr.md': {content: good().replaceAll('\n', '\r\n'), rules: []},
  'latin-1.fr.md': {content: Buffer.from(good(), 'latin1'), rules: ['note-encoding']},
  'utf-16.fr.md': {content: utf16(good()), rules: ['note-encoding']},
  'empty.fr.md': {content: '', rules: ['note-empty']},
  'five-megabytes.fr.md': {content: good('mot '.repeat(1_250_000)), rules: ['note-too-large']},
  'no-front-matter.fr.md': {content: '## Un titre\n\nUn texte.\n', rules: ['front-matter-missing']},
  'unclosed-fence.fr.md': {content: '---\ntitre: Un câble\n\nUn texte.\n', rules: ['fence-unclosed']},
  'javascript.fr.md': {
    content: '---js\n{title: process.exit(42)}\n---\n\nUn texte.\n',
    rules: ['fence-kind'],
  },
  'nom avec espaces.fr.md': {content: good(), rules: ['note-name-address']},
  'été à Liège.fr.md': {content: good(), rules: ['note-name-address']},
  'image-missing.fr.md': {
    content: good('![Deux câbles](absente.png)'),
    rules: ['asset-file'],
    reason: /does not exist/,
  },
  'image-remote.fr.md': {
    content: good('![Deux câbles](https://example.org/carte.png)'),
    rules: ['asset-file'],
    reason: /elsewhere/,
  },
  'image-outside.fr.md': {
    content: good('![Deux câbles](../../../../etc/hostname.png)'),
    rules: ['asset-file'],
    reason: /outside/,
  },
  'image-encoded.fr.md': {
    content: good('![Deux câbles](..%2f..%2f..%2fetc%2fpasswd)'),
    rules: ['asset-file'],
    reason: /outside/,
  },
  'image-link.fr.md': {content: good('![Deux câbles](link.png)'), rules: ['asset-file'], reason: /link that leads out/},
}
const fine = Object.entries(notes).flatMap(([name, {rules}]) => (rules.length === 0 ? [name] : []))

interface Document {
  readonly exitCode: number
  readonly notes: readonly {
    readonly path: string
    readonly outcome: string
    readonly messages: readonly Message[]
  }[]
}
let result: {readonly code: number; readonly document: Document; readonly stderr: string}

beforeAll(async () => {
  put(join(root, 'publication/cess.yml'), publicationYaml)
  put(join(root, 'secret.png'), 'secret')
  for (const [name, {content}] of Object.entries(notes)) put(join(root, 'publication/notes', name), content)
  symlinkSync(join(root, 'secret.png'), join(root, 'publication/notes/link.png'))
  symlinkSync(join(root, 'secret.png'), join(root, 'publication/notes/outside.fr.md'))
  const {code, stdout, stderr} = await runCess(['build', '--json', '--only', 'web'], {cwd: join(root, 'publication')})
  result = {code, stderr, document: JSON.parse(stdout) as Document} // our own JSON
})

afterAll(() => rmSync(root, {recursive: true, force: true}))

const noteAt = (name: string) => result.document.notes.find(({path}) => path === `notes/${name}`)
const rulesAt = (name: string) => [...new Set(noteAt(name)?.messages.map(({ruleId}) => ruleId))]

describe('cess build', () => {
  it('ends with 1 and prints nothing but the document', () => {
    expect(result.code).toBe(1)
    expect(result.document.exitCode).toBe(1)
    expect(result.stderr).toBe('')
  })

  it.each(Object.entries(notes).filter(([, {rules}]) => rules.length > 0))(
    'refuses %s',
    (name, {rules, reason = /./}) => {
      expect(noteAt(name)?.outcome).toBe('refused')
      expect(rulesAt(name)).toEqual(rules)
      for (const message of noteAt(name)?.messages ?? []) {
        expect(message.reason).toMatch(reason)
        expect(message.remedy).not.toBe('')
      }
    },
  )

  it('refuses a note that is a link out of the publication', () => {
    expect(rulesAt('outside.fr.md')).toEqual(['note-outside'])
  })

  it.each(fine)('builds %s beside them', name => {
    expect(noteAt(name)?.outcome).toBe('built')
    const slug = name.slice(0, -'.md'.length)
    expect(readdirSync(join(root, 'publication/out/notes', slug)).sort()).toEqual([`${slug}.html`, `${slug}.json`])
  })

  it('makes nothing for the others', () => {
    const slugs = fine.map(name => name.slice(0, -'.md'.length))
    expect(readdirSync(join(root, 'publication/out/notes')).sort()).toEqual(slugs.sort())
  })
})
