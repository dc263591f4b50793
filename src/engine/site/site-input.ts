import {join} from 'node:path'
import {digestOf} from '../../io/digest.js'
import {readStamped} from '../../io/read-file.js'
import {readProgram} from '../../io/read-program.js'
import {languageName} from '../../model/language-name.js'
import {localeFor, locales} from '../../model/locales/index.js'
import {primaryLanguage} from '../../model/text.js'
import type {PublicNote} from '../../model/public-note.js'
import type {Publication} from '../../model/publication.js'
import type {MadeFile, SiteExportId, SiteInput, SiteLanguage} from '../../model/site.js'
import {setLabels} from '../../note/anatomy/labels.js'
import {typesetterFor} from '../../note/typesetter.js'
import type {Shared} from '../queries/shared.js'
import type {BuildScene} from '../scene.js'
import {artifactOf} from './admission.js'
import type {Publishable} from './public-notes.js'

/** All that the parts of the site are given. */
export function siteInput(
  {scene, publication, template, rasterize}: Omit<Shared, 'fonts'> & {readonly scene: BuildScene},
  {notes, withdrawn, made, known}: Publishable,
): SiteInput {
  const madeFile = ({facts}: PublicNote, edition: 'pdf' | SiteExportId): MadeFile | undefined => {
    // What was made before another note became restricted names it, and is made again or left out.
    const entry = facts.names.every(slug => known.has(slug)) ? made.get(facts.slug) : undefined
    const artifact = entry && artifactOf(entry, edition)
    return artifact && {...artifact, read: () => readStamped(join(scene.out, artifact.path)).bytes}
  }
  const langs = [...notes, ...withdrawn].map(({facts}) => facts.lang)
  return {
    ...{publication, template, notes, withdrawn, rasterize},
    languages: siteLanguages(publication, langs),
    today: scene.today,
    digest: digestOf,
    program: programs(),
    pdf: note => madeFile(note, 'pdf'),
    exported: madeFile,
  }
}

/** Each is read once. */
function programs(): SiteInput['program'] {
  const read = new Map<string, Uint8Array>()
  return name => {
    const bytes = read.get(name) ?? readProgram(`${name}.js`)
    if (!bytes) throw new Error(`the program ${name} was not compiled`)
    read.set(name, bytes)
    return bytes
  }
}

/** The publication's own language first, then the others by their tags. */
function siteLanguages(publication: Publication, used: readonly string[]): readonly SiteLanguage[] {
  const others = new Set(['fr', 'en', ...used].filter(lang => Object.hasOwn(locales, primaryLanguage(lang))))
  others.delete(publication.defaultLang)
  return [publication.defaultLang, ...[...others].toSorted()].map(lang => siteLanguage(lang, publication))
}

function siteLanguage(lang: string, {typography}: Publication): SiteLanguage {
  const locale = localeFor(lang)
  const wordsLang = primaryLanguage(lang) === locale.lang ? lang : locale.lang
  const typesetter = typesetterFor(wordsLang, typography)
  const {text: set} = typesetter
  const {count, ...words} = locale.site
  return {
    lang,
    wordsLang,
    name: languageName(lang),
    labels: setLabels(locale.labels, typesetter),
    words: {...setWords(words, set), count: number => set(count(number))},
    cite: set(locale.colophon.cite),
    date: day => set(locale.phrases.date(day), 'label'),
    shortDate: day => set(locale.phrases.shortDate(day), 'label'),
    labelled: (label, text) => set(locale.phrases.labelled(label, text)),
    monthForms: locale.monthForms,
    severities: Object.values(locale.severity).map(word => set(word)),
    set,
  }
}

/** The same keys come out as went in, which `Object.fromEntries` forgets. */
const setWords = <T extends Readonly<Record<string, string>>>(words: T, set: (text: string) => string): T =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [key, set(word)])) as T
