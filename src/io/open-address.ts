import {spawn} from 'node:child_process'

/** What opens an address in the person's browser, by platform. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}
const elsewhere = ['xdg-open']

/** Open an address in the browser, if there is one: whoever has none opens it by hand. */
export function openAddress(address: string): void {
  const [command = '', ...words] = openers[process.platform] ?? elsewhere
  const child = spawn(command, [...words, address], {stdio: 'ignore', detached: true})
  child.on('error', () => {})
  child.unref()
}
