import {existsSync} from 'node:fs'
import {chromium, type Browser, type BrowserContext, type Page} from 'playwright-core'
import {afterAll, beforeAll} from 'vitest'

/** How long a page may take depends on the machine: a limit ends only what would never end. */
const hangMs = 600_000

/** The same engine without a browser's window around it needs a quarter less CPU. */
const shell = '/usr/bin/chromium-headless-shell'

/** A browser of a file's or a test's own: it knows nothing of what others saw in theirs, and with it go its pages. */
export type Chromium = Pick<Browser, 'newContext' | 'newPage' | 'close'>

/** The process behind those of all files that run in this one: a start costs more than many a page. It ends with this process. */
let running: Promise<Browser> | undefined

/** Debian's Chromium, without what it asks the network for by itself. */
export async function launchChromium(): Promise<Chromium> {
  const browser = await (running ??= start())
  const contexts: BrowserContext[] = []
  const kept = (context: BrowserContext) => {
    context.setDefaultTimeout(hangMs)
    contexts.push(context)
  }
  return {
    newContext: async options => {
      const context = await browser.newContext(options)
      kept(context)
      return context
    },
    newPage: async options => {
      const page = await browser.newPage(options)
      kept(page.context())
      return page
    },
    close: async () => void (await Promise.all(contexts.map(context => context.close()))),
  }
}

/** Open a page of a browser before the tests around, and close both after them. */
export function withPage(take: (page: Page) => void): void {
  let browser: Chromium
  beforeAll(async () => {
    browser = await launchChromium()
    take(await browser.newPage())
  })
  afterAll(() => browser.close())
}

async function start(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: existsSync(shell) ? shell : '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--headless=new',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  // Whoever comes after a crash has another.
  browser.on('disconnected', () => (running = undefined))
  return browser
}
