import type {StructureElement} from '#vendor/pdfmake/js/PDFDocument.js'

/** Children that each element of a structure was written with: pdfkit forgets it as soon as it has written it. */
export class WrittenKids {
  private readonly known = new Map<unknown, unknown>()

  /** Note what an element has when it is written. Changes the element. */
  watch({dictionary}: StructureElement): void {
    const end = dictionary.end.bind(dictionary)
    dictionary.end = bytes => {
      this.known.set(dictionary, dictionary.data['K'])
      end(bytes)
    }
  }

  /** The kids of an element by its dictionary; undefined where it was never written. */
  of(dictionary: unknown): unknown {
    return this.known.get(dictionary)
  }
}
