import {join} from 'node:path'
import {readNoteStamped} from '../../io/read-file.js'
import {nextReference} from '../../model/next-reference.js'
import {referencePrefix} from '../../model/scaffold/new-publication.js'
import {sharedReference} from '../../model/translation-references.js'
import {languageTag} from '../../model/values.js'
import {UsageError} from '../../model/usage-error.js'
import {stemOf} from '../notes/headers.js'
import {readFrontMatter, readHeader} from '../notes/read-note.js'
import {selectNotes} from '../notes/select-notes.js'
import {stemNamed, writeNote, type NotesAround} from './new-note.js'

/**
 * Begin a translation: the whole note as it is, its tree, figures, tables and comments, under a reference and a language of its own, as a draft
 * that names its original, and says that its words are to be translated. Gives its path in the publication.
 *
 * @throws {UsageError} If there is no such note, it has mistakes in its front matter, or there is such a translation.
 * @throws {IoError} If it cannot be read or written.
 */
export function translateNote(
  around: NotesAround,
  name: string,
  {lang, stem}: {readonly lang: string; readonly stem: string | undefined},
): string {
  const {context, publication, today, notes, references} = around
  const all = [...notes].map(([path, known]) => ({path, ...known}))
  const [original, second] = selectNotes(all, [name], context, ({header, partial}) => header?.id ?? partial?.id)
  if (!original || second) throw several(name)
  const {header} = original
  if (!header) throw broken(original.path)
  if (!languageTag.safeParse(lang).success || lang === header.lang) throw wrongLanguage(lang)
  const translationOf = header.translationOf ?? header.id
  const id = referenceFor({publication, today, references}, {type: header.type, translationOf, lang})
  const {bytes} = readNoteStamped(join(context.root, original.path))
  const source = new TextDecoder().decode(bytes)
  const text = asTranslation(source, id, lang, translationOf)
  const slug = `${stem === undefined ? stemOf(original.slug) : stemNamed(stem, lang)}.${lang}`
  const read = readFrontMatter({path: `${slug}.md`, bytes: new TextEncoder().encode(text), publication})
  const made = readHeader(read, publication)
  if (made?.id !== id || made.lang !== lang || made.translationOf !== translationOf) throw byHand(original.path)
  return writeNote(context.root, slug, text)
}

/** The reference of a translation, as the publication numbers them. */
function referenceFor(
  {publication, today, references}: Pick<NotesAround, 'publication' | 'today' | 'references'>,
  {type, translationOf, lang}: {readonly type: string; readonly translationOf: string; readonly lang: string},
): string {
  if (publication.translationReferences === 'shared') return sharedReference(translationOf, lang)
  return nextReference(references, {
    publisher: referencePrefix(publication.organisation),
    year: today.slice(0, 4),
    prefix: publication.vocabularies.types.find(({id}) => id === type)?.prefix ?? '',
  })
}

const keys = {
  id: /^(id|reference)([ \t]*:[ \t]*).*$/m,
  lang: /^(lang|langue)([ \t]*:[ \t]*).*$/m,
  translation: /^(translation_of|traduction_de)([ \t]*:[ \t]*).*$/m,
  status: /^(status|statut)([ \t]*:[ \t]*).*$/m,
}

/** Nothing else tells whoever opens the file that its words are still to be translated: a check finds no mistake in them. */
const draft = 'draft # to be translated: its words are still those of the original'
const frenchDraft = "brouillon # à traduire : ses mots sont encore ceux de l'original"

/** The note with other facts in its front matter, line by line, so that all else of it stays as it was written. */
function asTranslation(source: string, id: string, lang: string, translationOf: string): string {
  const [, start = '', head = '', rest = ''] = /^(\uFEFF?---[ \t]*\r?\n)([^]*?\r?\n)(---[^]*)$/.exec(source) ?? []
  const isFrench = /^(?:reference|titre|langue|statut|auteurs)[ \t]*:/m.test(head)
  const added = (pattern: RegExp, key: string, value: string, text: string): string =>
    pattern.test(text)
      ? text.replace(pattern, (_, name: string, gap: string) => `${name}${gap}${value}`)
      : `${text}${key}: ${value}\n`
  const edits = [
    [keys.id, isFrench ? 'reference' : 'id', id],
    [keys.lang, isFrench ? 'langue' : 'lang', lang],
    [keys.translation, isFrench ? 'traduction_de' : 'translation_of', translationOf],
    [keys.status, isFrench ? 'statut' : 'status', isFrench ? frenchDraft : draft],
  ] as const
  const edited = edits.reduce((text, [pattern, key, value]) => added(pattern, key, value, text), head)
  return `${start}${edited}${rest}`
}

const several = (name: string) =>
  new UsageError({
    en: `\`${name}\` names several notes: name one`,
    fr: `\`${name}\` désigne plusieurs notes : nommez-en une seule`,
  })

const broken = (path: string) =>
  new UsageError({
    en: `The front matter of \`${path}\` has errors: \`cess check\` says which; correct them first`,
    fr: `L'en-tête de \`${path}\` contient des erreurs : \`cess check\` dit lesquelles ; corrigez-les avant tout`,
  })

const wrongLanguage = (lang: string) =>
  new UsageError({
    en: `Unexpected \`--lang ${lang}\`, expected the language of the translation, other than that of the note, like \`en\``,
    fr: `\`--lang ${lang}\` ne convient pas ; attendu : la langue de la traduction, autre que celle de la note, comme \`en\``,
  })

const byHand = (path: string) =>
  new UsageError({
    en: `The front matter of \`${path}\` is not written line by line: copy the note and change it by hand`,
    fr: `L'en-tête de \`${path}\` n'est pas écrit ligne par ligne : copiez la note et modifiez-la à la main`,
  })
