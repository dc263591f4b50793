import {execFileSync} from 'node:child_process'
import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {listNotes, listNotesFolder} from '../../src/io/list-notes.js'
import {folderWith} from '../support/folder.js'

describe('listNotes', () => {
  it('lists Markdown files at any depth, in the order of their paths', () => {
    const root = folderWith({
      'notes/b.fr.md': '',
      'notes/a.fr.md': 'text',
      'notes/2026/c d é.fr.md': '',
      'notes/carte.png': '',
      'notes/.hidden.md': '',
      'notes/.obsidian/x.md': '',
      'README.md': '',
    })
    expect(listNotes(root).map(({path, slug}) => [path, slug])).toEqual([
      ['notes/2026/c d é.fr.md', 'c d é.fr'],
      ['notes/a.fr.md', 'a.fr'],
      ['notes/b.fr.md', 'b.fr'],
    ])
    expect(listNotes(root)[1]?.stat).toMatchObject({sizeBytes: 4})
  })

  it('does not read what a link outside leads to', () => {
    const root = folderWith({'secret.md': 'secret', 'publication/notes/inside.md': '', 'secrets/x.md': ''})
    const notes = join(root, 'publication/notes')
    symlinkSync('../../secret.md', join(notes, 'link.fr.md'))
    symlinkSync('nowhere.md', join(notes, 'nowhere.fr.md'))
    symlinkSync('inside.md', join(notes, 'second.md'))
    symlinkSync('../../secrets', join(notes, 'folder'))
    expect(listNotes(join(root, 'publication')).map(({slug, stat}) => [slug, typeof stat])).toEqual([
      ['inside', 'object'],
      ['link.fr', 'string'],
      ['nowhere.fr', 'string'],
      ['second', 'object'],
    ])
  })

  it.skipIf(process.platform === 'win32')('reads no pipe that has the name of a note', () => {
    const root = folderWith({'notes/a.md': ''})
    execFileSync('mkfifo', [join(root, 'notes/b.md')])
    expect(listNotes(root).map(({path, stat}) => [path, typeof stat])).toEqual([
      ['notes/a.md', 'object'],
      ['notes/b.md', 'string'],
    ])
  })

  it('reads no note where the folder of notes is a link that leads out', () => {
    const root = folderWith({'secrets/x.md': 'secret', 'publication/cess.yml': ''})
    symlinkSync('../secrets', join(root, 'publication/notes'))
    const listed = listNotes(join(root, 'publication'))
    expect(listed).toEqual([{path: 'notes/x.md', slug: 'x', stat: 'outside'}])
  })

  it('leaves out folders that end in .md, and is content without notes', () => {
    const root = folderWith()
    expect(listNotes(root)).toEqual([])
    mkdirSync(join(root, 'notes/a.md'), {recursive: true})
    expect(listNotes(root)).toEqual([])
  })
})

it('names texts beside the notes that could have been meant for notes', () => {
  const stray = ['A.MD', 'b.markdown', 'c.txt', 'd/e.DOCX']
  const others = ['f.png', 'g.csv', 'h.bib', 'i.json', '.j.txt', '~$d.docx', 'k.pdf', 'txt', 'l.fr.md']
  const root = folderWith(Object.fromEntries([...stray, ...others].map(name => [`notes/${name}`, ''])))
  expect(listNotesFolder(root).strays).toEqual(stray.map(name => `notes/${name}`))
})
