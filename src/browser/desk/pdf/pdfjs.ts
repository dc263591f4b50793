import type * as Pdfjs from 'pdfjs-dist'

let loading: Promise<{readonly library: typeof Pdfjs; readonly worker: Pdfjs.PDFWorker}> | undefined

/** pdf.js, loaded when a PDF is first looked at; one worker reads all of them. */
export function loadPdfjs(): NonNullable<typeof loading> {
  const address = '/desk/pdf.js'
  // A file beside the program, not a module of it: most looks are at other panes.
  loading ??= (import(address) as Promise<typeof Pdfjs>).then(library => {
    library.GlobalWorkerOptions.workerSrc = '/desk/pdf.worker.js'
    return {library, worker: library.PDFWorker.create({verbosity: 0})}
  })
  return loading
}

/** Open a PDF. @throws If it cannot be read. */
export async function openPdf(bytes: ArrayBuffer): Promise<Pdfjs.PDFDocumentProxy> {
  const {library, worker} = await loadPdfjs()
  // The bytes go to the worker for good; the pane may need its own again.
  const data = new Uint8Array(bytes.slice(0))
  return library.getDocument({data, worker, isEvalSupported: false, useWasm: false, verbosity: 0}).promise
}

/** Result of some work on a PDF; `otherwise` where the PDF was closed meanwhile, since the next one is shown then. */
export async function whileOpen<T>(pdf: Pdfjs.PDFDocumentProxy, otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (pdf.loadingTask.destroyed) return otherwise
    throw error
  }
}
