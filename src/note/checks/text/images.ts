import type {Node} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Position} from 'unist'
import {visit} from '../../../model/visit.js'
import type {VFile} from 'vfile'
import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'
import {assetRequests} from '../../asset-requests.js'
import type {Fault} from '../../../model/sandbox-fault.js'
import type {Text} from '../../../model/text.js'
import {emptinessOf, type Alternative, type Emptiness} from '../../pictures/empty-alternative.js'
import {faultComplaint} from '../../pictures/fault-complaint.js'
import {imageAlone} from '../../pictures/image-alone.js'
import {pictureComplaint} from '../../pictures/picture-complaint.js'
import {readImage, type ImageReading} from '../../pictures/read-image.js'

/** Rules `image-alt`, `image-alt-words`, `image-decorative`, `image-inline`, `image-format`, `image-active` and `image-print`. */
export function checkImages(check: TextCheck): void {
  checkPlaces(check)
  checkAlternatives(check)
  for (const {path, kind, place} of assetRequests(check)) {
    const asset = check.surroundings.assets.get(path)
    if (kind === 'image' && asset?.status === 'read') {
      checkPicture(check, path, place, readImage(path, asset.bytes), asset.fault)
    }
  }
}

/** Report images elsewhere than in a paragraph of their own, which makes a figure. */
function checkPlaces({root, whole, file}: TextCheck): void {
  const figures = new Set<Node>(root.children.flatMap(node => imageAlone(node) ?? []))
  visit(whole, node => {
    if (node.type === 'image' && !figures.has(node)) report(file, 'image-inline', {place: node, actual: beside})
    if (node.type === 'imageReference') report(file, 'image-inline', {place: node, actual: apart, remedy: addressHere})
  })
}

const beside = {en: 'image in another block', fr: 'une image dans un autre bloc'}
const apart = {en: 'image whose address is elsewhere', fr: "une image dont l'adresse est ailleurs"}
const addressHere = {
  en: 'Write the file name in place: `![what it shows](map.png)`, alone in its paragraph.',
  fr: "Écrivez le nom du fichier sur place : `![ce qu'elle montre](carte.png)`, seul dans son paragraphe.",
}

function checkAlternatives({whole, directives, file}: TextCheck): void {
  visit(whole, 'image', node => {
    const told = {words: node.alt ?? '', path: node.url, caption: node.title ?? undefined}
    checkWords(file, node.position, told, alternatives.figure)
  })
  for (const {kind, attributes, title, placeOf} of directives) {
    if (kind !== 'figure' && kind !== 'chart') continue
    const contrary = attributes.has('decorative') ? saying(attributes, title) : []
    for (const {key, actual} of contrary) report(file, 'image-decorative', {place: placeOf(key), actual})
    if (attributes.has('decorative')) continue
    const caption = title && toString(title)
    const told = {words: attributes.get('alt') ?? '', path: attributes.get('src'), caption}
    checkWords(file, placeOf('alt'), told, alternatives[kind])
  }
}

/** Texts of a figure that is declared decorative. */
const saying = (attributes: ReadonlyMap<string, string>, title: unknown) => [
  ...(title === undefined ? [] : [{key: 'decorative', actual: {en: 'title', fr: 'un titre'}}]),
  ...['alt', 'id'].filter(key => attributes.has(key)).map(key => ({key, actual: quoted(key)})),
]

/** Requirements of an alternative text; the rules' remedies apply by default. */
interface Wanted {
  readonly shown: Text
  readonly lacking?: Text
  readonly poor?: Text
}

function checkWords(file: VFile, place: Position | undefined, told: Alternative, wanted: Wanted): void {
  const empty = emptinessOf(told)
  if (!empty) return
  const {shown, lacking, poor} = wanted
  if (empty === 'nothing') report(file, 'image-alt', {place, expected: alternative, remedy: lacking})
  else {
    const actual = emptiness[empty](quoted(told.words))
    report(file, 'image-alt-words', {place, actual, expected: shown, remedy: poor})
  }
}

/** Requirements by kind; a chart is never decorative, since its numbers mean something. */
const alternatives: Readonly<Record<'figure' | 'chart', Wanted>> = {
  figure: {shown: {en: 'what the picture shows', fr: "ce que l'image montre"}},
  chart: {
    shown: {en: 'what the numbers show', fr: 'ce que montrent les chiffres'},
    lacking: {
      en: 'Say in one or two sentences what its numbers show, in the braces: `:::chart[Title]{type=bars alt="…"}`.',
      fr: 'Dites en une ou deux phrases ce que montrent ses chiffres, entre les accolades : `:::graphique[Titre]{type=barres alt="…"}`.',
    },
    poor: {
      en: 'Say it as you would on the telephone: which number is high, which one changes.',
      fr: 'Dites-le comme vous le feriez au téléphone : quel chiffre domine, lequel change.',
    },
  },
}

const emptiness: Readonly<Record<Exclude<Emptiness, 'nothing'>, (words: string) => Text>> = {
  file: words => ({en: `file name ${words}`, fr: `un nom de fichier, ${words}`}),
  kind: words => ({en: `${words}, which any picture is`, fr: `${words}, ce qu'est toute image`}),
  caption: words => ({en: `caption again, ${words}`, fr: `la légende répétée, ${words}`}),
}
const alternative = {en: 'alternative text (`alt`)', fr: 'un texte de remplacement (`alt`)'}

function checkPicture(
  {file}: TextCheck,
  path: string,
  place: Position | undefined,
  reading: ImageReading,
  fault: Fault | undefined,
): void {
  const name = quoted(path)
  const complaint = pictureComplaint(reading, name) ?? (fault && faultComplaint(fault, name))
  if (complaint) report(file, complaint.rule, {...complaint, place})
}
