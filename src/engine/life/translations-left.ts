import type {Memo} from '../memo/memo.js'
import {index} from '../queries/headers.js'
import {life, records} from '../queries/life.js'
import type {TranslationLeft} from './report.js'

/** Published translations of some notes, unless withdrawn or among these notes, by paths of notes. */
export async function translationsLeft(memo: Memo, paths: readonly string[]): Promise<readonly TranslationLeft[]> {
  const {works} = await memo.get(index)
  const touched = [...new Set(works.values())].filter(work => work.some(({path}) => paths.includes(path)))
  const left: TranslationLeft[] = []
  for (const {path} of touched.flat()) {
    if (paths.includes(path)) continue
    const {published = ''} = await memo.get(life, path)
    const record = (await memo.get(records)).byFolder.get(published)
    if (record && record.status !== 'withdrawn') left.push({path, lang: record.lang, version: record.version})
  }
  return left
}
