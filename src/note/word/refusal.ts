import type {Text} from '../../model/text.js'

/** Why a document of Word is not taken, in sentences that say what to do. */
export class WordRefusal extends Error {
  override readonly name = 'WordRefusal'

  constructor(readonly reason: Text) {
    super(reason.en)
  }
}

/** A file that begins as one of Word and cannot be read to its end. */
export const brokenDocument = (part: string): WordRefusal =>
  new WordRefusal({
    en: `The document is damaged (\`${part}\` cannot be read): open it in Word or LibreOffice, save it as .docx again, and import that`,
    fr: `Le document est endommagé (\`${part}\` est illisible) : ouvrez-le dans Word ou LibreOffice, enregistrez-le de nouveau en .docx, puis importez-le`,
  })
