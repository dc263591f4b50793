/** A drawing to be made a picture. */
export interface Drawing {
  /** The text of an SVG file, checked: it names nothing outside itself. */
  readonly svg: string
  readonly widthPx: number
  /** `#RRGGBB` under it: a picture in a mail must not depend on the reader's mode. Without one it is transparent. */
  readonly ground?: string
  /** Whether this program drew it, of a template and words: nothing in it is a file of somebody's. */
  readonly isOurs?: boolean
  /** Whether it is one of very many: its PNG is written quickly, in a tenth more bytes, and nobody will ask for it again. */
  readonly isQuick?: boolean
}

/** Turn a drawing into PNG; its height follows. The same drawing gives the same bytes, on every machine and day. */
export type Rasterize = (drawing: Drawing) => Promise<Uint8Array>
