import type {Text} from 'mdast'
import type {ToolLanguage} from '../../../model/text.js'
import {visit} from '../../../model/visit.js'
import {quoted} from '../../../model/quoted.js'
import {report, type Finding} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'
import {directives} from '../../directives/definitions.js'
import {meantBlock} from '../../directives/meant-block.js'
import {directiveKind} from '../../directives/read-directive.js'
import {placeIn} from '../../references/place-in.js'

/** A line of prose that looks like an unreadable start of a block. */
interface Stray {
  readonly node: Text
  readonly colons: string
  /** Text after the colons; empty for a closing line. */
  readonly rest: string
}

/** Rule `block-unreadable`. Ends of such blocks are not reported too. */
export function checkOpenings({root, file, text}: TextCheck): void {
  const lines = strayLines(root)
  const openings = lines.filter(({rest}) => rest !== '')
  for (const {node, colons, rest} of openings.length ? openings : lines) {
    report(file, 'block-unreadable', {
      place: placeIn(node, colons + rest, text.source),
      actual: quoted(colons + rest),
      ...wordsFor(colons, rest, file.data.keyLanguage),
    })
  }
}

function wordsFor(
  colons: string,
  rest: string,
  lang: ToolLanguage | undefined,
): Pick<Finding, 'expected' | 'remedy' | 'instead'> {
  if (rest === '') return {expected: {en: 'a block to close', fr: 'un bloc à fermer'}, remedy: removeEnd}
  const sound = colons + rest.trimStart()
  if (/^\s+\p{L}[\p{L}-]*(?:\[[^\]]*\])?(?:\{[^}]*\})?$/u.test(rest)) {
    const remedy = {
      en: `Write ${quoted(sound)}, without the space.`,
      fr: `Écrivez ${quoted(sound)}, sans l'espace.`,
    }
    return {expected: quoted(sound), remedy, instead: [colons + rest, sound]}
  }
  return (
    titleWithout(colons, rest, lang) ?? {
      expected: {en: '`:::name[Title]{key="value"}`', fr: '`:::nom[Titre]{clé="valeur"}`'},
    }
  )
}

/** A title without brackets, as in other dialects: `:::encadre Titre`, on an otherwise valid line. */
function titleWithout(
  colons: string,
  rest: string,
  lang: ToolLanguage | undefined,
): Pick<Finding, 'expected' | 'remedy' | 'instead'> | undefined {
  const {
    name = '',
    title = '',
    braces = '',
  } = /^\s*(?<name>\p{L}[\p{L}-]*)\s+(?<title>[^\s[\]{}][^[\]{}]*?)\s*(?<braces>\{[^{}]*\})?$/u.exec(rest)?.groups ?? {}
  const known = directiveKind(name) ? name : meantBlock(name, lang)
  const kind = known === undefined ? undefined : directiveKind(known)
  if (known === undefined || kind === undefined) return undefined
  const takesTitle = directives[kind].takesTitle
  const sound = `${colons}${known}${takesTitle ? `[${title}]` : ''}${braces}`
  const remedy = takesTitle
    ? {en: `Put the title in brackets: ${quoted(sound)}.`, fr: `Mettez le titre entre crochets : ${quoted(sound)}.`}
    : {
        en: `This block has no title: write ${quoted(sound)} alone on its line, and its text below.`,
        fr: `Ce bloc n'a pas de titre : écrivez ${quoted(sound)} seul sur sa ligne, et son texte en dessous.`,
      }
  return {expected: quoted(sound), remedy, instead: takesTitle ? [colons + rest, sound] : undefined}
}

const removeEnd = {
  en: 'Remove the line, or open the block: `:::name` on a line of its own.',
  fr: 'Supprimez la ligne, ou ouvrez le bloc : `:::nom` seul sur une ligne.',
}

function strayLines(root: TextCheck['root']): readonly Stray[] {
  const found: Stray[] = []
  visit(root, 'paragraph', ({children}) => {
    for (const [index, node] of children.entries()) {
      if (node.type !== 'text') continue
      for (const {1: before, 2: colons = '', 3: rest = ''} of node.value.matchAll(/(^|\n)[ \t]*(:{3,})([^\n]*)/g))
        if (before || index === 0) found.push({node, colons, rest: rest.trimEnd()})
    }
  })
  return found
}
