import {describe, expect, it} from 'vitest'
import {accessibilityMistakes} from '../support/axe.js'
import {expectSeen, useDesk} from '../support/desk-page.js'
import {draftNote, noteText} from '../support/life.js'

const editor = useDesk()

describe('a note as it is heard', () => {
  it('is told from its PDF, with what only a person can check', async () => {
    const {page} = editor
    await editor.go('#/cable.fr/web')
    await page.keyboard.press('8')
    await expectSeen(page.getByText(/^titre de niveau 2\u00A0: /).first())
    await expectSeen(page.getByRole('heading', {name: /protocole Matterhorn/}))
    expect(await accessibilityMistakes(page, 'everything')).toEqual([])
  })

  it('follows the text', async () => {
    const {page, root} = editor
    editor.save('long.fr.md', draftNote({number: 9}))
    await editor.go('#/long.fr/heard')
    await expectSeen(page.locator('.said li').first())
    editor.save('long.fr.md', noteText(root, 'long.fr').replace('Quatre câbles', 'Cinq câbles'))
    await expectSeen(page.locator('.said').getByText('Cinq câbles').first())
  })

  it('keeps what stands beside a passage from right to left on its side', async () => {
    const {page, root} = editor
    editor.save('long.fr.md', noteText(root, 'long.fr').replace('Cinq câbles', ':lang[الميناء الجديد]{ar} (2026)'))
    await editor.go('#/long.fr/heard')
    await expectSeen(page.locator('.said bdi[dir=rtl]').getByText('الميناء الجديد').first())
    const line = page.locator('.said li', {has: page.locator('bdi[dir=rtl]')}).first()
    expect(await line.textContent()).toMatch(/‹ar\u00A0: الميناء الجديد› \(2026\)/)
  })
})
