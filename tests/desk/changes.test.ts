// @module-tag slow
import {describe, expect, it} from 'vitest'
import {accessibilityMistakes} from '../support/axe.js'
import {expectGone, expectSeen, expectTrue, useDesk} from '../support/desk-page.js'
import {draftNote, noteText, publishIn} from '../support/life.js'

const editor = useDesk()

describe('what changed since publication', () => {
  it('stands beside the note, and has a tab', async () => {
    const {page, frame, root} = editor
    editor.save('long.fr.md', draftNote({number: 9}))
    await publishIn(root, [], {isAdoption: true})
    await publishIn(root, ['long.fr'])
    await editor.go('#/long.fr/web')
    await expectSeen(page.locator('.note-facts').getByText('publiée'))
    await page.keyboard.press('6')
    await expectSeen(page.getByText('Rien n’a changé depuis la publication de la version 1.0.'))
    expect(await page.getByText('modifiée depuis sa publication').count()).toBe(0)
    editor.save('long.fr.md', noteText(root, 'long.fr').replace('Quatre câbles', 'Cinq câbles'))
    await expectSeen(page.locator('.note-facts').getByText('modifiée depuis sa publication'))
    await expectSeen(page.locator('.row').getByText('modifiée depuis sa publication'))
    await expectSeen(page.getByText(/^Modification depuis la publication de la version 1\.0\s: le texte$/))
    for (const way of ['cess correct notes/long.fr.md', 'cess restore notes/long.fr.md'])
      await expectSeen(page.getByText(way).first())
    await editor.shows('changes', 'long.fr')
    await expectSeen(frame.locator('ins').getByText('Cinq').first())
    await expectSeen(frame.locator('del').getByText('Quatre').first())
    // Whoever reads has the whole pane.
    await expectTrue(page, `document.querySelector('[data-pane=changes] iframe').clientHeight > 500`)
    expect(await accessibilityMistakes(page, 'everything')).toEqual([])
  })

  it('says where nothing was published', async () => {
    const {page} = editor
    await editor.go('#/cable.fr/changes')
    await expectSeen(page.getByText('Rien de cette note ne figure au registre'))
    await expectGone(page.locator('[data-pane=changes] iframe'))
  })
})
