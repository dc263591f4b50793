import {cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {goodNote} from '../support/cli.js'
import {cable, english, expectGone, expectSeen, expectTrue, useDesk} from '../support/desk-page.js'

const editor = useDesk()

const long = Array.from({length: 60}, (_, index) => `Paragraphe ${index} du texte.`).join('\n\n')
const longNote = goodNote({number: 20, title: 'Une longue note', text: long})
const row = (slug: string) => editor.page.locator(`.row[href*="${slug}"]`)

describe('a note on the desk', () => {
  it('keeps its last good look while nobody can read it, and says so', async () => {
    const {page, frame} = editor
    await editor.go('#cable.fr')
    await editor.shows('web', 'cable.fr')
    editor.save('cable.fr.md', cable.replace('titre: Un', 'titre: "Un'))
    const banner = page.locator('.banner.error')
    await expectSeen(banner)
    expect(await banner.textContent()).toBe(
      '1\u00A0erreur\u00A0: vous voyez la dernière version sans erreur, non le texte actuel. Ce qui est illisible dans l’en-tête est repris de cette version.',
    )
    for (const place of [page.locator('.note-head'), row('cable.fr')])
      expect(await place.textContent()).toMatch(/Note d’alerte.*TLP:CLEAR|TLP:CLEAR.*Note d’alerte/)
    await expectSeen(frame.getByText('Un autre suivra.'))
    await expectGone(frame.locator('.mistake'))
    editor.save('cable.fr.md', cable)
    await expectGone(banner)
    await expectSeen(page.locator('#aside').getByText('rien à corriger'))
  })

  it('has no messages any more when it is gone, broken as it was', async () => {
    const {page, root} = editor
    editor.save('vide.fr.md', '')
    await row('vide.fr').click()
    await expectSeen(page.locator('.message'))
    await expectSeen(page.locator('.pane').getByText('Cette note paraîtra ici dès que son erreur sera corrigée.'))
    for (const place of [page.locator('.note-head'), row('vide.fr')])
      expect(await place.textContent()).toMatch(/genre inconnu.*zone inconnue|TLP:\?/)
    await expectSeen(page.locator('.note-head').getByTitle('Étiquette TLP inconnue'))
    expect(await page.locator('.excerpt').count()).toBe(0)
    rmSync(join(root, 'notes/vide.fr.md'))
    await expectSeen(page.getByText('Cette note n’existe plus'))
    await expectGone(page.locator('.message').first())
  })
})

describe('a note on the desk', {tags: 'slow'}, () => {
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
    await expectSeen(frame.getByText('Un paragraphe récrit.'))
    expect(await page.evaluate(scrolled)).toBe(before)
  })

  it('keeps page and zoom of its PDF', async () => {
    const {page} = editor
    await editor.go('#/longue.fr/pdf?zoom=150')
    await editor.shows('pdf', 'longue.fr')
    await page.getByRole('spinbutton').fill('2')
    // What is being typed stays, whatever is drawn meanwhile.
    editor.save('longue.fr.md', longNote.replaceAll('du texte', 'écrit'))
    await expectSeen(page.locator('[data-page="1"] .textLayer', {hasText: 'écrit'}))
    await page.getByRole('spinbutton').press('Enter')
    const scrolled = `document.querySelector('.pdf .scroller').scrollTop`
    await expectTrue(page, `${scrolled} > 500`)
    const before = await page.evaluate(scrolled)
    editor.save('longue.fr.md', longNote.replaceAll('du texte', 'changé'))
    await expectSeen(page.locator('[data-page="2"] .textLayer', {hasText: 'changé'}))
    expect(await page.evaluate(scrolled)).toBe(before)
    expect(await page.getByLabel('Taille').inputValue()).toBe('150')
    await page.reload()
    await expectTrue(page, `${scrolled} === ${Number(before)}`)
    await page.getByRole('spinbutton').fill('99')
    await page.keyboard.press('Enter')
    const number = `document.querySelector('input[type=number]')`
    await expectTrue(page, `${number}.value === ${number}.max && ${scrolled} > ${Number(before)}`)
  })

  it('shows its mistakes in their places, what it says beside them, and what opens the editor there', async () => {
    const {page, frame} = editor
    await editor.go('#cable.fr')
    await editor.shows('web', 'cable.fr')
    const wrong = cable.replace('type: note-alerte', 'type: poeme').replace('TLP:CLEAR', 'TLP:BLEU')
    editor.save('cable.fr.md', wrong.replace('Un autre suivra.', 'Un [autre](nulle-part.fr.md) suivra.'))
    const banner = page.locator('.banner.error')
    await expectSeen(banner.getByText('3\u00A0erreurs, marquées à leur place'))
    expect(await banner.textContent()).toContain('n’est composé, envoyé ni publié')
    for (const place of [page.locator('.note-head'), row('cable.fr')])
      expect(await place.textContent()).toMatch(/Note d’alerte.*TLP:CLEAR|TLP:CLEAR.*Note d’alerte/)
    await expectSeen(frame.locator('.mistake-place', {hasText: 'autre'}))
    await expectSeen(frame.locator('.mistake-reason', {hasText: 'nulle-part.fr.md'}))
    for (const said of ['poeme', 'TLP:BLEU']) await expectSeen(frame.locator('.mistake', {hasText: said}))
    const message = page.locator('.message', {hasText: 'nulle-part.fr.md'})
    expect(await message.locator('a').getAttribute('href')).toMatch(
      /^vscode:\/\/file\/.*\/notes\/cable\.fr\.md:\d+:\d+$/,
    )
    expect(await message.textContent()).toMatch(/Erreur.*ligne/)
    expect(await row('cable.fr').locator('.counts').textContent()).toContain('3\u00A0erreurs')
    await message.getByRole('button', {name: 'Montrer'}).click()
    await expectSeen(frame.locator('.mistake[data-desk-mark]', {hasText: 'nulle-part.fr.md'}))
    await expectGone(page.locator('.download'))
    await page.locator('#tab-text').click()
    await expectSeen(page.locator('pre').getByText('[! Trouvé : nulle-part.fr.md'))
    await page.locator('#tab-data').click()
    await expectSeen(page.getByText('n’est composée qu’une fois les erreurs de la note corrigées'))
    await page.locator('#tab-mail').click()
    await expectSeen(frame.locator('.mistake-reason', {hasText: 'nulle-part.fr.md'}))
    await page.locator('#tab-pdf').click()
    await expectSeen(page.locator('.textLayer').first().getByText('nulle-part.fr.md'))
    await page.locator('#tab-web').click()
    editor.save('cable.fr.md', cable)
    await expectGone(banner)
    await expectGone(frame.locator('.mistake'))
    await expectSeen(page.locator('.download').first())
    await expectSeen(page.locator('#aside').getByText('rien à corriger'))
  })

  it('opens the editor where a mistake is, by a click on its mark', async () => {
    const {page, frame} = editor
    await editor.go('#cable.fr')
    editor.save('cable.fr.md', cable.replace('Un autre suivra.', 'Un [autre](nulle-part.fr.md) suivra.'))
    // A browser says nothing of an address that an editor would hear: with none, the place is copied.
    const choice = page.locator('.aside-foot .editor-select select')
    await choice.selectOption('none')
    await frame.locator('.mistake-reason').click()
    const told = page.locator('.banner', {hasText: 'notes/cable.fr.md:22'})
    await expectSeen(told)
    // By itself it goes after a quarter of a minute.
    await told.getByRole('button', {name: 'Fermer'}).click()
    await expectGone(told)
    await choice.selectOption('vscode')
    editor.save('cable.fr.md', cable)
    await expectGone(frame.locator('.mistake'))
  })

  it('follows new files, names and deletions', async () => {
    const {page, root} = editor
    editor.save('nouvelle.fr.md', goodNote({number: 7, title: 'Une nouvelle'}))
    await row('nouvelle.fr').click()
    await expectSeen(page.getByRole('heading', {level: 1, name: 'Une nouvelle'}))
    await editor.shows('web', 'nouvelle.fr')
    renameSync(join(root, 'notes/nouvelle.fr.md'), join(root, 'notes/autre.fr.md'))
    await expectTrue(page, `location.hash.includes('autre.fr')`)
    await editor.shows('web', 'autre.fr')
    await expectGone(row('nouvelle.fr'))
    rmSync(join(root, 'notes/autre.fr.md'))
    await expectSeen(page.getByText('Cette note n’existe plus'))
    await expectGone(row('autre.fr'))
    // The two halves of a renaming may come one by one.
    editor.save('encore.fr.md', goodNote({number: 7, title: 'Une nouvelle'}))
    await expectTrue(page, `location.hash.includes('encore.fr')`)
    await editor.shows('web', 'encore.fr')
    rmSync(join(root, 'notes/encore.fr.md'))
    await expectSeen(page.getByText('Cette note n’existe plus'))
  })

  it('shows a note that becomes TLP:RED as such, also while it has errors: nothing of what it was', async () => {
    const {page, frame} = editor
    await editor.go('#/cable.fr/web?aside=structure')
    await expectSeen(frame.getByText('Un autre suivra.'))
    await expectSeen(page.locator('.outline button').first())
    editor.save('cable.fr.md', cable.replace('TLP:CLEAR', 'TLP:RED').replace('type: note-alerte', 'type: poeme'))
    await expectSeen(page.locator('main').getByText('n’a pas de page web'))
    await expectGone(page.locator('[data-pane] iframe'))
    await expectGone(page.locator('.outline button').first())
    await page.locator('#tab-text').click()
    await expectSeen(page.locator('pre').getByText('il est réservé aux'))
    expect(await page.locator('pre').textContent()).not.toContain('Un autre suivra.')
    editor.save('cable.fr.md', cable.replace('TLP:CLEAR', 'TLP:RED').replace('titre: Un', 'titre: "Un'))
    for (const tab of ['pdf', 'mail', 'text', 'web']) {
      await page.locator(`#tab-${tab}`).click()
      await expectSeen(page.locator('main').getByText('dès que son erreur sera corrigée'))
    }
    editor.save('cable.fr.md', cable)
    await expectSeen(frame.getByText('Un autre suivra.'))
  })
})

