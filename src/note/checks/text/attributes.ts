import type {Position} from 'unist'
import {matchesOf} from '../../../model/matches.js'
import {correction, nearest, plain} from '../../../model/nearest.js'
import {quoted} from '../../../model/quoted.js'
import {report, type Finding} from '../../../model/report.js'
import type {Text} from '../../../model/text.js'
import type {TextCheck} from '../../text-check.js'
import {
  directives,
  spellings,
  type AttributeDefinition,
  type DirectiveDefinition,
} from '../../directives/definitions.js'
import {attributeKey, type Directive} from '../../directives/read-directive.js'
import {groupIds} from '../../transforms/parts.js'
import {isAddress, lineSource, parseLine} from '../../markdown.js'
import {own} from '../../../model/own.js'

/** Rules `attribute-unknown`, `attribute-missing`, `attribute-value` and `block-title`. */
export function checkAttributes(check: TextCheck): void {
  for (const directive of check.directives) {
    const definition: DirectiveDefinition = directives[directive.kind]
    if (!checkQuotes(check, directive)) checkWritten(check, directive, definition)
    checkMissing(check, directive, definition)
    if (directive.title && !definition.takesTitle) {
      report(check.file, 'block-title', {
        place: directive.node.data?.position?.opening,
        actual: {
          en: `title of ${quoted(`:::${directive.node.name}`)}`,
          fr: `un titre à ${quoted(`:::${directive.node.name}`)}`,
        },
      })
    }
  }
}

/** Report values in typographic quotation marks, made by an editor from straight ones; returns whether there are any. */
function checkQuotes({file}: TextCheck, {node}: Directive): boolean {
  const place = node.data?.position?.opening
  const opening = sourceAt(file, place)
  const found = matchesOf(opening, /=[ \u00A0\u202F]?([“”„«][^“”„«»{}]*[“”»])/g)
  for (const {0: whole, 1: written = ''} of found) {
    const meant = `"${written.slice(1, -1).trim()}"`
    report(file, 'attribute-value', {
      place,
      actual: quoted(written),
      expected: quoted(meant),
      remedy: {
        en: `Write straight quotes: ${quoted(`=${meant}`)}.`,
        fr: `Écrivez des guillemets droits : ${quoted(`=${meant}`)}.`,
      },
      instead: [whole, `=${meant}`],
    })
  }
  return found.length > 0
}

/** Source text at a place. */
function sourceAt({value}: TextCheck['file'], place: Position | undefined): string {
  const [start, end] = [place?.start.offset, place?.end.offset]
  return start === undefined || end === undefined ? '' : String(value).slice(start, end)
}

function checkWritten(check: TextCheck, directive: Directive, definition: DirectiveDefinition): void {
  const {node} = directive
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    const place = own(node.data?.position?.attributes, name) ?? node.data?.position?.opening
    const key = attributeKey(definition, name)
    const attribute = key === undefined ? undefined : own(definition.attributes, key)
    if (!attribute) {
      const meant = nearest(
        name,
        Object.values(definition.attributes).flatMap(({names}) => spellings(names)),
      )
      const opening = node.data?.position?.opening
      const part = partOfValue(name, sourceAt(check.file, opening))
      report(check.file, 'attribute-unknown', {
        place: part ? opening : place,
        actual: quoted(name === 'class' ? `.${value ?? ''}` : name),
        ...(part ??
          (definition.takesTitle && titles.has(plain(name)) ? {remedy: inBrackets} : correction(name, meant))),
      })
    } else if (!attribute.accepts(value ?? '')) {
      report(check.file, 'attribute-value', {
        place,
        actual: value ? quoted(value) : {en: `empty ${quoted(name)}`, fr: `${quoted(name)} vide`},
        expected: attribute.expected,
      })
    } else if (attribute.recipients) checkGroups(check, directive, value ?? '')
    else if (attribute.text === 'words' || attribute.text === 'spoken') checkMarks(check, value ?? '', place)
  }
}

/** Report a mark in words that are given as they are. */
function checkMarks({file}: TextCheck, value: string, place: Position | undefined): void {
  const source = lineSource(value)
  const mark = parseLine(value).find(
    node => node.type !== 'text' && node.type !== 'html' && node.type !== 'break' && !isAddress(node, source),
  )
  if (!mark) return
  report(file, 'attribute-value', {
    place,
    actual: quoted(source.slice(mark.position?.start.offset, mark.position?.end.offset)),
    expected: {en: 'words', fr: 'des mots'},
    remedy: wordsAlone,
  })
}

const wordsAlone: Text = {
  en: 'Write the words alone: alternative texts and units have no marks.',
  fr: "Écrivez les mots seuls : textes de remplacement et unités n'ont pas de marques.",
}

function checkGroups({file, publication}: TextCheck, directive: Directive, value: string): void {
  const known = publication.vocabularies.recipients.map(({id}) => id)
  for (const id of groupIds(value)) {
    if (known.includes(id)) continue
    const meant = nearest(id, known)
    report(file, 'attribute-value', {
      place: directive.placeOf('to'),
      actual: quoted(id),
      expected: {en: 'a recipient group', fr: 'un groupe de destinataires'},
      ...correction(id, meant),
    })
  }
}

function checkMissing(
  {file}: TextCheck,
  {node, placeOf}: Directive,
  {names: block, attributes}: DirectiveDefinition,
): void {
  for (const [key, {names, required, expected}] of Object.entries<AttributeDefinition>(attributes)) {
    const written = Object.keys(node.attributes ?? {}).some(name => spellings(names).includes(name.toLowerCase()))
    if (!required || written) continue
    report(file, 'attribute-missing', {
      place: placeOf(key),
      expected: {en: `\`${names.en}\`: ${expected.en}`, fr: `\`${names.fr}\` : ${expected.fr}`},
      remedy: {
        en: `Add it in the braces after the name: \`:::${block.en}{${names.en}="…"}\`.`,
        fr: `Ajoutez-le dans les accolades après le nom : \`:::${block.fr}{${names.fr}="…"}\`.`,
      },
    })
  }
}

/** Mistaken attribute names for the title of a block. */
const titles: ReadonlySet<string> = new Set(['titre', 'title', 'legende', 'caption', 'label', 'intitule'])
const inBrackets: Text = {
  en: 'The title stands in brackets after the name: `:::figure[Title]{src="…"}`.',
  fr: 'Le titre se met entre crochets après le nom : `:::figure[Titre]{src="…"}`.',
}

/** Whether a word is part of the previous value, for lack of quotes. */
function partOfValue(name: string, opening: string): Pick<Finding, 'remedy' | 'instead'> | undefined {
  for (const {0: written, 1: key, 2: words = ''} of matchesOf(
    opening,
    /([\p{L}-]+)=([^\s"'{}=]+(?:[ \t]+[^\s"'{}=#.]+(?=[\s}]))+)/gu,
  )) {
    if (!words.split(/\s+/).slice(1).includes(name)) continue
    const meant = `${key}="${words}"`
    return {
      remedy: {
        en: `Put the value in quotes: ${quoted(meant)}.`,
        fr: `Mettez la valeur entre guillemets droits : ${quoted(meant)}.`,
      },
      instead: [written, meant],
    }
  }
  return undefined
}
