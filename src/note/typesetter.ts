import type {NoteSettings} from '../model/publication.js'
import {LruCache} from '../model/lru-cache.js'
import {typesetSpans, type Piece, type Span} from '../typography/index.js'

/** Running text, a cell of a table (where thousands part from four digits on), or what has few lines that are seen. */
export type Setting = 'prose' | 'table' | 'title' | 'label'

/** Typography of one language, with the publication's or the note's choices. */
export interface Typesetter {
  readonly lang: string
  /** Set a text that stands alone. */
  readonly text: (text: string, setting?: Setting) => string
  /** Set the parts of one line together, since spaces and quotes depend on what is beside them. */
  readonly spans: (spans: readonly Span[], setting: Setting) => readonly Piece[]
  /** The typesetter for a passage in another language. */
  readonly in: (lang: string) => Typesetter
}

/** Number of languages in memory, more than a publication is written in: any tag that an author gives to a passage is one. */
const mostLanguages = 64
const known = new LruCache<string, Typesetter>(mostLanguages)

/** Typography for a language (BCP 47); the same for all notes of a language and a profile. */
export const typesetterFor = (lang: string, profile: NoteSettings['typography']): Typesetter =>
  known.getOrInsertComputed(`${profile} ${lang}`, () => open(lang, profile))

/** Whether a setting is kept for all notes: they have these in common: words of the house, names, headings. */
const isKept: Readonly<Record<Setting, boolean>> = {prose: false, table: false, title: true, label: true}
const mostKept = 2000

function open(lang: string, profile: NoteSettings['typography']): Typesetter {
  const lines = new LruCache<string, readonly Piece[]>(mostKept)
  const texts = new LruCache<string, string>(mostKept)
  const set = (spans: readonly Span[], context: Setting) => typesetSpans(spans, {lang, profile, context})
  const setText = (value: string, context: Setting) =>
    set([{kind: 'text', value}], context)
      .map(piece => piece.value)
      .join('')
  return {
    lang,
    text: (value, context = 'prose') =>
      isKept[context]
        ? texts.getOrInsertComputed(`${context} ${value}`, () => setText(value, context))
        : setText(value, context),
    spans: (spans, context) =>
      isKept[context]
        ? lines.getOrInsertComputed(JSON.stringify([context, spans]), () => set(spans, context))
        : set(spans, context),
    in: other => typesetterFor(other, profile),
  }
}
