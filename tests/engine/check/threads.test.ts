import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {openContext} from '../../../src/engine/context/context.js'
import {openMemo} from '../../../src/engine/publication/open-memo.js'
import {findings} from '../../../src/engine/queries/findings.js'
import {check, type Report} from '../../../src/index.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {published} from '../../support/site.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-12-01T00:00:00Z') / 1000)))

/** Notes that are fine or not, by themselves, beside others or as a mail. */
const notes = {
  'a.fr.md': goodNote({number: 1, fields: published(), text: 'Voir [l’autre](b.fr.md).'}),
  'b.fr.md': goodNote({number: 2, title: 'Un port fermé', fields: published()}),
  'c.fr.md': goodNote({number: 3, text: 'Voir [rien](nulle-part.fr.md).'}),
  'd.fr.md': goodNote({number: 3, title: 'La même référence'}),
  'e.fr.md': goodNote({number: 4}).replace('titre:', 'titre: "'),
  'f.fr.md': goodNote({number: 5, text: 'Un secret en coeur de texte.'}),
  'g.fr.md': goodNote({number: 6, text: '![Un plan.](plan.svg "Plan. Schéma : CESS.")'}),
  'plan.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
}

const said = ({notes: told, messages, failures}: Report) => ({
  notes: told.map(note => ({...note, durationMs: 0})),
  messages,
  failures: failures.map(String),
})

describe('a check with threads', () => {
  it('says and knows what one without them does, of notes that are new or changed', {tags: 'slow'}, async () => {
    const [alone, together] = [publicationWith(notes), publicationWith(notes)]
    const both = async () => {
      const [expected, found] = [await check({directory: alone, jobs: 1}), await check({directory: together, jobs: 2})]
      expect(said(found)).toEqual(said(expected))
      return found.notes.map(({outcome}) => outcome)
    }
    expect(new Set(await both())).toEqual(new Set(['passed', 'refused']))
    const {memo, close} = openMemo(openContext({directory: together}))
    for (const name of ['a', 'c', 'f', 'g']) expect(memo.lastPrint(findings, `notes/${name}.fr.md`)?.holds).toBe(true)
    close()
    for (const root of [alone, together]) {
      put(join(root, 'notes/b.fr.md'), goodNote({number: 7, title: 'Un port ouvert', fields: published()}))
      put(join(root, 'notes/d.fr.md'), goodNote({number: 8, title: 'Une autre'}))
      rmSync(join(root, 'notes/f.fr.md'))
    }
    await both()
  })

  it('stops a note that exceeds its time and says so, and looks again the next time', async () => {
    const directory = publicationWith({'a.fr.md': goodNote({number: 1}), 'b.fr.md': goodNote({number: 2})})
    const late = await check({directory, jobs: 2, noteMostMs: 0})
    expect(late.notes.map(({outcome, messages}) => [outcome, messages.map(({ruleId}) => ruleId)])).toEqual([
      ['refused', ['note-time']],
      ['refused', ['note-time']],
    ])
    // The number of threads is nothing that the last check is known by.
    expect((await check({directory, jobs: 1})).notes.map(({outcome}) => outcome)).toEqual(['passed', 'passed'])
  })
})
