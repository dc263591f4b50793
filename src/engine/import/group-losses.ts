import type {Text} from '../../model/text.js'
import {lossTexts, type Loss, type LossKind} from '../../note/word/losses.js'
import {shortWords} from '../../note/word/paragraphs.js'

/** Things of one kind that a note could not take from a document. */
export interface LostThings {
  readonly what: Text
  readonly count: number
  /** Where the first of them stand, and what they said. */
  readonly places: readonly Text[]
}

const mostPlaces = 5

/** Losses by their kinds, in the order in which these first occur. */
export function groupLosses(losses: readonly Loss[]): readonly LostThings[] {
  const byKind = new Map<LossKind, Loss[]>()
  for (const loss of losses) byKind.set(loss.kind, [...(byKind.get(loss.kind) ?? []), loss])
  return [...byKind].map(([kind, all]) => {
    const places = new Map(all.flatMap(loss => placeOf(loss) ?? []).map(place => [place.en, place]))
    return {what: lossTexts[kind], count: all.length, places: [...places.values()].slice(0, mostPlaces)}
  })
}

function placeOf({place, lost = ''}: Loss): Text | undefined {
  const [words, gone] = [shortWords(place?.words ?? ''), shortWords(lost)]
  const number = place?.paragraph
  const en = [number === undefined ? '' : `paragraph ${number}`, words === '' ? '' : `“${words}”`]
    .filter(Boolean)
    .join(', ')
  const fr = [number === undefined ? '' : `paragraphe ${number}`, words === '' ? '' : `« ${words} »`]
    .filter(Boolean)
    .join(', ')
  if (gone === '' || gone === words) return en === '' ? undefined : {en, fr}
  return en === '' ? {en: gone, fr: gone} : {en: `${en}: ${gone}`, fr: `${fr} : ${gone}`}
}
