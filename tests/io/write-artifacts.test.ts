import {mkdirSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {IoError} from '../../src/io/error.js'
import {readJournal} from '../../src/io/journal.js'
import {removeArtifact} from '../../src/io/remove-artifacts.js'
import {removeTemporaries, writeArtifacts, type Owns} from '../../src/io/write-artifacts.js'
import {folderWith, put} from '../support/folder.js'

const nobody: Owns = () => false
const bytes = (text: string) => new TextEncoder().encode(text)
const page = (text: string) => ({edition: 'web' as const, path: 'notes/a/a.html', bytes: bytes(text)})
const mail = (text: string) => ({edition: 'mail' as const, path: 'notes/a/a.mail.html', bytes: bytes(text)})

describe('writeArtifacts', () => {
  it('writes all of a note and leaves nothing else beside it', () => {
    const out = folderWith()
    const result = writeArtifacts(out, [page('page'), mail('mail')], nobody)
    expect(result).toMatchObject({status: 'written', changed: new Set(['notes/a/a.html', 'notes/a/a.mail.html'])})
    expect(readdirSync(join(out, 'notes/a')).sort()).toEqual(['a.html', 'a.mail.html'])
    expect(readFileSync(join(out, 'notes/a/a.html'), 'utf8')).toBe('page')
  })

  it('leaves equal files alone', () => {
    const out = folderWith()
    writeArtifacts(out, [page('page')], nobody)
    const before = statSync(join(out, 'notes/a/a.html'))
    const result = writeArtifacts(out, [page('page')], nobody)
    expect(result).toMatchObject({status: 'written', changed: new Set()})
    expect(statSync(join(out, 'notes/a/a.html'))).toMatchObject({ino: before.ino, mtimeMs: before.mtimeMs})
  })

  it('writes nothing of a note where something stands that cess did not make', () => {
    const out = folderWith({'notes/a/a.mail.html': 'a letter to my mother'})
    expect(writeArtifacts(out, [page('page'), mail('mail')], nobody)).toEqual({
      status: 'taken',
      paths: ['notes/a/a.mail.html'],
    })
    expect(readdirSync(join(out, 'notes/a'))).toEqual(['a.mail.html'])
    expect(readFileSync(join(out, 'notes/a/a.mail.html'), 'utf8')).toBe('a letter to my mother')
  })

  it('replaces what cess made', () => {
    const out = folderWith({'notes/a/a.html': 'old'})
    writeArtifacts(out, [page('new')], path => path === 'notes/a/a.html')
    expect(readFileSync(join(out, 'notes/a/a.html'), 'utf8')).toBe('new')
  })

  it('neither follows nor replaces links', () => {
    const out = folderWith({'elsewhere/x': 'x', secret: 'secret'})
    put(join(out, 'notes/a/x'), '')
    symlinkSync(join(out, 'secret'), join(out, 'notes/a/a.html'))
    symlinkSync(join(out, 'elsewhere'), join(out, 'notes/b'))
    const owner: Owns = () => true
    expect(writeArtifacts(out, [page('page')], owner).status).toBe('taken')
    expect(writeArtifacts(out, [{...page('page'), path: 'notes/b/b.html'}], owner).status).toBe('taken')
    expect(readFileSync(join(out, 'secret'), 'utf8')).toBe('secret')
    expect(readdirSync(join(out, 'elsewhere'))).toEqual(['x'])
  })

  it('announces in the journal what it writes', () => {
    const out = folderWith()
    const result = writeArtifacts(out, [page('page')], nobody)
    const hash = result.status === 'written' ? result.artifacts[0]?.hash : undefined
    expect(readJournal(out)).toEqual(new Map([['notes/a/a.html', new Set([hash])]]))
  })

  it('says what the disk refuses, and leaves no temporary files', () => {
    const out = folderWith({notes: 'a file where a folder is needed'})
    expect(() => writeArtifacts(out, [page('page')], nobody)).toThrow(IoError)
    expect(readdirSync(out)).toEqual(['notes'])
  })
})

describe('removeTemporaries', () => {
  it('removes what a build that died left, and nothing else', () => {
    const out = folderWith({'notes/a/.a.html.123.cess-tmp': 'half', 'notes/a/.mine': 'x', 'notes/a/b.cess-tmp': 'x'})
    removeTemporaries(out, 'notes/a')
    expect(readdirSync(join(out, 'notes/a')).sort()).toEqual(['.mine', 'b.cess-tmp'])
  })
})

describe('removeArtifact', () => {
  const written = (out: string) => {
    const result = writeArtifacts(out, [page('page')], nobody)
    const artifact = result.status === 'written' ? result.artifacts[0] : undefined
    if (!artifact) throw new Error('nothing was written')
    return artifact
  }

  it('removes what cess made and the folders that it leaves empty', () => {
    const out = folderWith({'other.txt': 'x'})
    expect(removeArtifact(out, written(out))).toBe('removed')
    expect(readdirSync(out).sort()).toEqual(['.cess', 'other.txt'])
  })

  it('keeps folders that hold something else', () => {
    const out = folderWith()
    const artifact = written(out)
    put(join(out, 'notes/a/mine.txt'), 'x')
    expect(removeArtifact(out, artifact)).toBe('removed')
    expect(readdirSync(join(out, 'notes/a'))).toEqual(['mine.txt'])
  })

  it('keeps what somebody changed', () => {
    const out = folderWith()
    const artifact = written(out)
    put(join(out, artifact.path), 'corrected by hand')
    expect(removeArtifact(out, artifact)).toBe('kept')
    expect(readFileSync(join(out, artifact.path), 'utf8')).toBe('corrected by hand')
  })

  it('does not mind what is gone', () => {
    const out = folderWith()
    mkdirSync(join(out, 'notes'))
    const stat = {sizeBytes: 1, mtimeMs: 1, ctimeMs: 1}
    expect(removeArtifact(out, {edition: 'web', path: 'notes/a/a.html', hash: '', ...stat})).toBe('gone')
  })
})
