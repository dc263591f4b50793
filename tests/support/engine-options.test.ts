import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {expect, it} from 'vitest'

it('leaves V8 as the suite has it, whatever a command asks of it', () => {
  setFlagsFromString('--expose-gc')
  expect(runInNewContext('typeof gc')).toBe('undefined')
})
