declare module 'pdfkit' {
  /** The part of pdfkit that tests write files with. */
  export default class PDFDocument {
    constructor(options: {readonly compress: boolean; readonly font: string})
    readonly info: {Title?: string}
    on(event: 'data', listener: (chunk: Buffer) => void): void
    on(event: 'end', listener: (value?: unknown) => void): void
    text(text: string, options?: {readonly width: number}): this
    note(x: number, y: number, width: number, height: number, text: string): this
    file(bytes: Buffer, options: {readonly name: string}): unknown
    end(): void
  }
}