describe('two windows, and a server that goes', {tags: 'slow'}, () => {
  it('both show what was saved', async () => {
    await editor.go('#/cable.fr/text')
    const other = await editor.openWindow('#/cable.en/text')
    editor.save('cable.fr.md', cable.replace('Un autre suivra.', 'Deux autres suivront.'))
    editor.save('cable.en.md', english.replace('Un câble est rompu.', 'A cable broke.'))
    await expectSeen(editor.page.getByText('Deux autres suivront.'))
    await expectSeen(other.getByText('A cable broke.'))
    await other.context().close()
  })

  it('say that the connection is lost, whose address to open, and take up again by themselves', async () => {
    const {page} = editor
    await editor.go('#/cable.fr/text')
    await editor.closeDesk()
    await expectSeen(page.getByText('Connexion perdue'))
    const below = `document.querySelector('.connection').getBoundingClientRect().top`
    await expectTrue(page, `${below} === document.querySelector('.columns').getBoundingClientRect().bottom`)
    editor.save('cable.fr.md', cable.replace('Un autre suivra.', 'Entre-temps.'))
    await editor.openDesk()
    await expectSeen(page.getByText('ouvrez l’adresse qu’il a affichée'))
    await editor.openAddress()
    await expectSeen(page.getByText('Connexion rétablie'))
    await expectSeen(page.locator('pre').getByText('Entre-temps.'))
  })
})

