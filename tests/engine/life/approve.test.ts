import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {check} from '../../../src/engine/check/check.js'
import {advance} from '../../../src/engine/life/advance.js'
import {approve} from '../../../src/engine/life/approve.js'
import {publicationWith, publicationYaml} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {draftNote, lifeEpoch, noteText, publishIn, recordOf} from '../../support/life.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

const notes = ['a.fr']
const review = 'review: {approvals: 2, from: TLP:GREEN, names: [Anaïs Modèle, Théo Gabarit, Nora Patron]}\n'

function reviewed(files: Readonly<Record<string, string>>, yaml = review): string {
  const root = publicationWith(files)
  put(join(root, 'cess.yml'), publicationYaml + yaml)
  return root
}

const approveAs = (root: string, as: string) => approve({directory: root, notes, as})
const rulesIn = async (root: string) =>
  (await check({directory: root})).notes.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))

describe('cess approve', () => {
  it('lets a note be published once as many have approved its exact words', {tags: 'slow'}, async () => {
    const root = reviewed({'a.fr.md': draftNote({tlp: 'TLP:GREEN'})})
    await approveAs(root, 'anaïs modèle')
    const lacking = await publishIn(root, notes)
    expect([lacking.status, lacking.messages.map(({reason}) => reason.en)]).toEqual([
      'refused',
      ['1 of 2 approvals (Anaïs Modèle)'],
    ])
    expect((await approveAs(root, 'Anaïs Modèle')).steps.map(({kind}) => kind)).toEqual(['approved'])
    await approveAs(root, 'Théo Gabarit')
    expect((await publishIn(root, notes)).status).toBe('done')
    const {approvals} = recordOf(root, 'CESS-2026-ALE-001', '1.0')
    expect(approvals.map(({by}) => by).toSorted()).toEqual(['Anaïs Modèle', 'Théo Gabarit'])
    expect(existsSync(join(root, 'notes/.approvals/CESS-2026-ALE-001')), 'approvals that are on record').toBe(false)
    expect(await rulesIn(root)).toEqual([])
  })

  it.each([
    ['a word', (text: string) => text.replace('Quatre', 'Cinq')],
    ['a field', (text: string) => text.replace('Dix jours', 'Onze jours')],
    ['the label', (text: string) => text.replace('TLP:GREEN', 'TLP:AMBER')],
  ])('is void once %s changes, and says so', {tags: 'slow'}, async (_, change) => {
    const root = reviewed({'a.fr.md': draftNote({tlp: 'TLP:GREEN'})})
    for (const name of ['Anaïs Modèle', 'Théo Gabarit']) await approveAs(root, name)
    const before = noteText(root)
    writeFileSync(join(root, 'notes/a.fr.md'), change(before))
    expect(await rulesIn(root)).toEqual(['approval-void', 'approval-void'])
    expect((await publishIn(root, notes)).messages.map(({ruleId}) => ruleId)).toEqual(['approvals-missing'])
    writeFileSync(join(root, 'notes/a.fr.md'), before)
    expect((await publishIn(root, notes)).status).toBe('done')
  })

  it('is told with the day where the house stands', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 11, 1, 23, 30) / 1000))
    const root = reviewed({'a.fr.md': draftNote({tlp: 'TLP:GREEN'})})
    await approveAs(root, 'Anaïs Modèle')
    writeFileSync(join(root, 'notes/a.fr.md'), noteText(root).replace('Quatre', 'Cinq'))
    const [note] = (await check({directory: root})).notes
    expect(note?.messages.map(({reason}) => reason.en)).toEqual([
      'The approval of `Anaïs Modèle` of 2026-12-02 covers other words',
    ])
  })

  it('is of the files that a note uses, too', async () => {
    const chart =
      ':::graphique[Délais]{type=barres unite="jours" src="d.csv" alt="Deux barres." source="Fiction."}\n:::'
    const csv = (value: number) => `Façade,Délai\nEurope,${value}\nGuinée,26\n`
    const root = reviewed({'a.fr.md': draftNote({tlp: 'TLP:GREEN', text: chart}), 'd.csv': csv(9)})
    await approveAs(root, 'Anaïs Modèle')
    expect(await rulesIn(root)).toEqual([])
    put(join(root, 'notes/d.csv'), csv(10))
    expect(await rulesIn(root)).toEqual(['approval-void'])
  })

  it('is asked of notes from a label on, of those who are named, and only where the house asks', async () => {
    const root = reviewed({'a.fr.md': draftNote()})
    await expect(approveAs(root, 'Theo Gabarit')).rejects.toThrow(/did you mean `Théo Gabarit`/)
    expect((await publishIn(root, notes)).status).toBe('done')
    await expect(approveAs(root, 'Théo Gabarit')).rejects.toThrow(/nothing to approve/)
    await expect(approveAs(reviewed({'a.fr.md': draftNote()}, ''), 'Théo')).rejects.toThrow(/asks for no approvals/)
  })

  it('is asked of a closure, and not of a withdrawal', {tags: 'slow'}, async () => {
    const root = reviewed({'a.fr.md': draftNote({fields: 'statut: publie\n', tlp: 'TLP:GREEN'})})
    await publishIn(root, [], {isAdoption: true})
    const {steps} = await advance('close', {directory: root, notes, summary: 'Réparé.'})
    expect(steps.map(({kind}) => kind)).toEqual(['open'])
    expect(noteText(root)).toContain('statut: brouillon')
    for (const name of ['Anaïs Modèle', 'Nora Patron']) await approveAs(root, name)
    await publishIn(root, notes)
    expect(recordOf(root, 'CESS-2026-ALE-001', '1.1').status).toBe('closed')
    await advance('withdraw', {directory: root, notes, summary: 'La source s’est rétractée.'})
    expect(recordOf(root, 'CESS-2026-ALE-001', '1.2').status).toBe('withdrawn')
  })
})
