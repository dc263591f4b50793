import {spawn} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {discard} from './discard.js'
import {unlessRefused} from './error.js'
import {ownerOnly} from './private-files.js'
import {writeFresh} from './open-file.js'

/** Command that opens an address in the person's browser, by platform. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}
const elsewhere = ['xdg-open']

/** Opens an address with a secret in the browser. Other users can see command lines, so the browser gets a private file that redirects. */
export class AddressFile {
  #folder: string | undefined

  /** Open it if possible; otherwise the person follows the address on the terminal. */
  open(address: string): void {
    unlessRefused(() => {
      // Made for its owner alone.
      this.#folder = mkdtempSync(join(tmpdir(), 'cess-desk-'))
      const file = join(this.#folder, 'desk.html')
      writeFresh(file, leadingTo(address), ownerOnly.file)
      start(pathToFileURL(file).href)
    })
  }

  /** Remove the file. */
  remove(): void {
    if (this.#folder !== undefined) discard(this.#folder)
    this.#folder = undefined
  }
}

function start(address: string): void {
  const [command = '', ...words] = openers[process.platform] ?? elsewhere
  const child = spawn(command, [...words, address], {stdio: 'ignore', detached: true})
  child.on('error', () => {})
  child.unref()
}

/** A page that redirects. */
const leadingTo = (address: string): string => `<!doctype html>
<html lang="zxx"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>cess</title>
<script>location.replace(${JSON.stringify(new URL(address).href)})</script></head></html>
`
