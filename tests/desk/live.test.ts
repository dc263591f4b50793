import {cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {goodNote} from '../support/cli.js'
import {cable, english, until, useDesk} from '../support/desk-page.js'

const editor = useDesk()

const long = Array.from({length: 60}, (_, index) => `Paragraphe ${index} du texte.`).join('\n\n')
const longNote = goodNote({number: 20, title: 'Une longue note', text: long})
const row = (slug: string) => editor.page.locator(`.row[href*="${slug}"]`)

describe('a note on the desk', () => {
  it('is seen as soon as it is saved, where the reader was', async () => {
    const {page, frame} = editor
    editor.save('longue.fr.md', longNote)
    await row('longue.fr').click()
    await editor.shows('web', 'longue.fr')
    await frame.getByText('Paragraphe 40 du texte.').scrollIntoViewIfNeeded()
    const scrolled = `document.querySelector('iframe').contentWindow.scrollY`
    const before = await page.evaluate(scrolled)
    expect(before).toBeGreaterThan(500)
    editor.save('longue.fr.md', longNote.replace('Paragraphe 41 du texte.', 'Un paragraphe récrit.'))
    await frame.getByText('Un paragraphe récrit.').waitFor()
    expect(await page.evaluate(scrolled)).toBe(before)
  })

  it('keeps page and zoom of its PDF', async () => {
    const {page} = editor
    await editor.go('#/longue.fr/pdf?zoom=150')
    await editor.shows('pdf', 'longue.fr')
    await page.getByRole('spinbutton').fill('2')
    await page.keyboard.press('Enter')
    const scrolled = `document.querySelector('.pdf .scroller').scrollTop`
    await until(page, `${scrolled} > 500`)
    const before = await page.evaluate(scrolled)
    editor.save('longue.fr.md', longNote.replaceAll('du texte', 'changé'))
    await page.locator('[data-page="2"] .textLayer', {hasText: 'changé'}).waitFor()
    expect(await page.evaluate(scrolled)).toBe(before)
    expect(await page.getByLabel('Taille').inputValue()).toBe('150')
  })

  it('keeps its last good look while it is broken, and says so', async () => {
    const {page, frame} = editor
    await editor.go('#cable.fr')
    await editor.shows('web', 'cable.fr')
    editor.save('cable.fr.md', cable.replace('type: note-alerte', 'type: poeme').replace('TLP:CLEAR', 'TLP:BLEU'))
    const banner = page.locator('.banner.error')
    await banner.waitFor()
    expect(await banner.textContent()).toBe(
      '2\u00A0erreurs\u00A0: vous voyez la dernière version sans erreur, non le texte actuel.',
    )
    await frame.getByText('Un autre suivra.').waitFor()
    const message = page.locator('.message').first()
    expect(await message.locator('a').getAttribute('href')).toMatch(
      /^vscode:\/\/file\/.*\/notes\/cable\.fr\.md:\d+:\d+$/,
    )
    expect(await message.textContent()).toMatch(/Erreur.*ligne/)
    editor.save('cable.fr.md', cable)
    await banner.waitFor({state: 'detached'})
    await page.getByText('la note est prête').waitFor()
  })

  it('follows new files, names and deletions', async () => {
    const {page, root} = editor
    editor.save('nouvelle.fr.md', goodNote({number: 7, title: 'Une nouvelle'}))
    await row('nouvelle.fr').click()
    await page.getByRole('heading', {level: 1, name: 'Une nouvelle'}).waitFor()
    renameSync(join(root, 'notes/nouvelle.fr.md'), join(root, 'notes/autre.fr.md'))
    await page.getByText('Cette note n’existe plus').waitFor()
    await row('autre.fr').waitFor()
    rmSync(join(root, 'notes/autre.fr.md'))
    await row('autre.fr').waitFor({state: 'detached'})
  })
})

describe('two windows, and a server that goes', () => {
  it('both show what was saved', async () => {
    await editor.go('#/cable.fr/text')
    const other = await editor.openWindow('#/cable.en/text')
    editor.save('cable.fr.md', cable.replace('Un autre suivra.', 'Deux autres suivront.'))
    editor.save('cable.en.md', english.replace('Un câble est rompu.', 'A cable broke.'))
    await editor.page.getByText('Deux autres suivront.').waitFor()
    await other.getByText('A cable broke.').waitFor()
    await other.context().close()
  })

  it('say that the connection is lost, and take up again by themselves', async () => {
    const {page} = editor
    await editor.go('#/cable.fr/text')
    await editor.closeDesk()
    await page.getByText('Connexion perdue').waitFor()
    editor.save('cable.fr.md', cable.replace('Un autre suivra.', 'Entre-temps.'))
    await editor.openDesk()
    await page.getByText('Connexion rétablie').waitFor()
    await page.locator('pre').getByText('Entre-temps.').waitFor()
  })
})

describe('brand and settings', () => {
  it('are followed, and what was shown stays while they are broken', async () => {
    const {page, root, frame} = editor
    editor.save('cable.fr.md', cable)
    await editor.go('#cable.fr')
    await frame.getByText('Un autre suivra.').waitFor()
    const brand = join(root, 'templates/own')
    mkdirSync(join(root, 'templates'))
    cpSync(fileURLToPath(new URL('../../templates/plain', import.meta.url)), brand, {recursive: true})
    const file = join(brand, '_brand.yml')
    const ground = (color: string) =>
      writeFileSync(file, readFileSync(file, 'utf8').replace(/paper: '.*'/, `paper: '${color}'`))
    const shown = (color: string) =>
      until(
        page,
        `getComputedStyle(document.querySelector('iframe').contentDocument.body).backgroundColor === '${color}'`,
      )
    ground('#FFFEF0')
    writeFileSync(join(root, 'cess.yml'), `${readFileSync(join(root, 'cess.yml'), 'utf8')}template: own\n`)
    await shown('rgb(255, 254, 240)')
    ground('#FFFEF1')
    await shown('rgb(255, 254, 241)')
    writeFileSync(join(root, 'cess.yml'), 'site: nowhere\n')
    await page.locator('.banner.error').waitFor()
    await page.getByRole('heading', {name: 'Réglages et modèle'}).waitFor()
    await frame.getByText('Un autre suivra.').waitFor()
  })
})
