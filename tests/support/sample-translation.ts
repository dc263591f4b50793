import type {Document} from '../../src/model/document.js'
import {sampleAlert} from './sample-document.js'

/** The sample alert as a translation of its English version, which everybody may know. */
export const sampleTranslation: Document = {
  ...sampleAlert,
  metadata: {...sampleAlert.metadata, id: 'CESS-2026-ALE-015', translation_of: 'CESS-2026-ALE-014'},
  translations: sampleAlert.translations.map((one, index) => (index === 0 ? {...one, isOriginal: true} : one)),
}
