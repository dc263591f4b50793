// @module-tag slow
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {HtmlValidate} from 'html-validate'
import {expect, it} from 'vitest'
import {build} from '../../src/index.js'
import {accessibilityMistakes} from '../support/axe.js'
import {changedNotes} from '../support/changed-notes.js'
import {launchChromium} from '../support/chromium.js'
import {publicationWith} from '../support/cli.js'
import {serve} from '../support/serve.js'
import {describeWith} from '../support/tools.js'

const validator = new HtmlValidate({extends: ['html-validate:standard'], rules: {'long-title': 'off'}})

describeWith('chromium', 'the sample site in a browser', () => {
  it('is accessible and valid where notes were corrected, closed, withdrawn, translated or renamed', async () => {
    const root = publicationWith(changedNotes)
    await build({directory: root, only: ['site']})
    const folder = join(root, 'out/site')
    const {origin, server} = await serve(folder)
    const browser = await launchChromium()
    const page = await browser.newPage({bypassCSP: false})
    for (const path of ['notes/longue/', 'el/notes/longue/', 'notes/close/', 'notes/retiree/', 'el/']) {
      const report = await validator.validateString(readFileSync(join(folder, path, 'index.html'), 'utf8'))
      expect({path, messages: report.results.flatMap(({messages}) => messages)}).toEqual({path, messages: []})
      await page.setViewportSize({width: 320, height: 900})
      await page.goto(`${origin}/${path}`, {waitUntil: 'load'})
      expect(await accessibilityMistakes(page, 'everything')).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    }
    await page.goto(`${origin}/notes/ancienne/`)
    await page.waitForURL(`${origin}/notes/longue/index.html`)
    await browser.close()
    server.close()
  })
})
