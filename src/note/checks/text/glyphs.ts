import type {Nodes} from 'mdast'
import type {Point, Position} from 'unist'
import {characterName, shownCharacter} from '../../../model/character-names.js'
import {drawnAsNothing, invisibleRuns} from '../../../model/invisible-characters.js'
import {visit} from '../../../model/visit.js'
import type {FontCoverage} from '../../../model/template.js'
import {report} from '../../../model/report.js'
import type {Text} from '../../../model/text.js'
import {fontScriptOf, type FontScript} from '../../../model/font-script.js'
import {producibleCharacters} from '../../../typography/index.js'
import {textAttributes} from '../../directives/definitions.js'
import type {TextCheck} from '../../text-check.js'
import {frontMatterTexts} from '../../prose/front-matter-passages.js'
import {offsetOf, pointsOf} from '../../prose/points.js'
import {csvBlock} from '../../charts/chart-source.js'
import {broughtTexts, type BroughtText} from './brought-texts.js'

/** Characters without or with substitute glyphs: line ends, zero-width marks, U+2011, U+202F. */
const undrawn = new Set([...'\n\r\t\u2011\u202F', ...drawnAsNothing])

/** Rule `font-glyph`: the brand's fonts have all printed characters. */
export function checkGlyphs(check: TextCheck): void {
  const {fonts} = check
  if (!fonts?.length) return
  checkWritten(check, familiesOf(fonts))
  // The check of invisible characters tells of these; one that a character reference stands for is told here.
  const unseen = new Set(String(check.file.value).match(invisibleRuns())?.join(''))
  const [ofText, ofDrawings] = [lookerFor(fonts), lookerFor(familiesOf(fonts))]
  for (const {text, place, where, isDrawn} of [...printed(check), ...broughtTexts(check)]) {
    const {able, missingIn} = isDrawn ? ofDrawings : ofText
    const missing = missingIn(text).filter(character => where !== undefined || !unseen.has(character))
    if (missing.length > 0) reportMissing(check, able, missing, place, where)
  }
}

/** Code units below this, of European letters, are cached; others are rare. */
const remembered = 0x2100

/** Find missing characters, each once; results of most characters are cached. */
function lookerFor(able: readonly FontCoverage[]) {
  const isKnown = new Uint8Array(remembered)
  const missingIn = (text: string): readonly string[] => {
    const missing = new Set<string>()
    for (let at = 0; at < text.length; at++) {
      if (isKnown[text.charCodeAt(at)] === 1) continue
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
      at += character.length - 1
      if (!undrawn.has(character) && !isAble(character, able)) missing.add(character)
      else if (character.length === 1) isKnown[character.charCodeAt(0)] = 1
    }
    return [...missing]
  }
  return {able, missingIn}
}

/** Fonts of the two text families. */
const familiesOf = (fonts: readonly FontCoverage[]): readonly FontCoverage[] =>
  fonts.filter(({script, face}) => !script && face !== 'mono')

/** Whether a font of the families, or one for its script, has a character. */
function isAble(character: string, fonts: readonly FontCoverage[]): boolean {
  const codePoint = character.codePointAt(0) ?? 0
  return fonts.some(({script, has}) => (!script || script === fontScriptOf(character)) && has(codePoint))
}

/** Check characters that typography inserts in this language; either family may have them. */
function checkWritten({file, fields, places, publication}: TextCheck, fonts: readonly FontCoverage[]): void {
  const lang = fields.lang ?? publication.defaultLang
  const place = places.get('lang') ?? places.get('')
  for (const character of producibleCharacters(lang, fields.typography ?? publication.typography)) {
    const codePoint = character.codePointAt(0) ?? 0
    const face = undrawn.has(character) ? undefined : lacking(codePoint, fonts)
    if (!face) continue
    const [name, shown] = [characterName(character), shownCharacter(character)]
    report(file, 'font-glyph', {
      place,
      actual: {
        en: `${shown.en}${name && !shown.en.startsWith(name.en) ? `, ${name.en},` : ''} that the typography of \`${lang}\` writes`,
        fr: `${shown.fr}${name && !shown.fr.startsWith(name.fr) ? `, ${name.fr},` : ''} qu'écrit la typographie de \`${lang}\``,
      },
      expected: {
        en: `a font that has it, unlike ${nameOf(face)}`,
        fr: `une police qui l'ait, contrairement à ${nameOf(face)}`,
      },
    })
  }
}

