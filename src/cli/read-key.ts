import type {Terminal} from './terminal.js'

/** Ctrl-C and Ctrl-D, which raw mode passes through. */
const endings: ReadonlySet<string> = new Set(['\u0003', '\u0004'])

/** The next key pressed at a prompt, lower case; empty for Ctrl-C, Ctrl-D or without input. */
export function readKey({stdin, stdout}: Terminal, prompt: string): Promise<string> {
  if (!stdin) return Promise.resolve('')
  stdin.setRawMode?.(true)
  stdin.resume?.()
  // Whoever answers at once finds the terminal ready for it.
  stdout.write(prompt)
  return new Promise(resolve => {
    stdin.once('data', data => {
      stdin.setRawMode?.(false)
      stdin.pause?.()
      const [key = ''] = String(data)
      resolve(endings.has(key) ? '' : key.toLowerCase())
    })
  })
}
