import {execFileSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import {main} from '../../src/cli/main.js'
import {goodNote, publicationWith, runCess} from '../support/cli.js'

/** The very error of Node in a folder that was removed. */
const lost = (): Error => {
  const script = `
    const {mkdtempSync, rmdirSync} = require('node:fs')
    const folder = mkdtempSync(require('node:os').tmpdir() + '/cess-')
    process.chdir(folder)
    rmdirSync(folder)
    try {
      process.cwd()
    } catch ({message, code, syscall}) {
      console.log(JSON.stringify({message, code, syscall}))
    }`
  const {message, ...facts} = JSON.parse(execFileSync(process.execPath, ['-e', script], {encoding: 'utf8'}))
  return Object.assign(new Error(message), facts)
}

describe('a folder that', () => {
  it.skipIf(process.platform === 'win32')('was removed under a command is no bug', async () => {
    let told = ''
    const write = (text: string) => void (told += text)
    const cwd = () => {
      throw lost()
    }
    const terminal = {argv: ['node', 'cess', 'check'], env: {}, cwd, stdout: {write}, stderr: {write}}
    expect(await main(terminal)).toBe(2)
    expect(told).toMatch(/^cess: The folder that this command runs in is gone: .*\n$/)
  })

  it.each(['.', ''])('is the publication itself, %j, is named like another that has no shard', async folder => {
    const cwd = publicationWith({'a.fr.md': goodNote()})
    const {code, stdout, stderr} = await runCess(['build', '--only', 'web', '--merge', folder], {cwd})
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^\.\n {2}warning {2}Unexpected folder without a finished shard/m)
  })
})