describe('brand and settings', () => {
  it('are followed, and what was shown stays while they are broken', {tags: 'slow'}, async () => {
    const {page, root, frame} = editor
    editor.save('cable.fr.md', cable)
    await editor.go('#cable.fr')
    await expectSeen(frame.getByText('Un autre suivra.'))
    const brand = join(root, 'templates/own')
    mkdirSync(join(root, 'templates'))
    cpSync(fileURLToPath(new URL('../../templates/plain', import.meta.url)), brand, {recursive: true})
    const file = join(brand, '_brand.yml')
    const ground = (color: string) =>
      writeFileSync(file, readFileSync(file, 'utf8').replace(/paper: '.*'/, `paper: '${color}'`))
    const shown = (color: string) =>
      expectTrue(
        page,
        `getComputedStyle(document.querySelector('iframe').contentDocument.body).backgroundColor === '${color}'`,
      )
    ground('#FFFEF0')
    writeFileSync(join(root, 'cess.yml'), `${readFileSync(join(root, 'cess.yml'), 'utf8')}template: own\n`)
    await shown('rgb(255, 254, 240)')
    await expectTrue(page, `decodeURIComponent(document.querySelector('.house img').src).includes('>Plain<')`)
    ground('#FFFEF1')
    await shown('rgb(255, 254, 241)')
    writeFileSync(join(root, 'cess.yml'), 'site: nowhere\n')
    await expectSeen(page.locator('.banner.error', {hasText: /erreurs? dans cess\.yml/}))
    await expectSeen(page.getByRole('heading', {name: 'Réglages et marque\u00A0: cess.yml'}))
    await expectSeen(page.getByRole('button', {name: 'Contrôles'}).locator('.count'))
    await expectSeen(frame.getByText('Un autre suivra.'))
  })
})
