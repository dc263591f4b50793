import type {Brief} from '../../model/site-plan.js'
import {worksOf} from '../../model/works.js'

/** A publication in all its languages; the original first. */
export type Work = readonly Brief[]

/** One note for each publication among some: in a language, or in its own where it was not translated. */
export const listedIn = (notes: readonly Brief[], lang: string): readonly Brief[] =>
  worksOf(notes).flatMap(work => work.find(note => note.lang === lang) ?? work[0] ?? [])