/** The first font that lacks a character, if neither family has it in all fonts. */
function lacking(codePoint: number, fonts: readonly FontCoverage[]): FontCoverage | undefined {
  const without = fonts.filter(({has}) => !has(codePoint))
  const hasAll = (face: FontCoverage['face']) =>
    fonts.some(font => font.face === face) && !without.some(font => font.face === face)
  return hasAll('serif') || hasAll('sans') ? undefined : without[0]
}

const nameOf = ({family, weight, italic}: FontCoverage): string => `${family} ${weight}${italic ? ' italic' : ''}`

/** A drawing uses the families only. */
type Printed = Pick<BroughtText, 'text' | 'place'> & Partial<BroughtText>

const printedAttributes = textAttributes('line', 'words')

/** Texts of the front matter, author names, words and code of the body. */
function printed(check: TextCheck): readonly Printed[] {
  const {root, fields, places, directives} = check
  const authors = (fields.authors ?? []).map((author, index) => ({
    path: `authors.${index}`,
    text: author.name + ('role' in author ? (author.role ?? '') : ''),
  }))
  const texts: Printed[] = [
    ...frontMatterTexts(fields).map(({path, text}) => ({path, text: text.markdown})),
    ...authors,
  ].map(({path, text}) => ({text, place: places.get(path)}))
  const charts = directives.filter(({kind}) => kind === 'chart')
  for (const {kind, attributes, placeOf: placeIn} of directives)
    for (const name of printedAttributes) {
      const isDrawn = kind === 'chart' && name === 'unit'
      texts.push({text: attributes.get(name) ?? '', place: placeIn(name), isDrawn})
    }
  const drawn = new Set<Nodes | undefined>(charts.map(csvBlock))
  visit(root, (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      texts.push({text: node.value, place: node.position, isDrawn: drawn.has(node)})
  })
  return texts
}

const mostNamed = 5

function reportMissing(
  {file}: TextCheck,
  fonts: readonly FontCoverage[],
  missing: readonly string[],
  place: Position | undefined,
  where: Text | undefined,
): void {
  const families = [...new Set(familiesOf(fonts).map(({family}) => family))]
  const script = missing.map(fontScriptOf).find(one => one !== undefined)
  const shown = missing.slice(0, mostNamed).map(shownCharacter)
  const list = (lang: keyof Text) => shown.map(one => one[lang]).join(', ') + (missing.length > mostNamed ? '…' : '')
  const expected: Text = {
    en: `characters of ${families.join(' or ')}`,
    fr: `des caractères de ${families.join(' ou de ')}`,
  }
  const at = where ? place : placeOf(missing[0] ?? '', place, String(file.value))
  const actual = {en: list('en') + (where?.en ?? ''), fr: list('fr') + (where?.fr ?? '')}
  const hasFont = fonts.some(font => font.script === script)
  const remedy = script && !hasFont ? remedyFor(script) : undefined
  report(file, 'font-glyph', {place: at, actual, expected, remedy})
}

/** Names of scripts. */
const scriptNames: Readonly<Record<FontScript, Text>> = {
  Arab: {en: 'Arabic', fr: 'arabe'},
  Armn: {en: 'Armenian', fr: 'arménienne'},
  Geor: {en: 'Georgian', fr: 'géorgienne'},
  Hebr: {en: 'Hebrew', fr: 'hébraïque'},
}

/** Remedy by script; charts use only the families, other text may use a font for a script. */
const remedyFor = (script: FontScript): Text => ({
  en: `Charts have no font for the ${scriptNames[script].en} script, and other text has one where the brand names it under \`scripts.${script}\`: name one there, or transcribe the words.`,
  fr: `Les graphiques n'ont pas de police pour l'écriture ${scriptNames[script].fr} ; le reste du texte en a une là où la marque la nomme sous \`scripts.${script}\` : nommez-en une, ou transcrivez ces mots.`,
})

/** Place of the first such character, or of its text if it is escaped there. */
function placeOf(character: string, place: Position | undefined, file: string): Point | Position | undefined {
  if (!place) return undefined
  const start = offsetOf(file, place.start)
  const within = file.slice(start, offsetOf(file, place.end)).indexOf(character)
  if (within < 0) return place
  const pointAt = pointsOf(file)
  return {start: pointAt(start + within), end: pointAt(start + within + character.length)}
}
