import {describe, expect, it} from 'vitest'
import {readKey} from '../../src/cli/read-key.js'
import type {Input} from '../../src/cli/terminal.js'

const output = {write: () => true}
const terminalWith = (stdin?: Input) => ({
  argv: [],
  env: {},
  cwd: () => '/',
  stdout: output,
  stderr: output,
  ...(stdin && {stdin}),
})

describe('a key', () => {
  it.each([
    ['A', 'a'],
    ['i\r', 'i'],
    ['\u0003', ''],
    ['\u0004', ''],
    ['', ''],
  ])('%j is %j, and the terminal is as it was', async (typed, key) => {
    const modes: boolean[] = []
    const stdin: Input = {
      isTTY: true,
      setRawMode: isRaw => modes.push(isRaw),
      once: (_, listener) => listener(typed),
    }
    expect(await readKey(terminalWith(stdin))).toBe(key)
    expect(modes).toEqual([true, false])
  })

  it('is none where nothing can be typed', async () => {
    expect(await readKey(terminalWith())).toBe('')
  })
})
