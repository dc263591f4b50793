import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/**
 * Run a program on a PDF; `{}` among its arguments stands for the file.
 *
 * @returns What it printed.
 * @throws {Error} If it fails, with what it said.
 */
export function runOnPdf(program: string, args: readonly string[], bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'cess-pdf-'))
  const path = join(folder, 'file.pdf')
  try {
    writeFileSync(path, bytes)
    const filled = args.map(arg => (arg === '{}' ? path : arg))
    const {status, stdout, stderr, error} = spawnSync(program, filled, {maxBuffer: 2 ** 28})
    if (error) throw error
    if (status !== 0) throw new Error(`${program}: ${stderr.toString()}${stdout.toString()}`)
    return stdout.toString()
  } finally {
    rmSync(folder, {recursive: true})
  }
}
