import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Programs' output, by the file and its bytes, which a test may change: many tests look at one file. */
const said = new WeakMap<Uint8Array, Map<string, string>>()

/**
 * Run a program on a PDF, once on the same bytes; `{}` among its arguments stands for the file.
 *
 * @returns What it printed.
 * @throws {Error} If it fails, with what it said.
 */
export function runOnPdf(program: string, args: readonly string[], bytes: Uint8Array): string {
  const known = said.get(bytes) ?? new Map<string, string>()
  const run = [createHash('sha1').update(bytes).digest('hex'), program, ...args].join('\0')
  const output = known.get(run) ?? outputOf(program, args, bytes)
  said.set(bytes, known.set(run, output))
  return output
}

function outputOf(program: string, args: readonly string[], bytes: Uint8Array): string {
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
