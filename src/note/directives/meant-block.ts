import {nearest, plain} from '../../model/nearest.js'
import type {ToolLanguage} from '../../model/text.js'
import {directives, spellings, type DirectiveKind} from './definitions.js'
import {directiveKind} from './read-directive.js'

/** Names of blocks in other dialects of Markdown (Docusaurus, MkDocs, Pandoc, Quarto) and of things that authors want, by the language of the name to propose. */
const kindred: Readonly<Record<'fr' | 'en', Readonly<Partial<Record<DirectiveKind, readonly string[]>>>>> = {
  fr: {
    box: ['info', 'information', 'note', 'remarque', 'astuce', 'conseil', 'definition', 'exemple', 'cadre', 'detail'],
    alert: ['attention', 'avertissement', 'danger', 'important', 'prudence'],
    summary: ['chapeau', 'abrege'],
    'key-points': ['essentiel', 'a-retenir'],
    figure: ['image', 'photo', 'illustration', 'carte', 'schema'],
    chart: ['diagramme', 'courbe', 'histogramme', 'barres'],
    'pull-quote': ['accroche'],
  },
  en: {
    box: ['tip', 'hint', 'details', 'callout', 'aside', 'sidebar', 'example', 'callout-note', 'callout-tip'],
    alert: ['warning', 'caution', 'error', 'callout-warning', 'callout-important', 'callout-caution'],
    summary: ['abstract', 'tldr', 'lead'],
    'key-points': ['takeaways', 'highlights'],
    figure: ['picture', 'map'],
    chart: ['graph', 'plot', 'diagram'],
    quote: ['blockquote'],
  },
}

const kindredNames: ReadonlyMap<string, string> = new Map(
  (['fr', 'en'] as const).flatMap(language =>
    Object.entries(kindred[language]).flatMap(([kind, words]) =>
      // The keys of the table are kinds, which `Object.entries` forgets.
      words.map((word): [string, string] => [word, directives[kind as DirectiveKind].names[language]]),
    ),
  ),
)

const known = Object.values(directives).flatMap(({names}) => spellings(names))

/**
 * The name, in the language of the note's keys, of the block that an author most likely meant by one that is unknown: what another dialect
 * calls so, else the nearest spelling.
 *
 * @example meantBlock('info', undefined) // 'encadre'
 */
export function meantBlock(name: string, lang: ToolLanguage | undefined): string | undefined {
  const meant = kindredNames.get(plain(name)) ?? nearest(name, known)
  const kind = meant === undefined || lang === undefined ? undefined : directiveKind(meant)
  return kind === undefined || lang === undefined ? meant : directives[kind].names[lang]
}
