import {basename} from 'node:path'
import {toString} from 'mdast-util-to-string'
import {own} from '../../model/own.js'
import {nameIn, type ToolLanguage} from '../../model/text.js'
import type {Vocabularies} from '../../model/vocabularies/term.js'
import {directives, type DirectiveDefinition} from '../../note/directives/definitions.js'
import {alertKinds} from '../../note/directives/github-alert.js'
import {attributeKey, directiveKind} from '../../note/directives/read-directive.js'
import {footnoteDefinitions} from '../../note/references/footnotes.js'
import {findTargets} from '../../note/references/targets.js'
import type {Offer} from './field-completions.js'
import type {OpenBibliography, OpenNote} from './workspace.js'
import {workTitle} from './work-title.js'

/** Sources of completions in a note's text. */
export interface TextReader {
  readonly note: OpenNote
  readonly language: ToolLanguage
  /** Language of block and attribute names. */
  readonly lang: ToolLanguage
  readonly vocabularies: Vocabularies
  readonly bibliography: OpenBibliography | undefined
  readonly notePaths: readonly string[]
}

type Offering = (reader: TextReader, word: string, rest: readonly string[]) => readonly Offer[]

/** Completions by the text before the cursor; the last group of each pattern is the word being typed. */
const offerings: readonly (readonly [before: RegExp, offer: Offering])[] = [
  [/^\s*:{3,}\s?([\p{L}-]*)$/u, blocks],
  [
    /^\s*:{3,}([\p{L}-]+)(?:\[[^\]]*\])?\{(?:[^}]*\s)?([\p{L}_-]+)="?(?:[^"}]*[\s,])?([\p{L}\p{N}-]*)$/u,
    attributeValues,
  ],
  [/^\s*:{3,}([\p{L}-]+)(?:\[[^\]]*\])?\{(?:[^}]*[\s"])?([\p{L}_-]*)$/u, attributes],
  [/(?:\[[^\]]*|^|[\s(])-?@([\p{L}\p{N}_:.#-]*)$/u, citations],
  [/\]\(#([^)]*)$/, targets],
  [/\]\(([^)#:]*)$/, notes],
  [/\[\^([^\]]*)$/, footnotes],
  [/^\s*>\s?\[!(\w*)$/, alerts],
]

/** Completions for a line of text, by its part before the cursor. */
export function textOffers(reader: TextReader, before: string): readonly Offer[] {
  for (const [pattern, offer] of offerings) {
    const groups = pattern.exec(before)?.slice(1)
    if (groups) return offer(reader, groups.at(-1) ?? '', groups.slice(0, -1))
  }
  return []
}

function blocks({lang, language}: TextReader, word: string): readonly Offer[] {
  return Object.values<DirectiveDefinition>(directives).map(({names, attributes: own}) => ({
    kind: 'block',
    label: names[lang],
    detail: Object.values(own)
      .map(({names: name, required}) => `${name[lang]}${required ? '' : '?'}`)
      .join(' '),
    documentation: names[language],
    word,
  }))
}

const definitionOf = (name = ''): DirectiveDefinition | undefined => {
  const kind = directiveKind(name)
  return kind && directives[kind]
}

function attributes({lang, language}: TextReader, word: string, [block]: readonly string[]): readonly Offer[] {
  return Object.values(definitionOf(block)?.attributes ?? {}).map(({names, expected, accepts, required}) => ({
    kind: 'attribute',
    label: names[lang],
    detail: expected[language],
    insert: accepts('') ? names[lang] : `${names[lang]}=`,
    rank: required ? 0 : 1,
    word,
  }))
}

function attributeValues(
  {vocabularies, lang, language}: TextReader,
  word: string,
  [block, name = '']: readonly string[],
): readonly Offer[] {
  const definition = definitionOf(block)
  const attribute = definition && own(definition.attributes, attributeKey(definition, name) ?? '')
  if (attribute?.recipients)
    return vocabularies.recipients.map(({id, names}) => ({
      kind: 'value',
      label: id,
      detail: nameIn(names, language),
      word,
    }))
  const values = Object.entries(attribute?.values ?? {})
  const isFrench = ([spelling, value]: readonly [string, string]) => spelling !== value
  return values
    .filter(
      entry => isFrench(entry) === (lang === 'fr') || !values.some(other => other[1] === entry[1] && other !== entry),
    )
    .map(([spelling]) => ({kind: 'value', label: spelling, word}))
}

function alerts(_: TextReader, word: string): readonly Offer[] {
  return Object.keys(alertKinds).map(label => ({kind: 'block', label, insert: `${label}]`, word}))
}

function citations({bibliography}: TextReader, word: string): readonly Offer[] {
  return [...(bibliography?.works ?? [])].map(([key, work]) => ({
    kind: 'reference',
    label: key,
    detail: workTitle(work),
    filter: `${key} ${workTitle(work)}`,
    word,
  }))
}

function targets({note}: TextReader, word: string): readonly Offer[] {
  if (!note.text) return []
  return [...findTargets(note.text.root).byId.values()].map(({id, title}) => ({
    kind: 'reference',
    label: id,
    detail: title ? toString({type: 'paragraph', children: title}) : '',
    word,
  }))
}

function notes({notePaths, note}: TextReader, word: string): readonly Offer[] {
  return notePaths.filter(path => path !== note.path).map(path => ({kind: 'file', label: basename(path), word}))
}

function footnotes({note}: TextReader, word: string): readonly Offer[] {
  if (!note.text) return []
  return [...footnoteDefinitions(note.text.root)].map(([id, definition]) => ({
    kind: 'reference',
    label: definition.label ?? id,
    detail: toString(definition).slice(0, 80),
    word,
  }))
}
