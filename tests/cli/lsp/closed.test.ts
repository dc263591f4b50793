import {existsSync, renameSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {DidChangeWatchedFilesNotification, FileChangeType} from 'vscode-languageserver-protocol/node'
import {goodNote, publicationWith} from '../../support/cli.js'
import {languageClient} from '../../support/language-client.js'

const path = 'notes/a.fr.md'
const glued = goodNote({text: '##Sans espace'})

it('keeps what it found out for the next process, but nothing while a text is unsaved', {tags: 'slow'}, async () => {
  for (const [text, isKept] of [
    [glued, false],
    [goodNote(), true],
  ] as const) {
    const root = publicationWith({'a.fr.md': goodNote()})
    const client = await languageClient(root)
    await client.open(path, text)
    await expect.poll(() => client.told.get(client.uriOf(path))?.length).toBe(isKept ? 0 : 1)
    expect(await client.end()).toBe(0)
    expect(existsSync(join(root, '.cess/memo'))).toBe(isKept)
  }
})

it('forgets the text and the messages of a note whose file got another name', async () => {
  const root = publicationWith({'a.fr.md': goodNote()})
  const client = await languageClient(root)
  const rules = () => client.told.get(client.uriOf(path))?.map(({code}) => code)
  await client.open(path, glued)
  await expect.poll(rules).toEqual(['heading-glued'])
  const file = join(root, path)
  const other = join(root, 'notes/b.fr.md')
  const look = () =>
    client.connection.sendNotification(DidChangeWatchedFilesNotification.type.method, {
      changes: [{uri: client.uriOf(path), type: FileChangeType.Changed}],
    })
  renameSync(file, other)
  await look()
  await expect.poll(rules).toEqual([])
  // Its text is still open, and counts where the name comes back.
  renameSync(other, file)
  await look()
  await expect.poll(rules).toEqual(['heading-glued'])
  expect(await client.end()).toBe(0)
})
