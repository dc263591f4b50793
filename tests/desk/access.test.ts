import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {build} from '../../src/index.js'
import {accessibilityMistakes} from '../support/axe.js'
import {goodNote} from '../support/cli.js'
import {cable, expectGone, expectSeen, expectTrue, hostileName, useDesk} from '../support/desk-page.js'

const editor = useDesk()

describe('the desk by keyboard', () => {
  it('finds a note, opens it, goes through its editions', async () => {
    const {page} = editor
    await page.keyboard.press('/')
    await page.keyboard.type('CABLE rompu')
    await expectSeen(page.getByText('1 sur 3'))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await editor.shows('web', 'cable.fr')
    await page.keyboard.press('4')
    await expectSeen(page.locator('pre', {hasText: 'Un autre suivra.'}))
    await page.getByRole('tab', {name: 'Texte'}).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tab', {selected: true}).first().textContent()).toBe('Données')
    await page.keyboard.press('/')
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    expect(await page.evaluate(`document.activeElement === [...document.querySelectorAll('.row')].at(-1)`)).toBe(true)
    await page.keyboard.press('k')
    await expectTrue(page, `!location.hash.includes('cable.fr')`)
  })

  it('says what its keys do, and does without them', async () => {
    const {page} = editor
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', {name: 'Raccourcis'})
    await expectSeen(help)
    // Each tab has a key, and its name beside it.
    const tabs = await page.locator('main [role=tab]').allTextContents()
    const said = await help
      .locator('.keys > div', {hasText: tabs.join(', ')})
      .locator('kbd')
      .allTextContents()
    expect(said).toEqual(tabs.map((_, index) => String(index + 1)))
    const keys = page.getByLabel('Raccourcis d’une seule touche')
    await keys.uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('2')
    expect(page.url()).toContain('/data')
    await page.getByRole('button', {name: 'Raccourcis et réglages'}).click()
    await keys.check()
    await page.keyboard.press('Escape')
  })

  it('shows in a small window what is chosen, and all of its help', {tags: 'slow'}, async () => {
    const page = await editor.openWindow('', {viewport: {width: 320, height: 640}})
    await page.goto(`${editor.origin}/#/cable.fr/heard`)
    const within = (inner: string, outer: string) =>
      `((inner, outer) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1)(...[
        ${JSON.stringify(inner)}, ${JSON.stringify(outer)}].map(part => document.querySelector(part).getBoundingClientRect()))`
    await expectTrue(page, within('.tabs [aria-selected=true]', '.tabs'))
    await page.keyboard.press('1')
    await expectTrue(page, within('#tab-web', '.tabs'))
    // Of tools too, none is out of reach.
    for (const pane of ['web', 'pdf', 'mail', 'text', 'data?file=source']) {
      await page.goto(`${editor.origin}/#/cable.fr/${pane}`)
      await expectSeen(page.locator(`[data-pane=${pane.replace(/\?.*/, '')}]`))
      await expectTrue(page, `(bar => bar.scrollWidth <= bar.clientWidth)(document.querySelector('.one-line'))`)
    }
    await expectTrue(page, within('.one-line .chosen', '.one-line .scrolling'))
    await page.keyboard.press('?')
    await expectTrue(page, within('dialog select', 'dialog'))
    expect(await page.evaluate(`document.querySelector('dialog').scrollTop`)).toBe(0)
    expect(await accessibilityMistakes(page, 'everything')).toEqual([])
    await page.context().close()
  })

  it('moves its panels by arrows, and remembers how wide they are', async () => {
    const {page} = editor
    const width = async () => Number(await page.locator('#list').evaluate('element => element.offsetWidth'))
    const before = await width()
    await page.getByRole('separator', {name: 'Largeur de la liste'}).press('ArrowRight')
    await page.reload()
    await expectSeen(page.locator('#list'))
    expect(await width()).toBe(before + 24)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('note')
    await page.keyboard.press('l')
    expect(await page.locator('#list').count()).toBe(0)
    await page.keyboard.press('l')
  })
})

