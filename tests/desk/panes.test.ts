import {describe, expect, it} from 'vitest'
import type {DeskMails, DeskState, TestAnswer} from '../../src/model/desk.js'
import {goodNote} from '../support/cli.js'
import {accessibilityMistakes} from '../support/axe.js'
import {expectGone, expectSeen, expectTrue, inFrame, useDesk} from '../support/desk-page.js'

const editor = useDesk()

describe('the web pane', () => {
  it('shows three widths, dark, print, and remembers them in the address', {tags: 'slow'}, async () => {
    const {page} = editor
    const isDark = inFrame(`getComputedStyle(page.body).backgroundColor === 'rgb(16, 22, 25)'`)
    await editor.go('#/cable.fr/web?width=320')
    await expectTrue(page, inFrame('page.documentElement.clientWidth === 320'))
    await page.locator('label', {hasText: 'Sombre'}).click()
    await expectTrue(page, isDark)
    expect(page.url()).toMatch(/#\/cable\.fr\/web\?width=320&scheme=dark$/)
    await page.reload()
    await expectTrue(page, isDark)
    await page.getByText('Papier').click()
    await expectTrue(page, inFrame(`page.querySelectorAll('.desk-sheet').length > 0`))
    expect(await page.evaluate(inFrame(`page.querySelector('.desk-sheet').innerText.replace(/\\s+/g, ' ')`))).toMatch(
      /^1 \/ \d CESS · .*TLP:CLEAR$/,
    )
    await expectSeen(page.getByText(/\d\u00A0pages?, comme ce navigateur les imprime/))
    await page.getByRole('button', {name: 'Imprimer…'}).click()
    await expectSeen(page.frameLocator('iframe[src="/desk/print.html"]').getByText('Un autre suivra.'))
  })

  it('follows the colours of the desk until others are chosen, and remembers those', {tags: 'slow'}, async () => {
    const page = await editor.openWindow('#/cable.fr/web', {colorScheme: 'dark'})
    const ground = (part: string) =>
      expectTrue(page, inFrame(`getComputedStyle(page.body).backgroundColor === 'rgb(${part})'`))
    await ground('16, 22, 25')
    await page.emulateMedia({colorScheme: 'light'})
    await ground('255, 255, 255')
    await page.emulateMedia({colorScheme: 'dark'})
    await page.locator('label', {hasText: 'Clair'}).click()
    await ground('255, 255, 255')
    await page.goto(`${editor.origin}/#/cable.en/web`)
    await page.reload()
    await ground('255, 255, 255')
    await page.locator('label', {hasText: 'Comme l’atelier'}).click()
    await ground('16, 22, 25')
    await page.context().close()
  })

  it('has its tools on one line at every width, and those without room in a menu', {tags: 'slow'}, async () => {
    const page = await editor.openWindow('#/cable.fr/mail', {viewport: {width: 1280, height: 800}})
    const bar = page.locator('.tools.one-line')
    const menu = bar.getByRole('button', {name: 'Plus de réglages'})
    const oneLine = `(bar => bar.scrollWidth <= bar.clientWidth && bar.offsetHeight < 45)(document.querySelector('.one-line'))`
    for (const width of [1600, 1280, 1024, 700, 320]) {
      await page.setViewportSize({width, height: 800})
      await expectTrue(page, oneLine)
    }
    await menu.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expectSeen(bar.getByText('Sombre'))
    expect(await accessibilityMistakes(page, 'everything')).toEqual([])
    await page.keyboard.press('Escape')
    expect(await bar.getByText('Sans images').count()).toBe(0)
    expect(await page.evaluate(`document.activeElement.title`)).toBe('Plus de réglages')
    await menu.click()
    await page.frameLocator('[data-pane] iframe').locator('body').click()
    await expectGone(bar.getByText('Sans images'))
    await page.setViewportSize({width: 1600, height: 800})
    await expectSeen(bar.getByText('Sans images'))
    expect(await menu.count()).toBe(0)
    await page.context().close()
  })

  it('shows two languages side by side, at the same heading', async () => {
    const {page, frame} = editor
    await editor.go('#/cable.fr/web?beside=cable.en')
    await editor.shows('web', 'cable.en')
    expect(await frame.nth(1).getByRole('heading', {level: 1}).textContent()).toBe('A broken cable')
    const pane = (index: number) => `document.querySelectorAll('[data-pane] iframe')[${index}].contentWindow`
    await page.evaluate(`${pane(0)}.scrollTo(0, 1e6)`)
    await expectTrue(page, `${pane(1)}.scrollY > 0`)
  })

  it('tells the structure, and what axe finds, and shows where', {tags: 'slow'}, async () => {
    const {page} = editor
    await editor.go('#/cable.fr/web?aside=structure')
    await page.getByRole('button', {name: 'titre 2 Appréciation'}).click()
    await expectTrue(page, inFrame(`page.querySelector('[data-desk-mark]')?.textContent === 'Appréciation'`))
    await page.getByRole('tab', {name: 'Accessibilité'}).click()
    await expectSeen(page.getByText('ne trouve rien à redire'))
  })

  it('tells in French what axe finds', {tags: 'slow'}, async () => {
    const {page} = editor
    await page.route('**/editions/cable.en/web*', route =>
      route.fulfill({
        contentType: 'text/html',
        body: '<html lang="en"><title>x</title><main><h1>x</h1><button></button>',
      }),
    )
    await editor.go('#/cable.en/web?aside=findings')
    await page.reload()
    await expectSeen(page.locator('.reason', {hasText: 'Les boutons doivent avoir un texte perceptible'}).first())
    await page.unroute('**/editions/cable.en/web*')
    await page.reload()
  })

  it('has no page of a note that has none, and says why', {tags: 'slow'}, async () => {
    editor.save('rouge.fr.md', goodNote({number: 30, tlp: 'TLP:RED'}))
    await expectSeen(editor.page.locator('.row[href*="rouge.fr"]'))
    await editor.go('#/rouge.fr/web')
    await expectSeen(editor.page.getByText('Une note TLP:RED n’a pas de page web'))
    await expectGone(editor.page.locator('main .tools, main a[download]').first())
    await editor.go('#/rouge.fr/data?file=stix')
    await expectSeen(editor.page.getByText('Une note TLP:RED n’alimente aucune base de données'))
    await expectGone(editor.page.locator('main a[download]').first())
    await expectGone(editor.page.getByText('BibTeX').first())
  })
})

describe('an edition that the server does not give', () => {
  it('is not shown, whatever was before, and the mistake is told', {tags: 'slow'}, async () => {
    const {page, frame} = editor
    await editor.go('#/cable.fr/text')
    await expectSeen(page.locator('pre', {hasText: 'Un autre suivra.'}))
    await page.route('**/editions/cable.fr/text*', route => route.fulfill({status: 422, json: {}}))
    await page.reload()
    await expectSeen(page.getByText('Cette édition n’a pas pu être composée.'))
    await page.unroute('**/editions/cable.fr/text*')
    await editor.go('#/cable.fr/web')
    await frame.locator('a[href$="cable.en.html"]').first().click()
    await expectTrue(page, `location.hash.startsWith('#/cable.en/web')`)
    await expectSeen(frame.getByRole('heading', {level: 1, name: 'A broken cable'}))
  })
})

describe('the PDF pane', () => {
  it('shows pages with their text, small pictures, and the structure with its places', {tags: 'slow'}, async () => {
    const {page} = editor
    await editor.go('#/cable.fr/pdf?strip=shown&aside=structure')
    await expectSeen(page.locator('.textLayer').getByText('Un autre suivra.'))
    expect(await page.locator('.thumbnails button').count()).toBeGreaterThan(0)
    await page.getByRole('button', {name: 'titre 2 Appréciation'}).click()
    await expectSeen(page.locator('.textLayer .marked', {hasText: 'Appréciation'}).first())
    expect(await page.evaluate(`document.querySelector('main').scrollTop`)).toBe(0)
    expect(await page.getByRole('link', {name: 'Télécharger .pdf'}).getAttribute('download')).toBe('cable.fr.pdf')
  })
})

describe('the mail pane', () => {
  it('shows phones, no images and no styles', async () => {
    const {page} = editor
    await editor.go('#/cable.fr/mail?device=375&images=hidden&styles=stripped')
    await editor.shows('mail', 'cable.fr')
    expect(await page.evaluate(inFrame('page.documentElement.clientWidth'))).toBe(375)
    expect(await page.evaluate(inFrame(`page.querySelectorAll('[style], [class]').length`))).toBe(0)
    expect(await page.evaluate(inFrame(`[...page.images].every(image => image.src === 'data:,')`))).toBe(true)
    await expectSeen(page.getByText('Gmail montre tout le courriel'))
    const edge = (place: string, side: string) =>
      page.evaluate(`Math.round(document.querySelector('${place}').getBoundingClientRect().${side})`)
    expect(await edge('.pane-note', 'top')).toBe(await edge('.stage', 'bottom'))
    expect(await edge('.pane-note', 'bottom')).toBe(await edge('.pane', 'bottom'))
  })

  it('shows dark colours, and what axe finds in them', {tags: 'slow'}, async () => {
    const {page} = editor
    await editor.go('#/cable.fr/mail?scheme=dark&aside=findings')
    await editor.shows('mail', 'cable.fr')
    const isDark = `getComputedStyle(page.body).backgroundColor.match(/\\d+/g).every(part => part < 60)`
    await expectTrue(page, inFrame(isDark))
    await expectSeen(page.getByText('ne trouve rien à redire'))
  })

  it('draws where Gmail clips', {tags: 'slow'}, async () => {
    const {page, frame} = editor
    // Such a mail is refused before it can be shown: this one is only said to be heavy.
    await page.route('**/api/notes/*/mail', async route => {
      const mails = (await (await route.fetch()).json()) as DeskMails // the server's answer
      await route.fulfill({json: {...mails, full: {...mails.full, htmlBytes: 300_000}}})
    })
    await editor.go('#/cable.en/mail?scheme=dark')
    await expectSeen(page.getByText('Gmail coupe ce courriel à 102\u00A0ko\u00A0: il en pèse 300\u00A0ko.'))
    await expectSeen(frame.getByText('Gmail coupe ici'))
    const ground = `getComputedStyle(page.querySelector('.desk-clip')).backgroundColor`
    await expectTrue(page, inFrame(`${ground} === 'rgb(16, 22, 25)'`))
    await page.unroute('**/api/notes/*/mail')
  })

  it('shows head, attachments and plain text, and gives the message', async () => {
    const {page} = editor
    await editor.go('#/cable.fr/mail?part=headers')
    await expectSeen(page.getByText('[TLP:CLEAR]'))
    await expectSeen(page.locator('dt', {hasText: /^Objet\s+Subject$/}))
    await expectSeen(page.getByText(/cable\.fr\.pdf \(\d+\u00A0ko\)/))
    await page.getByText('Texte seul').click()
    await expectSeen(page.locator('pre', {hasText: 'Un autre suivra.'}))
    const link = page.getByRole('link', {name: 'Télécharger .eml'})
    expect(await link.getAttribute('href')).toBe('/editions/cable.fr/eml?language=fr&form=full')
    expect(await page.getByRole('button', {name: 'M’envoyer un essai'}).count()).toBe(0)
  })
})

describe('a test message', () => {
  it('is asked for by address, and the answer is plain', {tags: 'slow'}, async () => {
    const {page} = editor
    const asked: unknown[] = []
    await page.route('**/api/state', async route => {
      const state = (await (await route.fetch()).json()) as DeskState // the server's answer
      await route.fulfill({json: {...state, canTest: true}})
    })
    await page.route('**/api/notes/*/test', route => {
      asked.push(route.request().postDataJSON())
      const refused: TestAnswer = {status: 'refused', reasons: [{en: 'No.', fr: 'Non.'}]}
      return route.fulfill({json: asked.length === 1 ? refused : ({status: 'sent'} satisfies TestAnswer)})
    })
    await editor.go('#/cable.fr/mail?form=digest')
    await page.reload()
    await page.getByRole('button', {name: 'M’envoyer un essai'}).click()
    const send = page.getByRole('button', {name: 'Envoyer', exact: true})
    await page.getByLabel('Adresse').fill('pas une adresse')
    await send.click()
    await page.getByLabel('Adresse').fill('anne@example.org')
    await send.click()
    await expectSeen(page.getByText('Non.'))
    await send.click()
    await expectSeen(page.getByText('Envoyé à anne@example.org.'))
    expect(asked).toEqual(Array(2).fill({to: 'anne@example.org', form: 'digest'}))
    await page.unrouteAll()
    await page.reload()
  })
})

describe('the text and data panes', () => {
  it('show what programs read', {tags: 'slow'}, async () => {
    const {page} = editor
    await editor.go('#/cable.fr/text')
    await expectSeen(page.getByText('72 caractères'))
    for (const [file, text] of [
      ['csl', '"type": '],
      ['bibtex', '@'],
      ['ris', 'TY  -'],
      ['stix', '"type": "bundle"'],
      ['source', "## Ce que l'on sait"],
    ] as const) {
      await editor.go(`#/cable.fr/data?file=${file}`)
      await expectSeen(page.locator('pre.data', {hasText: text}))
      await expectSeen(page.locator('.pane .fact'))
    }
  })
})
