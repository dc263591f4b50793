import {readFileSync} from 'node:fs'
import {own} from '../../model/own.js'
import {attempt} from '../error.js'

/**
 * A secret: the first line of the file that `NAME_FILE` names, else what `NAME` holds; undefined where neither is set. It is never part of a
 * message.
 *
 * @throws {IoError} If the file cannot be read.
 */
export function readSecret(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined {
  const path = own(environment, `${name}_FILE`) ?? ''
  if (path !== '') return attempt('read', path, () => readFileSync(path, 'utf8')).split(/\r?\n/, 1)[0] ?? ''
  const given = own(environment, name) ?? ''
  return given === '' ? undefined : given
}
