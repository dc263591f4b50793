import type {Terminal} from './terminal.js'

/** Ctrl-C and Ctrl-D, which a terminal in raw mode gives as they are. */
const endings: ReadonlySet<string> = new Set(['\u0003', '\u0004'])

/** The next key that a person presses, in small letters; empty for Ctrl-C, Ctrl-D and where nothing can be typed. */
export function readKey({stdin}: Terminal): Promise<string> {
  if (!stdin) return Promise.resolve('')
  stdin.setRawMode?.(true)
  stdin.resume?.()
  return new Promise(resolve => {
    stdin.once('data', data => {
      stdin.setRawMode?.(false)
      stdin.pause?.()
      const [key = ''] = String(data)
      resolve(endings.has(key) ? '' : key.toLowerCase())
    })
  })
}