describe('the desk', {tags: 'slow'}, () => {
  it('opens with the newest note; where there is room for one thing, with the list', async () => {
    const wide = await editor.openWindow()
    await expectTrue(wide, `document.querySelector('.row')?.getAttribute('aria-current') === 'page'`)
    await wide.context().close()
    const narrow = await editor.openWindow('', {viewport: {width: 500, height: 800}})
    const heading = narrow.locator('main h1', {hasText: 'Un câble rompu'})
    expect(await heading.isVisible()).toBe(false)
    await narrow.locator('.row', {hasText: 'Un câble rompu'}).click()
    await expectSeen(heading)
    expect(await narrow.locator('#list').count()).toBe(0)
    expect(await narrow.evaluate('document.documentElement.scrollWidth')).toBe(500)
    await narrow.getByRole('button', {name: 'Contrôles'}).click()
    await expectSeen(narrow.locator('#aside').getByText('Aucune remarque'))
    await narrow.getByRole('button', {name: 'Notes'}).click()
    await expectSeen(narrow.locator('#list'))
    await narrow.context().close()
  })

  it('says a zone once, and has filters as broad as there is room', async () => {
    const page = await editor.openWindow('#/?order=zone', {viewport: {width: 700, height: 700}})
    const zone = (await page.locator('.rows h2').first().textContent()) ?? ''
    expect(zone).not.toBe('')
    expect((await page.locator('.row-facts').allTextContents()).join()).not.toContain(zone)
    await page.locator('#list').getByLabel('Ordre').selectOption('date')
    await expectSeen(page.locator('.row-facts', {hasText: zone}).first())
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.facets')).gridTemplateColumns`)).toMatch(
      /^\S+ \S+ \S+$/,
    )
    await page.context().close()
  })

  it('begins and ends no line with the dot between two facts, and jams no mark', async () => {
    const page = await editor.openWindow('#cable.fr', {viewport: {width: 1000, height: 700}})
    await page.getByRole('separator', {name: 'Largeur de la liste'}).press('ArrowLeft')
    const stand = (place: string) => `(line => [...line.querySelectorAll('.fact-word')].filter((fact, index, all) =>
      fact.offsetTop !== all[index - 1]?.offsetTop).map(fact =>
      Math.round(fact.getBoundingClientRect().left + parseFloat(getComputedStyle(fact).paddingLeft) -
        line.getBoundingClientRect().left)))(document.querySelector('${place} .facts-line'))`
    expect(await page.evaluate(stand('.row'))).toEqual([0, 0])
    expect(await page.locator('.row .day').first().textContent()).toMatch(/2026 v\d/)
    await page.setViewportSize({width: 700, height: 700})
    const [title, mark] = [page.locator('.note-title h1'), page.locator('.note-title .tlp')]
    await expectSeen(mark)
    const [left, right] = [await title.boundingBox(), await mark.boundingBox()]
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0))
    await page.context().close()
  })

  /** The states that are looked at in one window after the other, in each of its languages: a new window costs as much as two looks. */
  const looks = {
    'fr-FR': [
      {hash: '', colorScheme: 'light', width: 1600},
      {hash: '#/cable.fr/data?order=zone', colorScheme: 'dark', width: 1600},
      {hash: '#/cable.fr/web', colorScheme: 'dark', width: 320},
    ],
    'en-GB': [
      {hash: '#/cable.fr/mail?part=headers', colorScheme: 'light', width: 1024},
      {hash: '#/cable.fr/pdf?strip=shown&aside=structure', colorScheme: 'dark', width: 1024},
    ],
  } as const

  it.each(Object.entries(looks))('is without mistakes that axe finds: %s', async (locale, those) => {
    const page = await editor.openWindow(those[0].hash, {locale, viewport: {width: those[0].width, height: 768}})
    for (const {hash, colorScheme, width} of those) {
      await page.setViewportSize({width, height: 768})
      await page.emulateMedia({colorScheme})
      if (hash !== '') await page.evaluate(`void (location.hash = ${JSON.stringify(hash)})`)
      const pane = /^#\/[^/]+\/(\w+)/.exec(hash)?.[1]
      await expectTrue(
        page,
        `(panes => panes.length > 0 && panes.every(pane => pane.dataset.revision > 0))([...document.querySelectorAll(${JSON.stringify(`[data-pane${pane ? `=${pane}` : ''}]`)})])`,
      )
      expect([hash, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([hash, width])
      expect([hash, await accessibilityMistakes(page, 'everything')]).toEqual([hash, []])
    }
    await page.context().close()
  })

  it('shows hostile titles and names as what they are', async () => {
    const {page, frame} = editor
    await editor.go('#cable.fr')
    await page.locator('.row', {hasText: '<img src=x'}).click()
    await expectSeen(frame.getByRole('heading', {level: 1, name: '<img src=x'}))
    expect(await page.title()).toMatch(/^<img src=x onerror/)
    expect(await page.locator('main img, main b').count()).toBe(0)
    const slug = 'x<b onclick=1>&"y.fr'
    for (const pane of ['pdf', 'mail', 'text', 'data', 'site']) {
      await editor.go(`#/${encodeURIComponent(slug)}/${pane}`)
      await expectTrue(page, `document.querySelector('[data-pane=${pane}]')?.dataset.slug === ${JSON.stringify(slug)}`)
      expect(await page.locator('main img[src=x], main b[onclick]').count()).toBe(0)
      expect(await page.title()).toMatch(/^<img src=x onerror/)
    }
  })
})

