import type {Publication} from '../model/publication.js'
import {typeset, typesetSpans, type Piece, type Span} from '../typography/index.js'

/** Running text, a cell of a table (where thousands part from four digits on), or what has few lines that are seen. */
export type Setting = 'prose' | 'table' | 'title' | 'label'

/** Typography of one language, with the publication's or the note's choices. */
export interface Typesetter {
  readonly lang: string
  /** Set a text that stands alone. */
  readonly text: (text: string, setting?: Setting) => string
  /** Set the parts of one line together, since spaces and quotes depend on what is beside them. */
  readonly spans: (spans: readonly Span[], setting: Setting) => readonly Piece[]
  /** The same for a passage in another language. */
  readonly in: (lang: string) => Typesetter
}

const known = new Map<string, Typesetter>()

/** Typography for a language (BCP 47); the same for all notes of a language and a profile. */
export function typesetterFor(lang: string, profile: Publication['typography']): Typesetter {
  const key = `${profile} ${lang}`
  const typesetter = known.get(key) ?? open(lang, profile)
  known.set(key, typesetter)
  return typesetter
}

function open(lang: string, profile: Publication['typography']): Typesetter {
  return {
    lang,
    text: (text, context = 'prose') => typeset(text, {lang, profile, context}),
    spans: (spans, context) => typesetSpans(spans, {lang, profile, context}),
    in: other => typesetterFor(other, profile),
  }
}
