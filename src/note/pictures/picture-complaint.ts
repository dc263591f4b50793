import {quoted} from '../../model/quoted.js'
import type {RuleId} from '../../model/rules/index.js'
import type {Text} from '../../model/text.js'
import type {ImageReading} from './read-image.js'

type Wrong = Exclude<ImageReading, {readonly status: 'read'}>

/** A rule that a picture breaks, and how. */
export interface PictureComplaint {
  readonly rule: RuleId
  readonly actual: Text | string
  readonly expected: Text
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
      en: 'the rest of the image: the file is cut or broken',
      fr: "la suite de l'image : le fichier est coupé ou abîmé",
    },
  }),
  malformed: ({found, line}, name) => ({
    rule: 'image-format',
    actual: {en: `${quoted(found)} in line ${line} of ${name}`, fr: `${quoted(found)} à la ligne ${line} de ${name}`},
    expected: {en: 'an SVG file whose markup is sound', fr: 'un fichier SVG dont le balisage est correct'},
  }),
  active: ({found}, name) => ({
    rule: 'image-active',
    actual: {en: `${quoted(found)} in ${name}`, fr: `${quoted(found)} dans ${name}`},
    expected: {en: 'shapes and text only', fr: 'des formes et du texte seulement'},
  }),
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

/** What to say of a picture; nothing if it is one. `name` is in backquotes. */
export function pictureComplaint(reading: ImageReading, name: string): PictureComplaint | undefined {
  if (reading.status === 'read') return undefined
  // The table has a complaint for exactly this status, which TypeScript does not follow through the union.
  const complain = complaints[reading.status] as (reading: Wrong, name: string) => PictureComplaint
  return complain(reading, name)
}
