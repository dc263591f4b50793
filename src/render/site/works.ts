import type {Brief} from '../../model/site-plan.js'
import {worksOf} from '../../model/works.js'

/** A publication in all languages; the original first. */
export type Work = readonly Brief[]

/** One note per publication: in the given language, or its own if untranslated. */
export const listedIn = (notes: readonly Brief[], lang: string): readonly Brief[] =>
  worksOf(notes).flatMap(work => work.find(note => note.lang === lang) ?? work[0] ?? [])
