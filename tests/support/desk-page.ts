import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {BrowserContextOptions, FrameLocator, Locator, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, expect} from 'vitest'
import {preview, type Preview} from '../../src/engine/desk/preview.js'
import {launchChromium, type Chromium} from './chromium.js'
import {goodNote, publicationYaml} from './cli.js'
import {put} from './folder.js'

/** Notes of a small publication: one in two languages, and one whose title and name would do harm. */
export const [cable, english, hostile] = [
  goodNote({text: 'Un câble est rompu.\n\n## Appréciation\n\nUn autre suivra.'}),
  goodNote({number: 2, fields: 'langue: en\ntraduction_de: CESS-2026-ALE-001\n', title: 'A broken cable'}),
  goodNote({number: 3, tlp: 'TLP:AMBER+STRICT', title: `'<img src=x onerror="document.title=1"> & "x"'`}),
]
export const hostileName = 'x<b onclick=1>&"y.fr.md'
const notes = {'cable.fr.md': cable, 'cable.en.md': english, [hostileName]: hostile}

/** Complaints of browsers that editors are told of: a template's mistake, a server that is away or was started anew. */
const expected = /^Failed to load resource: (?:net::|.* status of 4(?:01|22) )/

/** An editor at the desk: what stands on the disk, and what is seen. One desk, one browser for the tests of a file. */
export class Editor {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'cess-desk-')))
  readonly problems: string[] = []
  #browser: Chromium | undefined
  #desk: Preview | undefined
  #page: Page | undefined

  get page(): Page {
    if (!this.#page) throw new Error('nobody sits at the desk')
    return this.#page
  }

  /** The note's web page or mail as it is shown. */
  get frame(): FrameLocator {
    return this.page.frameLocator('[data-pane] iframe')
  }

  get origin(): string {
    return new URL(this.#desk?.address ?? '').origin
  }

  /** Save a note. */
  readonly save = (name: string, text: string): void => writeFileSync(join(this.root, 'notes', name), text)

  /** Show something else, as a link would. */
  readonly go = (hash: string): Promise<void> => this.page.evaluate(`void (location.hash = ${JSON.stringify(hash)})`)

  /** Wait until a pane shows a note in some revision, or a later one. */
  readonly shows = (pane: string, slug: string, revision = 1): Promise<void> =>
    expectTrue(
      this.page,
      `document.querySelector('[data-pane=${pane}][data-slug="${slug}"]')?.dataset.revision >= ${revision}`,
    )

  /** The revision that a pane shows. */
  readonly revision = async (pane: string): Promise<number> =>
    Number(await this.page.locator(`[data-pane=${pane}]`).first().getAttribute('data-revision'))

  async sitDown(): Promise<void> {
    mkdirSync(join(this.root, 'notes'))
    put(join(this.root, 'cess.yml'), publicationYaml)
    for (const [name, text] of Object.entries(notes)) this.save(name, text)
    this.#browser = await launchChromium()
    await this.openDesk()
    this.#page = await this.openWindow()
  }

  /** Start the server, as it was last started; it has another token then. */
  async openDesk(): Promise<void> {
    const port = this.#desk ? Number(new URL(this.#desk.address).port) : 0
    const onBug = (error: unknown) => this.problems.push(String(error))
    this.#desk = await preview({directory: this.root, language: 'fr', editor: 'vscode', port, onBug})
  }

  /** Open the address of the desk in another tab of the browser. */
  readonly openAddress = async (): Promise<void> => {
    const tab = await this.page.context().newPage()
    await tab.goto(this.#desk?.address ?? '')
    await tab.waitForURL(url => url.search === '')
    await tab.close()
  }

  /** Stop it. */
  readonly closeDesk = (): Promise<void> => this.#desk?.close() ?? Promise.resolve()

  /** Another window: nothing of it may ask another host, or fail silently. */
  async openWindow(hash = '', options: BrowserContextOptions = {}): Promise<Page> {
    if (!this.#browser) throw new Error('there is no browser')
    const context = await this.#browser.newContext({
      ...{locale: 'fr-FR', viewport: {width: 1600, height: 1000}},
      ...options,
    })
    // Before the test's own time is over, so that it says what it waited for.
    context.setDefaultTimeout(300_000)
    const page = await context.newPage()
    page.on('pageerror', error => this.problems.push(error.message))
    page.on('console', message => {
      if (!['error', 'warning'].includes(message.type()) || expected.test(message.text())) return
      this.problems.push(message.text())
    })
    page.on('request', request => {
      const url = new URL(request.url())
      if (!['data:', 'blob:', 'about:'].includes(url.protocol) && url.origin !== this.origin)
        this.problems.push(`asked ${url.href}`)
    })
    await page.goto(`${new URL(this.#desk?.address ?? '').href}${hash}`)
    await page.locator('.row').first().waitFor()
    return page
  }

  async leave(): Promise<void> {
    await this.#browser?.close()
    await this.closeDesk()
    rmSync(this.root, {recursive: true, force: true})
  }
}

/** Sit down at a desk for the tests of a file; each of them fails where the page complained. */
export function useDesk(): Editor {
  const editor = new Editor()
  beforeAll(() => editor.sitDown())
  afterEach(() => {
    expect(editor.problems.splice(0)).toEqual([])
  })
  afterAll(() => editor.leave())
  return editor
}

/** Wait until an expression is true in a page; Playwright's own way to wait needs `eval`, which the desk forbids. */
export const expectTrue = (page: Page, expression: string): Promise<void> =>
  expect.poll(() => page.evaluate(`Boolean(${expression})`), {timeout: 300_000, interval: 50}).toBe(true)

/** An expression about the document in the first frame. */
export const inFrame = (expression: string): string =>
  `(page => page && ${expression})(document.querySelector('[data-pane] iframe')?.contentDocument)`

/** Wait for something to be, or come, before an editor's eyes. */
export const expectSeen = (what: Locator): Promise<void> => what.waitFor()

/** Wait for it to go out of them. */
export const expectGone = (what: Locator): Promise<void> => what.waitFor({state: 'detached'})
