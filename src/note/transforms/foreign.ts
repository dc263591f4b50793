import type {TextDirective} from 'mdast-util-directive'
import {toString} from 'mdast-util-to-string'
import type {Phrasing} from '../../model/phrasing.js'
import {directionIn, isRightToLeft} from '../../model/right-to-left.js'
import {languageByScript, scriptRuns} from '../../model/script-languages.js'
import type {NamedLanguages} from '../named-languages.js'
import type {Typesetter} from '../typesetter.js'
import type {Line} from './context.js'
import type {Draft} from './draft.js'

/** A passage in another language, `:lang[hybrid threats]{en}`, typeset by its rules. */
export function setForeign(node: TextDirective, {context, draft, apart}: Line): readonly Phrasing[] {
  const {typesetter} = context
  const lang = passageLanguage(node) ?? typesetter.lang
  const children = apart(node.children, {...context, typesetter: typesetter.in(lang)})
  return [draft.opaque({type: 'foreign', lang, ...directionIn(lang, typesetter.lang), children}, toString(node))]
}

/**
 * Words of a line; those in the script of another language, one that the note names above all, become passages, as if marked by the author.
 */
export const setWords = (
  value: string,
  draft: Draft,
  typesetter: Typesetter,
  named: NamedLanguages,
): readonly Phrasing[] =>
  scriptRuns(value, typesetter.lang).map(({words, script}) => {
    const lang = script && languageByScript(words, script, named())
    if (lang === undefined) return draft.words(words)
    const children: readonly Phrasing[] = [{type: 'text', value: typesetter.in(lang).text(words, draft.setting)}]
    return draft.opaque({type: 'foreign', lang, ...directionIn(lang, typesetter.lang), children}, words)
  })

/** Language of a passage; undefined if missing, which the checks refuse. */
export const passageLanguage = ({attributes}: TextDirective): string | undefined => Object.keys(attributes ?? {})[0]

/** Isolate code or an address in right-to-left text, which would reorder its characters (UAX #9). */
export const leftToRight = (node: Phrasing, lang: string): Phrasing =>
  isRightToLeft(lang) ? {type: 'foreign', lang, dir: 'ltr', children: [node]} : node
