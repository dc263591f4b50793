import {plain} from './nearest.js'
import {choice} from './quoted.js'
import type {IsoDate, Text} from './text.js'

/** SPDX ids of licences that texts, pictures and data are given under: their newest versions. */
export const licenceIds: readonly string[] = [
  ...['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-ND-4.0', 'CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0', 'CC-BY-NC-ND-4.0'],
  ...['etalab-2.0', 'OGL-UK-3.0', 'DL-DE-BY-2.0', 'DL-DE-ZERO-2.0', 'NLOD-2.0', 'EUPL-1.2'],
  ...['ODbL-1.0', 'ODC-By-1.0', 'PDDL-1.0', 'LAL-1.3', 'GFDL-1.3-only', 'GFDL-1.3-or-later', 'MIT', 'ISC', 'Unlicense'],
]

/** Year that a house without a licence names with its rights: of the last update, else of the first day. */
export const yearOfRights = ({date, revisions = []}: Dated): string =>
  (revisions.findLast(({nature}) => nature === 'update')?.date ?? date).slice(0, 4)

interface Dated {
  readonly date: IsoDate
  readonly revisions?: readonly {readonly nature: string; readonly date: IsoDate}[] | undefined
}

const byName: ReadonlyMap<string, string> = new Map(licenceIds.map(id => [id.toLowerCase(), id]))

/**
 * Whether a text may be the SPDX id of a licence, or one of a house's own (`LicenseRef-…`): nearly all have the number of a version, and a known
 * one has its own capitals.
 *
 * @see SPDX 3.0, annex “Licenses”: https://spdx.org/licenses/
 */
export function isLicence(text: string): boolean {
  const meant = meantId(wordOf(text))
  return meant === undefined ? /^LicenseRef-.|-\d/.test(text) : text === meant
}

const wordOf = (text: string): string =>
  plain(text)
    .replaceAll(/[^a-z\d.©()+]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .replace(/^creative-commons-/, 'cc-')

const meantId = (word: string): string | undefined =>
  byName.get(word) ?? byName.get(`${word}-4.0`) ?? byName.get(word.replace(/-v?(\d)(\.0)?$/, '-$1.0'))

/** Words that name a licence without its id, by what they begin with. */
const kindred: readonly (readonly [words: RegExp, ids: readonly string[]])[] = [
  [/^(?:licence-)?(?:etalab|lo)\b|^licence-ouverte/, ['etalab-2.0']],
  [/^(?:cc-?0|cc-?zero|domaine-public|public-domain)/, ['CC0-1.0']],
  [/^odbl/, ['ODbL-1.0']],
  [/^(?:libre|licence-libre|ouverte?|open|free|cc$|creative-?commons$|oui|yes)/, ['CC-BY-4.0', 'etalab-2.0']],
]
const reserved = /tous-droits|all-rights|copyright|^\(?c\)?$|^©|aucune?$|^non?e?$|proprietaire|interdit|reserve/

/** How a text that is no id is mended: by the id that it means, or by none. */
export function licenceMending(text: string): {readonly remedy: Text; readonly meant?: string} {
  const word = wordOf(text)
  if (reserved.test(word)) return {remedy: noLine}
  const id = meantId(word)
  const meant = id === undefined ? kindred.find(([words]) => words.test(word))?.[1] : [id]
  const [only, ...more] = meant ?? []
  return {remedy: meant ? write(meant) : listed, ...(only !== undefined && more.length === 0 && {meant: only})}
}

const write = (meant: readonly string[]): Text => {
  const {en, fr} = choice(meant)
  return meant.length > 1 ? {en: `Perhaps ${en}.`, fr: `Peut-être ${fr}.`} : {en: `Write ${en}.`, fr: `Écrivez ${fr}.`}
}
const noLine: Text = {
  en: 'Remove the line: without a licence, all rights are reserved.',
  fr: 'Supprimez la ligne : sans licence, tous droits sont réservés.',
}
const listed: Text = {
  en: 'Write its id as https://spdx.org/licenses lists it, like `CC-BY-4.0` or `etalab-2.0`; for one of your own, `LicenseRef-` and a name.',
  fr: 'Écrivez son identifiant tel que le donne https://spdx.org/licenses, comme `CC-BY-4.0` ou `etalab-2.0` ; pour une licence à vous, `LicenseRef-` et un nom.',
}
