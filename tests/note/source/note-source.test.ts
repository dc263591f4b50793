import {existsSync, readdirSync, readFileSync, realpathSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {halves} from '../../support/halves.js'
import {isNightly} from '../../support/nightly.js'
import {comparable, resolveTravelled} from '../../support/round-trip.js'
import {headerFor, resolveBytes, type Around} from '../../support/resolve.js'
import {samplePublication} from '../../support/sample-publication.js'

const repository = realpathSync(fileURLToPath(new URL('../../..', import.meta.url)))

/** Folders of notes that build: samples, specimens of languages, fixtures; in the suite, of those of rules every third. */
const folders: readonly string[] = [
  'notes',
  'tests/fixtures/publications/languages/notes',
  ...['tests/fixtures/notes', 'tests/fixtures/rules'].flatMap(folder =>
    readdirSync(join(repository, folder), {withFileTypes: true}).flatMap(entry =>
      entry.isDirectory() ? [`${folder}/${entry.name}`] : [],
    ),
  ),
].filter((folder, at) => isNightly || at % 3 === 0 || !folder.startsWith('tests/fixtures/rules/'))

function notesIn(folder: string) {
  const root = join(repository, folder)
  const names = readdirSync(root).filter(name => name.endsWith('.md') && existsSync(join(root, name)))
  const notes = names.flatMap(name => headerFor(name, readFileSync(join(root, name)), {}))
  return names.map(name => ({name, root, notes}))
}

describe('the note that travels', () => {
  for (const {cases, speed} of halves(folders, 19))
    it.each(cases)('is the same document in %s', speed, async folder => {
      for (const {name, root, notes} of notesIn(folder)) {
        const around: Around = {root, notes, publication: samplePublication}
        const {document} = await resolveBytes(name, readFileSync(join(root, name)), around)
        if (!document) continue
        const again = await resolveTravelled(document, around)
        expect(again.file.messages.filter(({fatal}) => fatal).map(String)).toEqual([])
        expect(again.document && comparable(again.document)).toEqual(comparable(document))
        expect(again.document?.source).toEqual(document.source)
      }
    })
})
