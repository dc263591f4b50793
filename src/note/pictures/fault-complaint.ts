import {quoted} from '../../model/quoted.js'
import type {Fault, FaultReason} from '../../model/sandbox-fault.js'
import type {PictureComplaint} from './picture-complaint.js'

type Complain = (name: string, detail: string) => PictureComplaint

const light = {en: 'a picture that is quick to draw', fr: 'une image plus légère à dessiner'}
const simpler = {
  en: 'Export the drawing again with fewer effects and parts, or as a PNG.',
  fr: "Exportez de nouveau le dessin avec moins d'effets et de parties, ou en PNG.",
}

const complaints: Readonly<Record<FaultReason, Complain>> = {
  time: name => ({
    rule: 'image-print',
    actual: {
      en: `${name}, which takes more than ten seconds to draw`,
      fr: `${name}, qui demande plus de dix secondes de calcul`,
    },
    expected: light,
    remedy: simpler,
  }),
  memory: name => ({
    rule: 'image-print',
    actual: {
      en: `${name}, which takes more than 1 GB of memory to draw`,
      fr: `${name}, qui demande plus de 1 Go de mémoire`,
    },
    expected: light,
    remedy: simpler,
  }),
  crash: name => ({
    rule: 'image-print',
    actual: {en: `${name}, which crashes whatever draws it`, fr: `${name}, qui fait échouer tout dessin`},
    expected: light,
    remedy: simpler,
  }),
  refusal: (name, detail) => ({
    rule: 'image-format',
    actual: {
      en: `${name}, which cannot be drawn${said(detail)}`,
      fr: `${name}, qui ne se dessine pas${said(detail)}`,
    },
    expected: {en: 'an intact picture', fr: 'une image entière et correcte'},
  }),
}

const said = (detail: string): string => (detail === '' ? '' : ` (${quoted(detail)})`)

/** Message on a picture that failed to be drawn. `name` is in backquotes. */
export const faultComplaint = ({reason, detail}: Fault, name: string): ReturnType<Complain> =>
  complaints[reason](name, detail)
