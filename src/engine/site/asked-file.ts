import {breathe} from '../../io/breathe.js'
import type {PlannedFile} from '../../model/site-plan.js'
import type {Building} from '../output/building.js'
import {
  copyPrint,
  pastHash,
  searchPart,
  searchPartsIn,
  siteCopy,
  siteFile,
  siteFileKey,
  siteNames,
  type MadeSiteFile,
} from '../queries/site.js'
import {restOf} from './threads/open-page-making.js'

/** Queries for the print of a file and for its bytes. */
export function askedFor(
  {memo, siteEdges}: Building,
  planned: PlannedFile,
): {readonly print: () => Promise<string>; readonly make: () => Promise<MadeSiteFile>} {
  if (planned.kind !== 'edition') {
    const key = siteFileKey(planned)
    return {print: () => memo.printOf(siteFile, key), make: () => memo.get(siteFile, key)}
  }
  const {slug, edition} = planned
  const print = async () => copyPrint(siteEdges.editionPrint(slug, edition), await memo.printOf(siteNames, slug))
  return {print, make: () => siteCopy(memo, planned)}
}

/** Print of a file; undefined if that or what is made beside it is not known to be current. */
export function printNow({memo, siteEdges}: Building, planned: PlannedFile): string | undefined {
  if (planned.kind === 'edition') {
    const {slug, edition} = planned
    const names = memo.lastPrint(siteNames, slug)
    return names?.holds ? copyPrint(siteEdges.editionPrint(slug, edition), names.print) : undefined
  }
  const key = siteFileKey(planned)
  const made = memo.lastPrint(siteFile, key)
  if (!made?.holds || (planned.kind === 'past' && !memo.lastPrint(pastHash, key)?.holds)) return undefined
  const beside = planned.kind === 'note' ? restOf(memo, planned) : []
  return beside.every(([query, of]) => memo.lastPrint(query, of)?.holds) ? made.print : undefined
}

/** Make the parts of a file one by one, to hold only one at a time. */
export async function makeParts({memo, relieve, held}: Building, planned: PlannedFile): Promise<void> {
  for (const part of searchPartsIn(memo, planned)) {
    if (memo.lastPrint(searchPart, part)?.holds) continue
    await memo.printOf(searchPart, part)
    relieve()
    if (!held) memo.release()
    await breathe()
  }
}
