// @module-tag slow
import {describe, expect, it} from 'vitest'
import {goodNote} from '../support/cli.js'
import {accessibilityMistakes} from '../support/axe.js'
import {cable, expectGone, expectSeen, expectTrue, useDesk} from '../support/desk-page.js'

const editor = useDesk()

const sentence = 'du texte, qui est assez long pour tenir sur deux lignes.'
const long = Array.from({length: 60}, (_, index) => `Paragraphe ${index} ${sentence}`).join('\n\n')
const longNote = goodNote({number: 20, title: 'Une longue note', text: long})

describe('the panel of checks', () => {
  const aside = () => editor.page.locator('#aside')
  const broken = cable.replace('type: note-alerte', 'type: poeme')

  it('leaves its room to a note without remarks, and comes with the first, without the focus', async () => {
    const {page} = editor
    await editor.go('#/cable.en/web')
    await expectGone(aside())
    await editor.go('#/cable.fr/web')
    await editor.shows('web', 'cable.fr')
    await expectSeen(page.getByRole('button', {name: 'Aucune remarque'}))
    expect(await aside().count()).toBe(0)
    await page.locator('#search').focus()
    editor.save('cable.fr.md', broken)
    await expectSeen(aside().getByText('poeme').first())
    expect(await page.evaluate('document.activeElement.id')).toBe('search')
    editor.save('cable.fr.md', cable)
    await expectSeen(aside().getByText('rien à corriger'))
    await editor.go('#/cable.en/web')
    await expectGone(aside())
  })

  it('moves nothing of what is read', async () => {
    const {page, frame} = editor
    editor.save('longue.fr.md', longNote)
    await page.setViewportSize({width: 1180, height: 1000})
    await editor.go('#/longue.fr/web')
    await expectSeen(frame.getByText('Paragraphe 40 du texte, qui'))
    const paragraph = `[...document.querySelector('[data-pane] iframe').contentDocument.querySelectorAll('p')].find(
      p => /^Paragraphe\\s40\\s/.test(p.textContent))`
    const isRead = `Math.abs(${paragraph}.getBoundingClientRect().top - 20) < 30`
    await page.evaluate(`${paragraph}.scrollIntoView()`)
    await expectTrue(page, isRead)
    editor.save('longue.fr.md', longNote.replace('type: note-alerte', 'type: poeme'))
    await expectSeen(aside())
    await expectTrue(page, `document.querySelector('iframe').clientWidth < 700 && ${isRead}`)
    await page.setViewportSize({width: 1600, height: 1000})
  })

  it('is not there beside an empty desk', async () => {
    const {page} = editor
    await editor.go('#/?search=nulle')
    await expectSeen(page.getByText('Choisissez une note dans la liste.'))
    expect(await aside().count()).toBe(0)
    await editor.go('#/cable.fr/web')
  })

  it('stays away from remarks where it was put away, and is there without any where it was wanted', async () => {
    const {page} = editor
    editor.save('cable.fr.md', broken)
    await editor.go('#/cable.fr/web')
    await expectSeen(aside())
    await page.locator('#aside-messages').focus()
    await page.keyboard.press('m')
    await expectGone(aside())
    expect(await page.evaluate('document.activeElement.id')).toBe('note')
    await page.reload()
    await expectSeen(page.locator('.banner.error'))
    expect(await aside().count()).toBe(0)
    editor.save('cable.fr.md', cable)
    await expectSeen(page.getByRole('button', {name: 'Aucune remarque'}))
    await page.keyboard.press('m')
    await expectSeen(aside().getByText('rien à corriger'))
    await editor.go('#/cable.en/web')
    await editor.shows('web', 'cable.en')
    await expectSeen(aside().getByText('rien à corriger'))
    await page.keyboard.press('m')
    await expectGone(aside())
  })
})

describe('the place of a remark', () => {
  it('is asked of the editor, which the notice names and another can be chosen for', async () => {
    const {page} = editor
    editor.save('cable.fr.md', cable.replace('type: note-alerte', 'type: poeme'))
    await editor.go('#/cable.fr/web')
    // No editor is to be looked for here: the desk's own click is all that counts.
    await page.evaluate(`document.addEventListener('click', event => {
      if (event.target.closest?.('a[href^="vscode:"]')) event.preventDefault()
    }, true)`)
    const place = page.locator('.message-place').first()
    await place.click()
    const notice = page.locator('.place-banner')
    await expectSeen(notice.getByText(/^Ouverture de notes\/cable\.fr\.md:\d+ dans VS Code…$/))
    expect(await accessibilityMistakes(page, 'everything')).toEqual([])
    await notice.getByLabel('Rien ne se passe').selectOption('zed')
    expect(await place.getAttribute('href')).toMatch(/^zed:\/\/file\/.*cable\.fr\.md:\d+:\d+$/)
    await page.keyboard.press('Escape')
    await expectGone(notice)
    await page.reload()
    expect(await page.getByLabel('Un clic ouvre dans').first().inputValue()).toBe('zed')
  })

  it('is copied where there is no editor, and wherever somebody wants it', async () => {
    const {page} = editor
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const copied = () => page.evaluate('navigator.clipboard.readText()')
    await page.locator('.copy-place').first().click()
    await expectSeen(page.getByText(/^Copié\u00A0: notes\/cable\.fr\.md:\d+$/))
    expect(await copied()).toMatch(/^notes\/cable\.fr\.md:\d+$/)
    await page.locator('#aside').getByLabel('Un clic ouvre dans').selectOption('none')
    await page.locator('button.path').click()
    await expectSeen(page.getByText('Copié\u00A0: notes/cable.fr.md', {exact: true}))
    expect(await copied()).toBe('notes/cable.fr.md')
    await page.getByRole('button', {name: 'Fermer'}).click()
    await expectGone(page.locator('.place-banner'))
    await page.locator('#aside').getByLabel('Un clic ouvre dans').selectOption('vscode')
    editor.save('cable.fr.md', cable)
  })
})

describe('Escape', () => {
  it('leads out of whatever is open by Escape', async () => {
    const {page, frame} = editor
    const has = (focused: string) => expectTrue(page, `document.activeElement?.matches('${focused}')`)
    await editor.go('#/cable.fr/web')
    await editor.shows('web', 'cable.fr')
    await frame.locator('a').first().focus()
    await page.keyboard.press('Escape')
    await has('#tab-web')
    await page.keyboard.press('/')
    await page.keyboard.type('nulle part')
    await expectSeen(page.getByText('Aucune note ne répond à ces critères.'))
    await page.keyboard.press('Escape')
    await expectTrue(page, `document.querySelectorAll('.row').length > 2`)
    await page.keyboard.press('Escape')
    await has('.row[aria-current]')
    await page.setViewportSize({width: 500, height: 800})
    await expectGone(page.locator('#list'))
    await page.keyboard.press('l')
    await expectSeen(page.locator('#list'))
    await page.keyboard.press('Escape')
    await expectSeen(page.locator('main h1', {hasText: 'Un câble rompu'}))
    await page.setViewportSize({width: 1600, height: 1000})
  })
})
