import type {Asset} from '../../../model/note.js'
import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {Text} from '../../../model/text.js'
import {assetRequests} from '../../asset-requests.js'
import type {TextCheck} from '../../text-check.js'

type Trouble = Exclude<Asset['status'], 'read'>

const troubles: Readonly<Record<Trouble, {readonly actual: (name: string) => Text; readonly remedy: Text}>> = {
  missing: {
    actual: name => ({en: `${name}, which does not exist`, fr: `${name}, qui n'existe pas`}),
    remedy: {
      en: 'Put the file beside the note, or correct its name; capitals count.',
      fr: 'Mettez le fichier à côté de la note, ou corrigez son nom ; les majuscules comptent.',
    },
  },
  remote: {
    actual: name => ({en: `${name}, which is elsewhere`, fr: `${name}, qui est ailleurs`}),
    remedy: {
      en: 'Download the file, check that you may use it, and put it beside the note: nothing is fetched at build time.',
      fr: "Téléchargez le fichier, vérifiez que vous pouvez l'utiliser, et mettez-le à côté de la note : rien n'est téléchargé à la composition.",
    },
  },
  outside: {
    actual: name => ({en: `${name}, outside the publication`, fr: `${name}, hors de la publication`}),
    remedy: {
      en: 'Copy the file beside the note, and write its name alone.',
      fr: 'Copiez le fichier à côté de la note, et écrivez son seul nom.',
    },
  },
  link: {
    actual: name => ({
      en: `${name}, a link that leads out of the publication`,
      fr: `${name}, un lien qui sort de la publication`,
    }),
    remedy: {
      en: 'Replace the link by a copy of the file.',
      fr: 'Remplacez le lien par une copie du fichier.',
    },
  },
  unreadable: {
    actual: name => ({en: `${name}, which cannot be read`, fr: `${name}, qui ne se lit pas`}),
    remedy: {
      en: 'Check that it is a file and that you may read it.',
      fr: "Vérifiez que c'est un fichier et que vous avez le droit de le lire.",
    },
  },
  'too-large': {
    actual: name => ({en: `${name}, which is too large`, fr: `${name}, trop lourd`}),
    remedy: {
      en: 'Make it smaller: 20 MB at most, and far less for what is mailed.',
      fr: 'Allégez-le : 20 Mo au plus, et bien moins pour ce qui part par courriel.',
    },
  },
}

/** Addresses that work only on one machine or in one message. */
const kinds: readonly (readonly [form: RegExp, remedy: Text])[] = [
  [
    /^(?:cid|data|blob):/i,
    {
      en: 'This picture came with a mail or a page: save it as a file beside the note, and write the name of the file.',
      fr: 'Cette image est venue avec un courriel ou une page : enregistrez-la dans un fichier à côté de la note, et écrivez le nom de ce fichier.',
    },
  ],
  [
    /^(?:file:|[a-z]:[\\/]|\\\\)/i,
    {
      en: 'This is a place on your own machine: copy the file beside the note, and write its name alone.',
      fr: 'Ce chemin est celui de votre seule machine : copiez le fichier à côté de la note, et écrivez son seul nom.',
    },
  ],
  [
    /\\/,
    {
      en: 'Write `/` between folders: `images/map.png`.',
      fr: 'Écrivez `/` entre les dossiers : `images/carte.png`.',
    },
  ],
]

/** Rule `asset-file`, for images, data of charts and the bibliography. */
export function checkAssets({text, fields, places, surroundings, file}: TextCheck): void {
  const requests = assetRequests({text, metadata: fields, bibliographyPlace: places.get('bibliography')})
  for (const {path, place} of requests) {
    const status = surroundings.assets.get(path)?.status ?? 'missing'
    if (status === 'read') continue
    const {actual, remedy} = troubles[status]
    const known = kinds.find(([form]) => form.test(path))?.[1]
    report(file, 'asset-file', {
      place,
      actual: actual(quoted(path)),
      expected: {en: 'a file of the publication', fr: 'un fichier de la publication'},
      remedy: known ?? remedy,
    })
  }
}
