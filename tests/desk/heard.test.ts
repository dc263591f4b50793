// @module-tag slow
import {describe, expect, it} from 'vitest'
import {accessibilityMistakes} from '../support/axe.js'
import {runCess} from '../support/cli.js'
import {expectSeen, useDesk} from '../support/desk-page.js'
import {draftNote, noteText} from '../support/life.js'

const editor = useDesk()
const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

describe('a note as it is heard', () => {
  it('is told from its PDF, with what only a person can check', async () => {
    const {page} = editor
    await editor.go('#/cable.fr/web')
    await page.keyboard.press('8')
    await expectSeen(page.getByText(/^titre de niveau 2\u00A0: /).first())
    await expectSeen(page.getByRole('heading', {name: /protocole Matterhorn/}))
    expect(await accessibilityMistakes(page, 'everything')).toEqual([])
  })

  it.each(['cable.fr', 'cable.en'])(
    'says what `cess explain accessibility` does, on narrow screens too: %s',
    async slug => {
      const {page, root} = editor
      await editor.go(`#/${slug}/heard`)
      await editor.shows('heard', slug)
      await expectSeen(page.locator('.said li').first())
      const said = flat((await page.locator('.said li').allTextContents()).join(' '))
      const {stdout} = await runCess(['--lang', 'fr', 'explain', 'accessibility', slug], {cwd: root})
      // Before it stands a title, behind it what a person checks.
      const [, ...told] = (stdout.split('\n\nCe que seule une personne')[0] ?? '').split('\n')
      expect(said).toBe(flat(told.join(' ')))
      await page.setViewportSize({width: 320, height: 800})
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
      await page.setViewportSize({width: 1280, height: 800})
    },
  )

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
