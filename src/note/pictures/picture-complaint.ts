import {quoted} from '../../model/quoted.js'
import type {RuleId} from '../../model/rules/index.js'
import type {Text} from '../../model/text.js'
import type {ImageReading} from './read-image.js'

type Wrong = Exclude<ImageReading, {readonly status: 'read'}>

/** A violated rule, with details. */
export interface PictureComplaint {
  readonly rule: RuleId
  readonly actual: Text | string
  readonly expected: Text
  /** Remedy, if not the rule's own. */
  readonly remedy?: Text
}

type Complaints = {
  readonly [K in Wrong['status']]: (reading: Extract<Wrong, {readonly status: K}>, name: string) => PictureComplaint
}

const complaints: Complaints = {
  format: (_reading, name) => ({
    rule: 'image-format',
    actual: name,
    expected: {en: 'a PNG, JPEG or SVG file', fr: 'un fichier PNG, JPEG ou SVG'},
  }),
  truncated: (_reading, name) => ({
    rule: 'image-format',
    actual: {en: `end of ${name}`, fr: `la fin de ${name}`},
    expected: {
      en: 'the rest of the image: the file is cut short or damaged',
      fr: "la suite de l'image : le fichier est coupé ou abîmé",
    },
  }),
  malformed: (place, name) => ({
    rule: 'image-format',
    actual: at(place, name),
    expected: {en: 'an SVG file with valid markup', fr: 'un fichier SVG dont le balisage est correct'},
  }),
  sizeless: (_reading, name) => ({
    rule: 'image-format',
    actual: {en: `${name} without a size`, fr: `${name} sans dimensions`},
    expected: {
      en: '`width` and `height`, or a `viewBox`, greater than zero',
      fr: '`width` et `height`, ou un `viewBox`, supérieurs à zéro',
    },
  }),
  narrow: ({width, height, most}, name) => ({
    rule: 'image-format',
    actual: {
      en: `${round(width)} × ${round(height)} in ${name}`,
      fr: `${round(width)} × ${round(height)} dans ${name}`,
    },
    expected: {
      en: `a side at most ${most} times the other`,
      fr: `un côté au plus ${most} fois plus long que l'autre`,
    },
  }),
  implausible: ({widthPx, heightPx}, name) => ({
    rule: 'image-format',
    actual: {en: `${widthPx} × ${heightPx} pixels in ${name}`, fr: `${widthPx} × ${heightPx} pixels dans ${name}`},
    expected: {
      en: 'a size that the file has room for: it is cut short or damaged',
      fr: 'des dimensions que le fichier peut contenir : il est coupé ou abîmé',
    },
  }),
  unusual: ({found}, name) => ({
    rule: 'image-format',
    actual: {en: `${found.en} in ${name}`, fr: `${found.fr} dans ${name}`},
    expected: {en: 'a plain PNG or JPEG file', fr: 'un fichier PNG ou JPEG ordinaire'},
  }),
  turned: (_reading, name) => ({
    rule: 'image-format',
    actual: {en: `${name} that Exif rotates`, fr: `${name} que l'Exif fait pivoter`},
    expected: {en: 'upright pixels', fr: 'des pixels déjà redressés'},
    remedy: {
      en: 'Open the image, turn it until it is upright, and export it again.',
      fr: "Ouvrez l'image, faites-la pivoter jusqu'à ce qu'elle soit droite et exportez-la de nouveau.",
    },
  }),
  profile: (_reading, name) => ({
    rule: 'image-print',
    actual: {en: `a colour profile of tables in ${name}`, fr: `un profil de couleurs à tables dans ${name}`},
    expected: {en: 'sRGB, or primaries and curves', fr: 'du sRVB, ou des primaires et des courbes'},
  }),
  active: (place, name) => ({
    rule: 'image-active',
    actual: at(place, name),
    expected: {en: 'shapes and text only', fr: 'des formes et du texte seulement'},
  }),
  undrawn: (place, name) => ({
    rule: 'image-print',
    actual: at(place, name),
    expected: {
      en: 'only what page, PDF and mail all draw',
      fr: 'seulement ce que dessinent à la fois la page, le PDF et le courriel',
    },
    remedy: {
      en: 'Export it as “plain SVG”, with effects (blur, shadow, blending) converted to bitmaps.',
      fr: 'Exportez-la en « SVG simple », les effets (flou, ombre, fusion) convertis en images matricielles.',
    },
  }),
  embedded: ({line, reading}, name) => {
    const inside = {en: `the image in line ${line} of ${name}`, fr: `l'image à la ligne ${line} de ${name}`}
    const [en, fr] = [complaintOf(reading, inside.en), complaintOf(reading, inside.fr)]
    const actual = {en: wordsOf(en.actual).en, fr: wordsOf(fr.actual).fr}
    return {...en, actual, ...(reading.status === 'format' && {expected: bitmapOnly})}
  },
  cmyk: (_reading, name) => ({
    rule: 'image-print',
    actual: {en: `CMYK in ${name}`, fr: `du CMJN dans ${name}`},
    expected: {en: 'RGB or grey', fr: 'du RVB ou du gris'},
  }),
  heavy: ({found, most}, name) => ({
    rule: 'image-print',
    actual: {en: `${found.en} in ${name}`, fr: `${found.fr} dans ${name}`},
    expected: {en: `at most ${most.en.replace(/,.*/, '')}`, fr: `${most.fr.replace(/,.*/, '')} au plus`},
  }),
  deep: ({depth, most}, name) => ({
    rule: 'image-print',
    actual: {en: `${depth} elements inside each other in ${name}`, fr: `${depth} éléments emboîtés dans ${name}`},
    expected: {en: `at most ${most}`, fr: `${most} au plus`},
  }),
}

const at = ({found, line}: {readonly found: string; readonly line: number}, name: string): Text => ({
  en: `${quoted(found)} in line ${line} of ${name}`,
  fr: `${quoted(found)} à la ligne ${line} de ${name}`,
})
const round = (length: number): number => Math.round(length * 100) / 100
const wordsOf = (text: Text | string): Text => (typeof text === 'string' ? {en: text, fr: text} : text)
const bitmapOnly = {en: 'a PNG or JPEG file', fr: 'un fichier PNG ou JPEG'}

/** Message on an invalid picture; undefined for a valid one. `name` is in backquotes. */
export const pictureComplaint = (reading: ImageReading, name: string): PictureComplaint | undefined =>
  reading.status === 'read' ? undefined : complaintOf(reading, name)

function complaintOf(reading: Wrong, name: string): PictureComplaint {
  // The table has a complaint for exactly this status, which TypeScript does not follow through the union.
  const complain = complaints[reading.status] as (reading: Wrong, name: string) => PictureComplaint
  return complain(reading, name)
}
