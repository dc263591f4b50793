// @module-tag slow
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {listDecisions} from '../../src/engine/campaign/list-inbox.js'
import {accessibilityMistakes} from '../support/axe.js'
import {expectSeen, expectTrue, useDesk} from '../support/desk-page.js'
import {filledKinds, fillTray} from '../support/full-tray.js'

const editor = useDesk()
const pictures = process.env['CESS_PICTURES']

/** Every width, light and dark; all rules of axe where the page is widest and where it is narrowest. */
const looks = [
  {width: 1280, colorScheme: 'light', scope: 'everything'},
  {width: 600, colorScheme: 'dark', scope: 'contrast'},
  {width: 320, colorScheme: 'light', scope: 'contrast'},
  {width: 320, colorScheme: 'dark', scope: 'everything'},
] as const

/** Mistakes that axe finds in a page; pictures of it where they are wanted. */
async function mistakesOf(page: Page, name: string): Promise<readonly string[]> {
  const mistakes: string[] = []
  for (const {width, colorScheme, scope} of looks) {
    await page.setViewportSize({width, height: 900})
    await page.emulateMedia({colorScheme})
    await expectTrue(page, 'document.documentElement.scrollWidth <= innerWidth')
    mistakes.push(...(await accessibilityMistakes(page, scope)))
    if (pictures) await page.screenshot({path: join(pictures, `${name}-${colorScheme}-${width}.png`), fullPage: true})
  }
  return mistakes
}

describe('the tray on the desk', () => {
  it('is not spoken of before anything was sent', async () => {
    expect(await editor.page.locator('.inbox-link').count()).toBe(0)
  })

  it('is led to from the head, with how much waits, and decided on by keyboard', async () => {
    await fillTray(editor.root)
    const page = await editor.openWindow()
    const link = page.getByRole('link', {
      name: `À décider – ${filledKinds.length}\u00A0éléments attendent une décision`,
    })
    await expectSeen(link)
    await link.focus()
    await page.keyboard.press('Enter')
    await expectSeen(page.getByRole('heading', {name: `À décider (${filledKinds.length})`}))
    for (let left = filledKinds.length; left > 0; left--) {
      const button = page.locator('form button').first()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.type(`raison ${left}`)
      await button.focus()
      await page.keyboard.press('Enter')
      await expectSeen(page.getByRole('heading', {name: left > 1 ? `À décider (${left - 1})` : 'À décider (0)'}))
    }
    await expectSeen(page.getByText('Aucune décision en attente.'))
    const decisions = await listDecisions({directory: editor.root, language: 'fr', environment: {}})
    expect(decisions.map(({kind}) => kind).toSorted()).toEqual(filledKinds.toSorted())
    expect(decisions.every(({why, who, at}) => why?.startsWith('raison') && who !== '' && at !== '')).toBe(true)
    await page.getByRole('link', {name: "Retour à l'atelier"}).click()
    await expectTrue(page, `document.querySelector('.inbox-link')?.textContent === 'À décider'`)
    await page.close()
  })

  it('can be read by everybody, wide and narrow, light and dark', async () => {
    await fillTray(editor.root)
    if (pictures) mkdirSync(pictures, {recursive: true})
    const page = await editor.openWindow('', {viewport: {width: 1280, height: 900}})
    await expectSeen(page.locator('.inbox-link'))
    expect(await mistakesOf(page, 'desk')).toEqual([])
    await page.setViewportSize({width: 1280, height: 900})
    await page.locator('.inbox-link').click()
    await expectSeen(page.locator('section').first())
    expect(await mistakesOf(page, 'inbox')).toEqual([])
    await page.context().close()
  })
})
