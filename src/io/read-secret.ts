import {own} from '../model/own.js'
import {UsageError} from '../model/usage-error.js'
import {readText} from './open-file.js'

/**
 * A secret: the first line of the file that `NAME_FILE` names, else what `NAME` holds; undefined where neither is set. It is never part of a
 * message. All secrets of the environment are read by this.
 *
 * @throws {UsageError} If the first line of the file is empty.
 * @throws {IoError} If the file cannot be read.
 */
export function readSecret(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined {
  const path = own(environment, `${name}_FILE`) ?? ''
  if (path !== '') {
    const [line = ''] = readText(path)
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/, 1)
    if (line === '') throw emptyFile(`${name}_FILE`)
    return line
  }
  const given = own(environment, name) ?? ''
  return given === '' ? undefined : given
}

/** Else what is not there would be taken for what was not set. */
const emptyFile = (name: string) =>
  new UsageError({
    en: `The file that \`${name}\` names has nothing in its first line`,
    fr: `Le fichier que nomme \`${name}\` n'a rien sur sa première ligne`,
  })
