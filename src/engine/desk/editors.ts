import {editors, knownEditors} from '../../model/editors.js'
import {nearest} from '../../model/nearest.js'
import {UsageError} from '../../model/usage-error.js'

/** Names that `--editor` takes. */
export const editorNames: readonly string[] = [...knownEditors, 'none']

/** Would run in the desk instead of opening an editor. */
const forbidden = /^(javascript|data|vbscript|blob|about):/i

/**
 * The address by which messages open their file: of a known editor, or as given; undefined where none is wanted.
 *
 * @param wanted `--editor`, else `CESS_EDITOR`, else `vscode`.
 * @throws {UsageError} If it is neither a known name nor an address with `{path}`.
 */
export function editorAddress(
  wanted: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const given = wanted ?? (environment['CESS_EDITOR'] || 'vscode')
  if (given === 'none') return undefined
  const known = knownEditors.find(name => name === given)
  if (known !== undefined) return editors[known].address
  if (/^[a-z][a-z0-9+.-]*:/i.test(given) && !forbidden.test(given) && given.includes('{path}')) return given
  throw unknownEditor(given)
}

function unknownEditor(given: string): UsageError {
  const guess = nearest(given, editorNames)
  const list = editorNames.map(name => `\`${name}\``).join(', ')
  return new UsageError({
    en: `Unexpected editor \`${given}\`, expected one of ${list}, or an address with \`{path}\` and perhaps \`{line}\` and \`{column}\`${guess ? `; did you mean \`${guess}\`?` : ''}`,
    fr: `Éditeur \`${given}\` inattendu, attendu : ${list}, ou une adresse avec \`{path}\` et au besoin \`{line}\` et \`{column}\`${guess ? ` ; vouliez-vous dire \`${guess}\` ?` : ''}`,
  })
}
