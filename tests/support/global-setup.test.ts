import {readdirSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, dirname} from 'node:path'
import {expect, inject, it} from 'vitest'

it('gives whatever tests write a folder that goes with them', () => {
  expect(basename(tmpdir())).toMatch(/^cess-tests-/)
  expect(dirname(inject('shared'))).toBe(tmpdir())
  expect(readdirSync(tmpdir())).toContain(basename(inject('installed')))
})
