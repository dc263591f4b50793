import {spawnSync} from 'node:child_process'

/** The standards that our files declare, as veraPDF calls them. */
export const flavours = ['ua1', '3a'] as const

/** Those of files of PDF 2.0. */
export const flavours20 = ['ua2', '4f'] as const

type Flavour = (typeof flavours)[number] | (typeof flavours20)[number]

/**
 * veraPDF's findings in files, one line each; a file that it says nothing about counts as wrong.
 *
 * @param paths Absolute paths of PDFs.
 * @throws {Error} If it cannot be run.
 * @see https://docs.verapdf.org/cli/validation/ for its text format: `PASS path flavour` or `FAIL path flavour`.
 */
export function veraPdfFindings(
  flavour: Flavour,
  paths: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): readonly string[] {
  const args = ['--flavour', flavour, '--format', 'text', '--verbose', ...paths]
  const {error, stdout, stderr} = spawnSync('verapdf', args, {encoding: 'utf8', maxBuffer: 2 ** 28, env})
  if (error) throw error
  const lines = stdout.split('\n').map(line => line.trim())
  const passed = (path: string) => lines.some(line => line === `PASS ${path}` || line.startsWith(`PASS ${path} `))
  const failed = paths.filter(path => !passed(path)).map(path => `${path} does not pass ${flavour}`)
  return failed.length ? [...failed, ...lines.filter(line => line && !line.startsWith('PASS ')), stderr.trim()] : []
}