describe('a note after one that has nothing to show', () => {
  it('is on its way until its edition is there', {tags: 'slow'}, async () => {
    const {page, root} = editor
    editor.save('cassee.fr.md', 'titre: [')
    editor.save('neuve.fr.md', goodNote({number: 21, title: 'Une note neuve'}))
    await editor.go('#/neuve.fr/data')
    await expectSeen(page.getByRole('button', {name: 'Aucune remarque'}))
    await editor.go('#/cassee.fr/web')
    await expectSeen(page.locator('.pane .empty .lead'))
    let letGo = () => {}
    const held = new Promise<void>(resolve => (letGo = resolve))
    await page.route('**/editions/neuve.fr/web*', async route => {
      await held
      await route.continue()
    })
    await editor.go('#/neuve.fr/web')
    await expectSeen(page.getByRole('heading', {level: 1, name: 'Une note neuve'}))
    expect(await page.locator('.pane').textContent()).toContain('Composition…')
    letGo()
    await editor.shows('web', 'neuve.fr')
    await editor.go('#/cable.fr/web')
    await editor.shows('web', 'cable.fr')
    for (const name of ['cassee', 'neuve']) rmSync(join(root, 'notes', `${name}.fr.md`))
    await expectGone(page.locator('.row[href*="neuve.fr"]'))
  })
})

describe('a desk that opens on a broken note', () => {
  it('shows the page that the last build made, says so, and has no mail of it', {tags: 'slow'}, async () => {
    const {page, root, frame} = editor
    // That the server is there again is said for a while above.
    const banner = page.locator('.banner:not(.connection .banner)')
    // Its name is a mistake, too.
    rmSync(join(root, 'notes', hostileName))
    editor.save('cable.fr.md', cable)
    await build({directory: root, only: ['web']})
    await editor.closeDesk()
    editor.save('cable.fr.md', '')
    await editor.openDesk()
    await editor.openAddress()
    const fresh = await editor.openWindow()
    await expectTrue(fresh, `location.hash.includes('cable.fr')`)
    await fresh.context().close()
    await editor.go('#/cable.fr/web')
    await expectSeen(banner.getByText('1\u00A0erreur\u00A0: vous voyez le résultat de la dernière composition'))
    await expectSeen(frame.getByText('Un autre suivra.'))
    await page.locator('#tab-mail').click()
    await expectSeen(page.locator('.pane').getByText('dès que son erreur sera corrigée'))
    await expectGone(banner)
    editor.save('cable.fr.md', cable)
    await expectSeen(frame.getByText('Un autre suivra.'))
    await page.locator('#tab-web').click()
    await expectSeen(frame.getByText('Un autre suivra.'))
    await expectGone(banner)
    rmSync(join(root, 'out'), {recursive: true})
  })
})
