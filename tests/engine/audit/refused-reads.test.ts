import {join} from 'node:path'
import {expect, it} from 'vitest'
import {audit, build} from '../../../src/index.js'
import {IoError, refusalOf} from '../../../src/io/error.js'
import type {AuditReport} from '../../../src/engine/report/report.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {folderWith, put} from '../../support/folder.js'
import {isNightly} from '../../support/nightly.js'
import {onRefusingDisk, type Refusal} from '../../support/refusing-disk.js'
import {published} from '../../support/site.js'

/** Answer of an audit, by its report or by what it throws: that something was found or not, could not be read, or is wrong with cess. */
function saidOf(given: unknown): 'found' | 'failed' | 'clean' | 'bug' {
  // As the command tells it.
  if (given instanceof Error) return given instanceof IoError || refusalOf(given) ? 'failed' : 'bug'
  // What the work gives, unless it throws.
  const {messages, failures} = given as AuditReport
  if (messages.some(({ruleId}) => ruleId === 'note-bug')) return 'bug'
  if (messages.some(({ruleId}) => ruleId === 'audit-reference')) return 'found'
  return messages.length + failures.length > 0 ? 'failed' : 'clean'
}

it(
  'never says that nothing was found where the disk refused to read, and finds no bug of its own in that',
  {tags: 'slow'},
  async () => {
    const secret = goodNote({number: 2, title: 'Vannes d’écluse : l’accès oublié du sous-traitant', tlp: 'TLP:AMBER'})
    const root = publicationWith({'a.fr.md': goodNote({fields: published()}), 'b.fr.md': secret})
    await build({directory: root, only: ['site']})
    put(join(root, 'out/site/copie.html'), '<p>CESS-2026-ALE-002</p>')
    const whole = await audit({directory: root})
    expect(whole.messages.map(({ruleId}) => ruleId)).toEqual(['audit-reference'])
    let seen = 0
    for (const isOnce of [true, false])
      for (let isMore = true, after = 0; isMore; after += isNightly ? 1 : 59) {
        // What another user holds is waited for: a disk that closes all is told in half a minute.
        const code: Refusal['code'] = isOnce && after % 2 > 0 ? 'EACCES' : 'EIO'
        const refusal = {root, code, after, isOnce, isReading: true}
        const {given, changes} = await onRefusingDisk(refusal, () => audit({directory: root}))
        isMore = changes > after
        const at = {...refusal, changes, given: given instanceof Error ? `${given.name}: ${given.message}` : undefined}
        expect({at, said: saidOf(given)}).toEqual({at, said: expect.stringMatching(/^(?:found|failed)$/) as unknown})
        seen++
      }
    expect(seen).toBeGreaterThan(6)
  },
)

it('says what kept a note from being read', async () => {
  const root = publicationWith({'a.fr.md': goodNote({tlp: 'TLP:AMBER'}), 'b.fr.md': goodNote({number: 2})})
  const [path, folder] = [join(root, 'notes/b.fr.md'), folderWith()]
  const refusal = {root: path, code: 'EACCES', after: 0, isReading: true, calls: ['openSync']} as const
  const {given} = await onRefusingDisk(refusal, () => audit({directory: root, folder}))
  expect((given as AuditReport).failures).toEqual([expect.objectContaining({code: 'EACCES', path})])
})
