import type {ToolLanguage} from '../model/text.js'

/** Words of `cess preview` and `cess build --watch` say. */
export const deskWords: Readonly<
  Record<
    ToolLanguage,
    {
      readonly ready: (address: string) => string
      readonly site: (address: string) => string
      readonly open: string
      readonly held: (errors: number, files: string) => string
      readonly mended: string
      readonly end: string
      readonly watching: string
    }
  >
> = {
  en: {
    ready: address => `The desk is open: ${address}`,
    site: address => `The public site is here: ${address}`,
    open: 'Whoever has this address can read every note over the network, unencrypted, restricted ones included.',
    held: (errors, files) =>
      `${errors}\u00A0${errors === 1 ? 'error' : 'errors'} in ${files}: no note can be shown until they are corrected.`,
    mended: 'The errors are corrected: every note is shown as it is.',
    end: 'Ctrl-C ends it.',
    watching: 'Builds after every save; Ctrl-C ends it.',
  },
  fr: {
    ready: address => `L'atelier est ouvert : ${address}`,
    site: address => `Le site public est ici : ${address}`,
    open: 'Qui a cette adresse peut lire toutes les notes sur le réseau, sans chiffrement, les restreintes comprises.',
    held: (errors, files) =>
      `${errors}\u00A0${errors < 2 ? 'erreur' : 'erreurs'} dans ${files} : aucune note ne peut être montrée avant correction.`,
    mended: 'Les erreurs sont corrigées : chaque note est montrée telle quelle.',
    end: 'Ctrl-C y met fin.',
    watching: 'Compose après chaque enregistrement ; Ctrl-C y met fin.',
  },
}
