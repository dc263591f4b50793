import {existsSync} from 'node:fs'
import {chromium, type Browser} from 'playwright-core'

/** The same engine without a browser's window around it needs a quarter less CPU. */
const shell = '/usr/bin/chromium-headless-shell'

/** Debian's Chromium, without what it asks the network for by itself. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
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
