import {useLayoutEffect, useState} from 'preact/hooks'
import type {PDFDocumentProxy} from 'pdfjs-dist'
import type {ReadEdition} from '../store/use-edition.js'
import {openPdf} from './pdfjs.js'

/** A PDF that was opened, or cannot be. */
export interface OpenedPdf {
  readonly pdf?: PDFDocumentProxy
  readonly revision?: number
  readonly address?: string
  readonly isBroken: boolean
}

/** Open a PDF whenever it was read anew; the one before stays open until then. */
export function usePdf(shown: ReadEdition<ArrayBuffer> | undefined): OpenedPdf {
  const [opened, setOpened] = useState<OpenedPdf>({isBroken: false})
  useLayoutEffect(() => {
    if (!shown) {
      setOpened({isBroken: false})
      return
    }
    const life = {isOver: false}
    const {revision, address} = shown
    openPdf(shown.content).then(
      pdf => (life.isOver ? void pdf.destroy() : setOpened({pdf, revision, address, isBroken: false})),
      () => life.isOver || setOpened({isBroken: true}),
    )
    return () => {
      life.isOver = true
    }
  }, [shown])
  useLayoutEffect(() => () => void opened.pdf?.destroy(), [opened.pdf])
  return opened
}

/** Where the reader is in a PDF. */
export interface PdfPlace {
  /** From 1. */
  readonly page: number
  /** Of the natural size. */
  readonly percent: number
}
