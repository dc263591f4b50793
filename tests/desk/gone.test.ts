import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import type {DeskState} from '../../src/model/desk.js'
import {goodNote, publicationYaml} from '../support/cli.js'
import {expectGone, expectSeen, useDesk} from '../support/desk-page.js'

const editor = useDesk()

const note = goodNote({number: 8, title: 'Une note qui part'})

/** A window that hears of changes when it is let to, by `hear(true)`: an answer may come before what happened is told. */
async function deafWindow(hash: string): Promise<Page> {
  const page = await editor.openWindow(hash)
  await page.addInitScript(`{
    const {addEventListener} = EventSource.prototype
    const held = []
    let hears = true
    EventSource.prototype.addEventListener = function (kind, listener) {
      addEventListener.call(this, kind, event => {
        if (!hears && String(event.data).includes('"kind":"change"')) held.push(() => listener(event))
        else listener(event)
      })
    }
    window.hear = wanted => {
      hears = wanted
      for (const tell of wanted ? held.splice(0) : []) tell()
    }
  }`)
  await page.reload()
  await page.locator('.row').first().waitFor()
  return page
}

/** Delete a note, and wait until the server knows. */
async function remove(page: Page, slug: string): Promise<void> {
  rmSync(join(editor.root, 'notes', `${slug}.md`))
  const served = async () => (await (await page.request.get(`${editor.origin}/api/state`)).json()) as DeskState
  await expect.poll(async () => (await served()).notes.some(other => other.slug === slug), {interval: 20}).toBe(false)
}

describe('a note that is gone', () => {
  it('is no error to a window that was not told yet, whatever that asks of it', {tags: 'slow'}, async () => {
    editor.save('partie.fr.md', note)
    const page = await deafWindow('#cable.fr')
    await expectSeen(page.locator('.row[href*="partie.fr"]'))
    await page.evaluate('hear(false)')
    await remove(page, 'partie.fr')
    const asks = async (path: string, step: () => Promise<unknown>) => {
      const answer = page.waitForResponse(response => response.url().includes(path))
      await step()
      expect([path, (await answer).status()]).toEqual([path, 204])
    }
    const show = (choice: string) => () => page.evaluate(`void (location.hash = '#/partie.fr/${choice}')`)
    await asks('/api/notes/partie.fr?', show('text'))
    await asks('/editions/partie.fr/web?', show('web?medium=print'))
    await asks('/editions/partie.fr/web?', () => page.getByRole('button', {name: 'Imprimer'}).click())
    await asks('/api/notes/partie.fr/mail', show('mail?part=headers'))
    await asks('/editions/partie.fr/text?', show('mail?part=text'))
    await asks('/editions/partie.fr/mail?', show('mail'))
    await asks('/editions/partie.fr/pdf?', show('pdf'))
    await asks('/editions/partie.fr/text?', show('text'))
    await asks('/editions/partie.fr/source?', show('data?file=source'))
    await asks('/heard/partie.fr?', show('heard'))
    await page.evaluate('hear(true)')
    await expectSeen(page.getByText('Cette note n’existe plus'))
    await page.context().close()
  })

  it('is in no list again, though the publication was told before and is heard of after', async () => {
    editor.save('partie.fr.md', note)
    const {page, root} = editor
    const row = page.locator('.row[href*="partie.fr"]')
    await expectSeen(row)
    await page.route(
      '**/api/state',
      async route => {
        const response = await route.fetch()
        rmSync(join(root, 'notes/partie.fr.md'))
        await expectGone(row)
        await route.fulfill({response})
      },
      {times: 1},
    )
    writeFileSync(join(root, 'cess.yml'), publicationYaml.replace('Centre', 'Autre maison'))
    await expectSeen(page.getByText('Autre maison').first())
    expect(await row.count()).toBe(0)
  })
})
