import {describe, expect, it} from 'vitest'
import {readKey} from '../../src/cli/commands/inbox.js'
import type {Input} from '../../src/cli/session.js'

const terminalWith = (stdin?: Input, write: (text: string) => unknown = () => true) => ({
  argv: [],
  env: {},
  cwd: () => '/',
  stdout: {write},
  stderr: {write},
  ...(stdin && {stdin}),
})

describe('a key', () => {
  it.each([
    ['A', 'a'],
    ['i\r', 'i'],
    ['\u0003', ''],
    ['\u0004', ''],
    ['', ''],
  ])('%j is %j, and the terminal is ready for it before the prompt, and as it was after', async (typed, key) => {
    const modes: (boolean | string)[] = []
    const stdin: Input = {
      isTTY: true,
      setRawMode: isRaw => modes.push(isRaw),
      once: (_, listener) => listener(typed),
    }
    expect(
      await readKey(
        terminalWith(stdin, text => modes.push(text)),
        'Key > ',
      ),
    ).toBe(key)
    expect(modes).toEqual([true, 'Key > ', false])
  })

  it('is none where nothing can be typed', async () => {
    expect(await readKey(terminalWith(), 'Key > ')).toBe('')
  })
})
